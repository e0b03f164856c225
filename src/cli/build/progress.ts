import { Presets, SingleBar } from 'cli-progress';

/** Tells how far something is. */
export interface Progress {
  advance(count: number): void;
  end(): void;
}

/** A bar on a terminal; elsewhere a line each tenth of the way. */
export const startProgress = (what: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress =>
  stream.isTTY ? startBar(what, total, stream) : startLines(what, total, stream);

function startBar(what: string, total: number, stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total} {eta_formatted}`, stream, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { advance: (count) => bar.increment(count), end: () => bar.stop() };
}

function startLines(what: string, total: number, stream: NodeJS.WritableStream): Progress {
  let done = 0;
  let said = 0;
  return {
    advance(count) {
      done += count;
      const tenth = Math.floor((done * 10) / total);
      if (tenth <= said) return;
      said = tenth;
      stream.write(`${what}: ${done} of ${total}\n`);
    },
    end: () => undefined,
  };
}
