import type { DocumentOptions } from '../server.js';

/** How a page is rendered. */
export type PageMode = NonNullable<DocumentOptions['mode']>;

export const PAGE_MODES = ['static', 'light', 'shadow'] as const satisfies readonly PageMode[];
