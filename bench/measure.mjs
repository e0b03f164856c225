/** Plays the scenarios in rounds, in each of them with every rival in turn, so that noise hits all alike. */
import { measureHeap } from './heap.mjs';
import { measureLoad } from './load.mjs';
import { openBenchPage, runScenario } from './pages.mjs';
import { RIVALS } from './rivals.mjs';

/** Rounds that don't count, until the browser has compiled what is hot. */
export const WARM_UP_ROUNDS = 2;
/** Rounds of what hardly varies, and of what a rival takes very long for. */
const FEW_ROUNDS = 3;

/** Resolves to the samples by scenario and rival. */
export async function measure(scenarios, { browser, origin, rounds }) {
  const samples = Object.fromEntries(
    scenarios.map((scenario) => [scenario, Object.fromEntries(RIVALS.map(({ name }) => [name, []]))]),
  );
  const pages = new Map();
  for (const rival of scenarios.some(needsPage) ? RIVALS : []) {
    pages.set(rival.name, await openBenchPage(browser, origin, rival));
  }
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    process.stderr.write(round < 0 ? 'warming up\n' : `round ${round + 1} of ${rounds}\n`);
    for (const scenario of scenarios) {
      for (const rival of inTurn(RIVALS, round)) {
        if (!takesPart(rival, scenario, round)) continue;
        const measured = await measureOnce(scenario, rival, { browser, origin, page: pages.get(rival.name) });
        if (round >= 0) samples[scenario][rival.name].push(...measured);
      }
    }
  }
  return samples;
}

const needsPage = (scenario) => scenario !== 'load';

/** Each round another one begins, so that none always comes after the same. */
const inTurn = (list, round) => list.map((_, index) => list.at((index + round) % list.length));

function takesPart({ without = [], seldom = [] }, scenario, round) {
  if (without.includes(scenario)) return false;
  // A page that is loaded anew has nothing to warm up but the server.
  if (!needsPage(scenario)) return round >= -1;
  const isSeldom = scenario === 'W4 heap' || seldom.includes(scenario);
  return !isSeldom || (round >= -1 && round < FEW_ROUNDS);
}

async function measureOnce(scenario, rival, { browser, origin, page }) {
  if (scenario === 'load') return toList(await measureLoad(browser, origin, rival));
  if (scenario === 'W4 heap') return toList(await measureHeap(page));
  return (await runScenario(page, scenario)) ?? [];
}

const toList = (sample) => (sample ? [sample] : []);
