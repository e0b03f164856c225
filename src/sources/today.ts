let fixedDay: string | undefined;

/** Goes by this day from now on: a server says of which one its pages are. */
export function goByDay(day: string | undefined): void {
  fixedDay = day;
}

/** The day on the reader's calendar: `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  if (fixedDay !== undefined) return fixedDay;
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
