import { importData } from './import-data.js';
import { readYaml } from './read/yaml.js';
import type { ImportResult } from './result.js';

/** Reads a data set in YAML 1.2. */
export const importYaml = (text: string): ImportResult => importData(readYaml(text));
