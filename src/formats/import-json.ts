import { importData } from './import-data.js';
import { readJson } from './read/json.js';
import type { ImportResult } from './result.js';

/** Reads a data set in JSON; comments are refused. */
export const importJson = (text: string): ImportResult => importData(readJson(text));
