/** The rows of the table, with the budgets of the design. A row without a base has a budget in its own unit. */
export const ROWS = [
  { what: 'W1 mount, script time', scenario: 'W1 mount', metric: 'script', base: 'vanilla', budget: 1.5 },
  { what: 'W2 mount, script time', scenario: 'W2 mount', metric: 'script', base: 'vanilla', budget: 1.3 },
  { what: 'W3 mount, script time', scenario: 'W3 mount', metric: 'script', base: 'vanilla', budget: 1.3 },
  { what: 'W2 mount, until the next frame', scenario: 'W2 mount', metric: 'frame', base: 'html', budget: 0.4 },
  { what: 'W4 mount, until the next frame', scenario: 'W4 mount', metric: 'frame', base: 'html', budget: 0.4 },
  {
    what: 'W2 every cell changed, until the next frame',
    scenario: 'W2 every cell changed',
    metric: 'frame',
    base: 'html',
    budget: 0.4,
  },
  { what: 'W4 mount, script time', scenario: 'W4 mount', metric: 'script', base: 'vanilla', budget: 1.5 },
  {
    what: 'W2 one cell changed, script time',
    scenario: 'W2 one cell changed',
    metric: 'script',
    base: 'vanilla',
    budget: 2,
  },
  {
    what: 'W2 only differences on and off, script time',
    scenario: 'W2 only differences',
    metric: 'script',
    base: 'vanilla',
    budget: 3,
  },
  { what: 'heap that W4 adds', scenario: 'W4 heap', metric: 'heap', unit: 'MB', budget: 4 },
  { what: 'first page, slow 4G, CPU slowed 4 ×', scenario: 'load', metric: 'shown', base: 'vanilla', budget: 1.2 },
  { what: 'layout shift of that load', scenario: 'load', metric: 'shift', unit: '', budget: 0 },
];
