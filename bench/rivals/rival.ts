/** What a rival has to be able to do so that the scenarios can be run with it. */
import type { Comparison } from '../data.js';

/** Resolves once everything is in the document; nothing for those that render at once. */
export type Rendering = Promise<unknown> | undefined;

export interface Mounted<Input> {
  readonly rendering?: Rendering;
  /** Shows another data set. */
  readonly update?: (input: Input) => Rendering;
  readonly showOnlyDifferences?: (on: boolean) => Rendering;
  readonly unmount: () => void;
}

export interface View<Input> {
  /** What the rival is given in place of the data set, made before the clock starts. */
  readonly prepare?: (data: Comparison) => Input;
  /** Puts itself into the host; `controls` asks for the switch that shows only differences. */
  readonly mount: (host: HTMLElement, input: Input, controls: boolean) => Mounted<Input>;
  /** Keeps what is out of sight out of the document, so that not every cell can be looked for. */
  readonly virtual?: boolean;
}

/** A rival without one of the two takes no part in its scenarios. */
export interface Rival<Input = Comparison> {
  readonly page?: View<Input>;
  readonly table?: View<Input>;
}
