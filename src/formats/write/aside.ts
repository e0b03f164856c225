import type { Recognised } from '../recognise/recognise.js';

/** What an exported page carries beside its words. */
export const applyAside = (recognised: Recognised, _aside: string): Recognised => recognised;
