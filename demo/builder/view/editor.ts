import type { Checks } from '../draft/checks.js';
import type { Draft } from '../draft/draft.js';
import type { Session } from '../draft/session.js';
import type { Look } from '../draft/look.js';
import type { Json, Path } from '../draft/path-edit.js';

/** What the forms are given: what there is, and the ways to change it. */
export interface Editor {
  readonly draft: Draft;
  readonly checks: Checks;
  readonly session: Session;
  /** Steps of one `key` that follow each other are undone as one. */
  readonly edit: (label: string, change: (data: Json) => Json, key?: string) => void;
  readonly setLook: (label: string, look: Partial<Look>, key?: string) => void;
  /** Opens whatever hides a place, and puts the focus there: on its field, or on what it is part of. */
  readonly reveal: (path: Path) => void;
  readonly isOpen: (path: Path) => boolean;
  readonly setOpen: (path: Path, isOpen: boolean) => void;
}
