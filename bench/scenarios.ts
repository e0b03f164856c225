/**
 * What is done with a rival and timed. Each step runs inside one frame of a visible page, so that no wait for the
 * screen is counted: *script* is the time until everything is in the document, without layout; *frame* the time
 * until the browser has laid that out and handed it on to be painted.
 */
import { changeEveryCell, changeOneCell, makeFirstPage, makeTable, type Comparison } from './data.js';
import type { Mounted, Rendering, Rival, View } from './rivals/rival.js';

/** In milliseconds. */
export interface Sample {
  readonly script: number;
  readonly frame: number;
}

export interface Scenario {
  readonly view: keyof Rival;
  /** What a rival has to have to take part. */
  readonly needs?: 'update' | 'showOnlyDifferences';
  /** Times that it is done a round: more where one time is short. */
  readonly repetitions: number;
  readonly run: <Input>(stage: Stage<Input>) => Promise<Sample>;
  /** What is done, and not counted, after other scenarios; `run` where left out. */
  readonly warmUp?: Scenario['run'];
  /** Runs before the first repetition, with the data set that is then changed. */
  readonly start?: <Input>(stage: Stage<Input>) => Promise<void>;
}

/** Where one rival plays one scenario. */
export interface Stage<Input> {
  readonly host: HTMLElement;
  readonly view: View<Input>;
  readonly prepare: (data: Comparison) => Input;
  readonly clock: (work: () => Rendering) => Promise<Sample>;
  mounted: Mounted<Input>[];
  /** What is shown. */
  data: Comparison;
  /** How often the scenario was run, in this page's life. */
  time: number;
}

export const W4_PAGES = 200;

const TABLES = { W2: makeTable(2, 1000), W3: makeTable(5, 200) };

/** One mount into an empty host; every time of a copy of the data set that nobody has seen. */
const mount =
  (make: () => Comparison, copies = 1): Scenario['run'] =>
  async (stage) => {
    stage.data = make();
    const inputs = Array.from({ length: copies }, () => stage.prepare(structuredClone(stage.data)));
    return stage.clock(() => {
      stage.mounted = inputs.map((input) => stage.view.mount(stage.host, input, false));
      return all(stage.mounted.map(({ rendering }) => rendering));
    });
  };

const start =
  (make: () => Comparison, controls: boolean): NonNullable<Scenario['start']> =>
  async (stage) => {
    stage.data = make();
    stage.mounted = [stage.view.mount(stage.host, stage.prepare(structuredClone(stage.data)), controls)];
    await stage.mounted[0]!.rendering;
  };

/** A changed copy of what is shown, made before the clock starts. */
const change =
  (alter: (data: Comparison, time: number) => Comparison): Scenario['run'] =>
  async (stage) => {
    stage.data = alter(stage.data, stage.time);
    const input = stage.prepare(structuredClone(stage.data));
    return stage.clock(() => stage.mounted[0]!.update!(input));
  };

const all = (renderings: readonly Rendering[]): Rendering =>
  renderings.length === 1 || !renderings[0]
    ? renderings[0]
    : Promise.all(renderings.filter((rendering) => rendering !== undefined));

/** On and off, each in a frame of its own, as a reader would; their times are added. */
const toggleDifferences: Scenario['run'] = async ({ clock, mounted: [mounted] }) => {
  const on = await clock(() => mounted!.showOnlyDifferences!(true));
  const off = await clock(() => mounted!.showOnlyDifferences!(false));
  return { script: on.script + off.script, frame: on.frame + off.frame };
};

export const SCENARIOS = {
  'W1 mount': { view: 'page', repetitions: 5, run: mount(makeFirstPage) },
  'W2 mount': { view: 'table', repetitions: 2, run: mount(() => TABLES.W2) },
  'W3 mount': { view: 'table', repetitions: 2, run: mount(() => TABLES.W3) },
  'W4 mount': { view: 'page', repetitions: 1, warmUp: mount(makeFirstPage), run: mount(makeFirstPage, W4_PAGES) },
  'W2 every cell changed': {
    view: 'table',
    needs: 'update',
    repetitions: 2,
    start: start(() => TABLES.W2, false),
    run: change(changeEveryCell),
  },
  'W2 one cell changed': {
    view: 'table',
    needs: 'update',
    repetitions: 5,
    start: start(() => TABLES.W2, false),
    run: change(changeOneCell),
  },
  'W2 only differences': {
    view: 'table',
    needs: 'showOnlyDifferences',
    repetitions: 5,
    start: start(() => TABLES.W2, true),
    run: toggleDifferences,
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
