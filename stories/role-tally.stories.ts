import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-tally.js';
import type { RoleTally } from '../src/elements/role-tally/role-tally.js';
import { arabic, firstPage, threeWays, trainVsPlane, withLongText } from './data/comparisons.js';
import { hosting } from './data/hosting.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleTally>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-tally',
  component: 'role-tally',
  render: (args) => html`<role-tally ${given(args)}></role-tally>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Three wins, four open rows, one win. */
export const Ready: Story = { args: { data: firstPage } };

/** A tie and a row that depends have words of their own. */
export const EveryVerdict: Story = { args: { data: trainVsPlane } };

/** With more than two contenders the words carry dots in the colours of the bar. */
export const ThreeContenders: Story = { args: { data: threeWays } };

/** Eight contenders, and rows that nobody wins. */
export const EightContenders: Story = { args: { data: hosting(8) } };

/** Texts that don't fit wrap. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-tally ${given(args)}>${fallback()}</role-tally>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-tally ${given({ ...args, data: broken() })}>${fallback()}</role-tally>`,
};

/** Over the context: the page has the data set, the element none of its own. */
export const OnAPage: Story = {
  args: { data: trainVsPlane },
  render: ({ data, ...args }) => html`<role-page .data=${data}><role-tally ${given(args)}></role-tally></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-accent-1: light-dark(#0f766e, #5eead4);
        --role-accent-2: light-dark(#9f1239, #fda4af);
      }
      .themed::part(tally-part) {
        font-size: 1rem;
      }
    </style>
    <role-tally class="themed" ${given(args)}></role-tally>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-tally ${given(args)}></role-tally>`),
};

/** From right to left, with Latin names between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-tally ${given(args)}></role-tally></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-tally ${given(args)}></role-tally>`),
};
