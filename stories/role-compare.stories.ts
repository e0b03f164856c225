import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/role-compare.js';
import type { ComparisonData } from '../src/model/schema.js';
import { arabic, firstPage, threeWays, trainVsPlane, withLongText } from './data/comparisons.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

interface Args {
  data?: ComparisonData | undefined;
  src?: string;
  heading?: string;
  noTally?: boolean;
}

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-compare',
  component: 'role-compare',
  render: ({ data, src, heading, noTally = false }) =>
    html`<role-compare .data=${data} src=${src ?? nothing} heading=${heading ?? nothing} ?no-tally=${noTally}></role-compare>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The first page's table: a winner in four of eight rows, and bars where there are ranges. */
export const Ready: Story = { args: { data: firstPage } };

/** A win each, a tie, a row that depends, an open one, a derived winner and a missing value. */
export const EveryVerdict: Story = { args: { data: trainVsPlane } };

/** Rows in groups, three contenders, ratings. */
export const ThreeContenders: Story = { args: { data: threeWays } };

/** Nothing in it counts wins. */
export const WithoutTally: Story = { args: { data: firstPage, noTally: true } };

/** Labels wrap, and a word that can't be broken is broken all the same. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: () => html`<role-compare>${fallback()}</role-compare>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  render: () => html`<role-compare src="comparison.json"></role-compare>`,
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: () => html`<role-compare .data=${broken()}>${fallback()}</role-compare>`,
};

/** Over the context: the page has the data set, the table none of its own. */
export const OnAPage: Story = {
  args: { data: trainVsPlane },
  render: ({ data }) => html`<role-page .data=${data}><role-compare></role-compare></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: ({ data }) => html`
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
    <role-compare class="themed" .data=${data}></role-compare>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: ({ data }) => dark(html`<role-compare .data=${data}></role-compare>`),
};

/** From right to left, with Latin names and numbers between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: ({ data }) => html`<div dir="rtl" lang="ar"><role-compare .data=${data}></role-compare></div>`,
};

/** As wide as a phone: each label stands above both answers. */
export const Phone: Story = {
  args: { data: firstPage },
  render: ({ data }) => phone(html`<role-compare .data=${data}></role-compare>`),
};
