/** Times a piece of work inside one frame, after the page has settled. */
import type { Rendering } from './rivals/rival.js';
import type { Sample } from './scenarios.js';

/** Resolves after as many frames have been produced. */
export async function settle(frames = 2): Promise<void> {
  for (let count = 0; count < frames; count += 1) await new Promise(requestAnimationFrame);
}

/** Where the browser lets a page ask for it, so that garbage from before is not counted. */
export function collectGarbage(type: 'major' | 'minor'): void {
  (globalThis as { gc?: (options: { type: string }) => void }).gc?.({ type });
}

/**
 * Starts in the callback of a frame. Promise jobs run before that frame is laid out; a message that is sent now is
 * delivered after the frame has been handed on.
 */
export async function clock(work: () => Rendering): Promise<Sample> {
  await settle();
  // Only what is young: a full collection would forget the shapes of objects that none is left of, and what was
  // compiled for them, which no reader's browser does before each mount.
  collectGarbage('minor');
  await settle(1);

  return new Promise<Sample>((resolve, reject) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      let script: number | undefined;
      channel.port1.onmessage = () => {
        const frame = now();
        if (script !== undefined) resolve({ script, frame });
        // Whoever is not ready in this frame is shown in the one after it is.
        else rendered.then(() => afterNextFrame(() => resolve({ script: script!, frame: now() })), reject);
      };
      // Before the clock starts: sending takes a tenth of a millisecond, and would be counted for those alone who are
      // ready in a promise job, and not at once.
      channel.port2.postMessage(undefined);

      const start = performance.now();
      const now = (): number => performance.now() - start;
      const rendered = (async () => {
        const rendering = work();
        if (rendering) await rendering;
        script = now();
      })();
      rendered.catch(reject);
    });
  });
}

function afterNextFrame(then: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(undefined);
  });
}
