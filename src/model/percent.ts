/** As exact as a bar can be drawn, and short in markup. */
export const roundPercent = (percent: number): number => Math.round(percent * 100) / 100;
