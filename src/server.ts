/** Rendering without a browser. */
export * from './server/index.js';
export { toJsonLd, toScriptText, type JsonLd, type JsonLdNode, type JsonLdOptions } from './model/json-ld.js';
export { parseComparison } from './model/state.js';
