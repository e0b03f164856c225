import type { Problem } from '../model/problem.js';
import type { InvalidState } from '../model/state.js';

/** What came of a data set: markup, or the problems that keep it from being shown. */
export type Rendered =
  | {
      readonly status: 'ready';
      /** The markup. */
      readonly html: string;
      /** Warnings. */
      readonly problems: readonly Problem[];
      /** A content security policy under which the markup looks and works as it should. */
      readonly csp: string;
    }
  | InvalidState;

/** As `Rendered`, with the markup as a stream of UTF-8: made while it is read, and no faster. */
export type RenderedStream =
  | {
      readonly status: 'ready';
      readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
      readonly problems: readonly Problem[];
      readonly csp: string;
    }
  | InvalidState;

/** Markup that is still to be made, in pieces. */
export interface Rendering {
  readonly status: 'ready';
  readonly pieces: Iterable<string>;
  readonly problems: readonly Problem[];
  readonly csp: string;
}

export function collect(rendering: Rendering | InvalidState): Rendered {
  if (rendering.status !== 'ready') return rendering;
  const { pieces, ...rest } = rendering;
  let html = '';
  for (const piece of pieces) html += piece;
  return { ...rest, html };
}

/** Pieces smaller than this go together: a chunk of the stream has its price. */
const CHUNK = 16_384;

export function toStream(rendering: Rendering | InvalidState): RenderedStream {
  if (rendering.status !== 'ready') return rendering;
  const { pieces, ...rest } = rendering;
  const iterator: Iterator<string, unknown> = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      let text = '';
      while (text.length < CHUNK) {
        const next = iterator.next();
        if (next.done) {
          if (text) controller.enqueue(encoder.encode(text));
          return controller.close();
        }
        text += next.value;
      }
      controller.enqueue(encoder.encode(text));
    },
    cancel: () => void iterator.return?.(),
  });
  return { ...rest, stream };
}
