/** The model alone, for build scripts, servers and tests: needs no DOM. */
export * from './model/index.js';
