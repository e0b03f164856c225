import type { Look } from './look.js';
import type { Json } from './path-edit.js';

/** What somebody is working on: a data set, which may be wrong for now, and how it is to look. */
export interface Draft {
  readonly data: Json;
  readonly look: Look;
}
