/** Puts what was measured into two tables in Markdown: ratios with their budgets, and the medians themselves. */
import { OURS } from './rivals.mjs';
import { median } from './statistics.mjs';

const NONE = '–';

/** One row for each budget: `values` by rival, in the budget's terms; `isKept` tells whether the budget is. */
export function toResults(rows, rivals, samples) {
  return rows.map((row) => {
    const medians = Object.fromEntries(
      rivals.map(({ name }) => [name, toMedian(samples[row.scenario]?.[name], row.metric)]),
    );
    const values = Object.fromEntries(
      Object.entries(medians).map(([name, value]) => [name, row.base ? value / medians[row.base] : value]),
    );
    // What wasn't measured is not kept.
    return { ...row, medians, values, isKept: values[OURS] <= row.budget };
  });
}

const toMedian = (samples, metric) =>
  samples?.length > 0 ? median(samples.map((sample) => sample[metric])) : Number.NaN;

export function toRatioTable(results, rivals) {
  const head = ['what', ...rivals.map(({ name }) => name), 'budget', ''];
  const rows = results.map(({ what, values, base, unit, budget, isKept }) => [
    what,
    ...rivals.map(({ name }) => format(values[name], base ? 2 : 3, unit)),
    base ? `≤ ${budget} × ${base}` : `≤ ${budget} ${unit}`.trim(),
    isKept ? '✓' : '✗',
  ]);
  return toTable(head, rows);
}

const UNITS = { script: 'ms', frame: 'ms', shown: 'ms', heap: 'MB', dom: 'MB', shift: '' };

/** Script and frame of every scenario, budgeted or not. */
export function toMedianTable(rivals, samples) {
  const head = ['median', ...rivals.map(({ name }) => name)];
  const rows = Object.entries(samples).flatMap(([scenario, byRival]) => {
    const metrics = Object.keys(Object.values(byRival).find((all) => all.length > 0)?.[0] ?? {});
    return metrics.map((metric) => [
      `${scenario}, ${metric}${UNITS[metric] && ` (${UNITS[metric]})`}`,
      ...rivals.map(({ name }) => format(toMedian(byRival[name], metric), 3)),
    ]);
  });
  return toTable(head, rows);
}

function format(value, digits, unit = '') {
  if (Number.isNaN(value)) return NONE;
  const text = value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(digits);
  return unit ? `${text} ${unit}` : text;
}

const toTable = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
