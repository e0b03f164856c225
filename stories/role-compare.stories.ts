import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/all.js';
import type { RoleCompare } from '../src/elements/role-compare/role-compare.js';
import { LAYOUTS } from '../src/model/layout.js';
import { arabic, firstPage, german, japanese, threeWays, trainVsPlane, withLongText } from './data/comparisons.js';
import { hosting, manyRows } from './data/hosting.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleCompare>;

const logo = 'data/logo.svg';

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-compare',
  component: 'role-compare',
  render: (args) => html`<role-compare ${given(args)}></role-compare>`,
  argTypes: { layout: { control: 'select', options: LAYOUTS } },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The first page's table: a winner in four of eight rows, and bars where there are ranges. */
export const Ready: Story = { args: { data: firstPage } };

/** A win each, a tie, a row that depends, an open one, a derived winner and a missing value. */
export const EveryVerdict: Story = { args: { data: trainVsPlane } };

/** Rows in groups, three contenders, ratings. */
export const ThreeContenders: Story = { args: { data: threeWays } };

/** Every kind of value: numbers, ranges and ratings with bars, states, notes, sources, a featured contender. */
export const EveryValue: Story = { args: { data: hosting(3, logo), staleAfter: 365 } };

/** Two contenders with the same rows. */
export const TwoContenders: Story = { args: { data: hosting(2, logo) } };

/** Five contenders: all of them where there is room, a region that scrolls where there isn't. */
export const FiveContenders: Story = { args: { data: hosting(5, logo) } };

/** Eight contenders scroll nearly everywhere: labels and header stay in sight. */
export const EightContenders: Story = { args: { data: hosting(8, logo) } };

/** A thousand rows: the browser puts off the layout of those that are out of sight. */
export const ThousandRows: Story = {
  args: { data: manyRows(1000), controls: 'differences' },
  // Between the others it would be as long as all of them.
  tags: ['!autodocs'],
};

/** Two contenders side by side with the label above both, and lists to pick them from. */
export const Pair: Story = { args: { data: hosting(5, logo), layout: 'pair' } };

/** A region that scrolls, however wide the page is. */
export const Scroll: Story = { args: { data: hosting(4, logo), layout: 'scroll' } };

/** Contenders below each other, each under its name. */
export const Stack: Story = { args: { data: hosting(3, logo), layout: 'stack' } };

/** All controls: only differences, which contenders, copy. */
export const Controls: Story = { args: { data: hosting(5, logo), controls: 'differences contenders copy' } };

/** Rows in which all are alike are left out from the start; a row with a winner never is. */
export const OnlyDifferences: Story = {
  args: { data: hosting(5, logo), controls: 'differences', onlyDifferences: true },
};

/** Two of five contenders from the start, in an order of the author's. */
export const SomeContenders: Story = {
  args: { data: hosting(5, logo), controls: 'contenders', show: 'edge hosted' },
};

/** On a phone the reader picks which two to compare. */
export const PickedOnAPhone: Story = {
  args: { data: hosting(5, logo), controls: 'differences contenders' },
  render: (args) => phone(html`<role-compare ${given(args)}></role-compare>`),
};

/** On a phone without controls all contenders are there, in a region that scrolls. */
export const ScrolledOnAPhone: Story = {
  args: { data: hosting(5, logo) },
  render: (args) => phone(html`<role-compare ${given(args)}></role-compare>`),
};

/** The library's words and the numbers in German, with long words. */
export const German: Story = {
  args: { data: german, controls: 'differences contenders copy' },
  render: (args) => html`<div lang="de"><role-compare ${given(args)}></role-compare></div>`,
};

/** In Japanese, where words have no spaces to break at. */
export const Japanese: Story = {
  args: { data: japanese, controls: 'differences contenders copy' },
  render: (args) => html`<div lang="ja"><role-compare ${given(args)}></role-compare></div>`,
};

/** Nothing in it counts wins. */
export const WithoutTally: Story = { args: { data: firstPage, noTally: true } };

/** Labels wrap, and a word that can't be broken is broken all the same. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-compare ${given(args)}>${fallback()}</role-compare>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-compare ${given({ ...args, data: broken() })}>${fallback()}</role-compare>`,
};

/** Over the context: the page has the data set, the table none of its own. */
export const OnAPage: Story = {
  args: { data: trainVsPlane },
  render: ({ data, ...args }) =>
    html`<role-page .data=${data}><role-compare ${given(args)}></role-compare></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-accent-1: light-dark(#0f766e, #5eead4);
        --role-accent-2: light-dark(#9f1239, #fda4af);
        --role-radius: 0;
        --role-cell-padding: 0.75em 1em;
      }
      .themed::part(criterion) {
        font-style: italic;
      }
    </style>
    <role-compare class="themed" ${given(args)}></role-compare>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-compare ${given(args)}></role-compare>`),
};

/** From right to left, with Latin names and numbers between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-compare ${given(args)}></role-compare></div>`,
};

/** As wide as a phone: each label stands above both answers. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-compare ${given(args)}></role-compare>`),
};
