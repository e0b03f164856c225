/** Import and export, for build scripts, servers and tests: needs neither a DOM nor Node. */
export * from './formats/index.js';
