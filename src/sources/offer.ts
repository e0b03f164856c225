/** What waits for something that is on its way: once that is here, it looks again. */
export interface Waiting {
  requestUpdate(): void;
}

/** A part of the library that few pages need: given with the rest, or loaded when a page first needs it. */
export interface Offer<Part> {
  /** Makes known how the part is loaded; the first one who does counts. */
  readonly make: (load: () => Promise<Part>) => void;
  /** Hands the part over at once. */
  readonly give: (part: Part) => void;
  /** The part, once it is needed; nothing where nobody offers it. Rejects where it can't be loaded. */
  readonly take: () => Promise<Part> | undefined;
  /**
   * The part where it is here; `null` where nobody offers it, or it can't be loaded. Nothing while it is on its way:
   * whoever waits is asked to update once that has come to an end.
   */
  readonly find: (waiting: Waiting) => Part | null | undefined;
}

export function createOffer<Part>(): Offer<Part> {
  let offered: (() => Promise<Part>) | undefined;
  let loading: Promise<Part> | undefined;
  let found: Part | null | undefined;
  const take = (): Promise<Part> | undefined => (loading ??= offered?.());
  return {
    make: (load) => void (offered ??= load),
    give: (part) => void (found = part),
    take,
    find(waiting) {
      if (found !== undefined || !offered) return found ?? null;
      void take()!
        .then(
          (part) => void (found ??= part),
          () => void (found = null),
        )
        .then(() => waiting.requestUpdate());
      return undefined;
    },
  };
}
