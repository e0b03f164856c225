/** What a page of the benchmark offers to the program that drives it: one rival, all scenarios. */
import { check } from './check.js';
import { clock, collectGarbage } from './clock.js';
import { copyWithSameTexts, makeFirstPage, type Comparison } from './data.js';
import type { Rival, View } from './rivals/rival.js';
import { SCENARIOS, W4_PAGES, type Sample, type Scenario, type ScenarioName, type Stage } from './scenarios.js';

export interface Bench {
  readonly check: () => Promise<void>;
  /** The samples of one round; nothing where the rival takes no part. */
  readonly run: (name: ScenarioName) => Promise<readonly Sample[] | undefined>;
  /** Makes the data of W4; the pages themselves with the next call; takes them away with the last. */
  readonly heap: { readonly prepare: () => boolean; readonly mount: () => Promise<void>; readonly clear: () => void };
}

export function createBench<Input>(rival: Rival<Input>): Bench {
  const host = document.querySelector('main')!;
  let time = 0;

  const toStage = (view: View<Input>): Stage<Input> => ({
    host,
    view,
    clock,
    prepare: (data) => prepare(view, data),
    data: makeFirstPage(),
    mounted: [],
    time,
  });

  const clear = (stage: Stage<Input>): void => {
    for (const mounted of stage.mounted) mounted.unmount();
    stage.mounted = [];
    host.replaceChildren();
  };

  async function run(name: ScenarioName): Promise<readonly Sample[] | undefined> {
    const scenario: Scenario = SCENARIOS[name];
    const view = rival[scenario.view];
    if (!view) return undefined;

    const samples: Sample[] = [];
    const stage = toStage(view);
    await scenario.start?.(stage);
    if (scenario.needs && !stage.mounted[0]![scenario.needs]) {
      clear(stage);
      return undefined;
    }
    const play = async (once: Scenario['run']): Promise<Sample> => {
      time += 1;
      stage.time = time;
      const sample = await once(stage);
      if (!scenario.start) clear(stage);
      return sample;
    };
    collectGarbage('major');
    await play(scenario.warmUp ?? scenario.run);
    for (let count = 0; count < scenario.repetitions; count += 1) samples.push(await play(scenario.run));
    clear(stage);
    return samples;
  }

  let kept: { readonly stage: Stage<Input>; readonly inputs: readonly Input[] } | undefined;

  return {
    check: () => check(rival),
    run,
    heap: {
      prepare() {
        if (!rival.page) return false;
        const stage = toStage(rival.page);
        const finished = stage.view.prepare?.(stage.data);
        const inputs = Array.from({ length: W4_PAGES }, () => finished ?? (copyWithSameTexts(stage.data) as Input));
        kept = { stage, inputs };
        return true;
      },
      async mount() {
        const { stage, inputs } = kept!;
        stage.mounted = inputs.map((input) => stage.view.mount(host, input, false));
        await Promise.all(stage.mounted.flatMap(({ rendering }) => rendering ?? []));
      },
      clear() {
        clear(kept!.stage);
        kept = undefined;
      },
    },
  };
}

const prepare = <Input>(view: View<Input>, data: Comparison): Input =>
  (view.prepare ? view.prepare(data) : data) as Input;
