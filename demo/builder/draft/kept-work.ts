/** Unsaved work, kept where the browser keeps things for a site; where it doesn't, there is nothing to come back to. */
import type { Draft } from './draft.js';
import { readLook } from './look.js';
import { isObject, type Json } from './path-edit.js';

/** The part of `Storage` that is needed. */
export type KeptWork = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'role-compare-builder';

export const readKept = (storage: KeptWork | undefined): Draft | undefined => {
  try {
    return parseKept(storage?.getItem(KEY));
  } catch {
    return undefined;
  }
};

/** What another window has kept, if that is what a change of the storage was about. */
export const readChange = ({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): Draft | undefined =>
  key === KEY ? parseKept(newValue) : undefined;

function parseKept(text: string | null | undefined): Draft | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as Json;
    if (!isObject(kept) || !isObject(kept.data)) return undefined;
    return { data: kept.data, look: readLook(kept.look) };
  } catch {
    return undefined;
  }
}

/** Whether it is kept: a full or forbidden storage is nothing that somebody who works should trip over. */
export function keep(storage: KeptWork | undefined, draft: Draft | undefined): boolean {
  try {
    if (!storage) return false;
    if (draft) storage.setItem(KEY, JSON.stringify(draft));
    else storage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
