/** A part of the library that is loaded when a page first needs it, if anybody has made it known. */
export interface Offer<Part> {
  /** Makes the part known; the first one who does counts. */
  readonly make: (load: () => Promise<Part>) => void;
  /** The part, once it is needed; nothing where nobody offers it. Rejects where it can't be loaded. */
  readonly take: () => Promise<Part> | undefined;
}

export function createOffer<Part>(): Offer<Part> {
  let offered: (() => Promise<Part>) | undefined;
  let loading: Promise<Part> | undefined;
  return {
    make: (load) => void (offered ??= load),
    take: () => (loading ??= offered?.()),
  };
}
