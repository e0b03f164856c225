import { findPlace, type Places, type ReportEntry } from '../report.js';

export interface Reporter {
  readonly entries: ReportEntry[];
  readonly places: Places;
}

/** Says that a part of an aside was not used. */
export function doubt({ entries, places }: Reporter, path: string, message: string, text: string | undefined): void {
  const advice = 'Nothing to do, if the words say all; else write the data set as JSON.';
  entries.push({
    path,
    ...findPlace(places, path),
    code: 'aside-not-used',
    message,
    advice,
    severity: 'warning',
    ...(text === undefined ? {} : { text }),
  });
}
