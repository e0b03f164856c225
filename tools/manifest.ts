/** What the custom elements manifest says, as far as tools read it. */
import { readFile } from 'node:fs/promises';

export interface Documented {
  readonly name?: string;
  readonly attribute?: string;
  /** Of an attribute: the property that it sets. */
  readonly fieldName?: string;
  readonly description?: string;
  readonly default?: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly readonly?: boolean;
}

export interface ManifestElement {
  /** The name of the class. */
  readonly name: string;
  readonly tagName: string;
  readonly description?: string;
  readonly members?: readonly Documented[];
  readonly attributes?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ManifestElement>[] }[];
}

/** The elements that `npm run manifest` has found, by their tags. */
export async function readElements(): Promise<readonly ManifestElement[]> {
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Manifest;
  return (
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter((each): each is ManifestElement => each.tagName !== undefined)
      // The analyser lists files as the file system does, which differs from machine to machine.
      .sort((a, b) => a.tagName.localeCompare(b.tagName))
  );
}

/** The elements that authors write. `<role-controls>` has no attributes: the table makes it. */
export const isWritten = ({ attributes = [] }: ManifestElement): boolean => attributes.length > 0;

/** A description on one line. */
export const toLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();
