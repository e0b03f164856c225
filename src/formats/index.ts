/** Ways in and out: texts to data sets with a report, data sets to texts. Needs neither a DOM nor Node. */
export { checkComparison, type CheckOptions } from './check.js';
export { findFormat, type Format } from './find-format.js';
export { importCsv, importFile, importText } from './import.js';
export { importHtml } from './import-html.js';
export { importJson } from './import-json.js';
export { importMarkdown } from './import-markdown.js';
export { importYaml } from './import-yaml.js';
export { findPlace, type Found, type Places, type ReportEntry } from './report.js';
export type { ImportResult } from './result.js';
export { exportHtml } from './write/html.js';
export { exportMarkdown } from './write/markdown.js';
export { exportCsv, exportJson } from './write/table.js';
export type { ExportOptions } from './write/wording.js';
