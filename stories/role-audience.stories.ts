import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-audience.js';
import '../src/define/role-compare.js';
import type { RoleAudience } from '../src/elements/role-audience/role-audience.js';
import { arabic, firstPage, threeWays, trainVsPlane, withJustifiedReasons, withLongText } from './data/comparisons.js';
import { hosting } from './data/hosting.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleAudience>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-audience',
  component: 'role-audience',
  render: (args) => html`<role-audience ${given(args)}></role-audience>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A card for each list. */
export const Ready: Story = { args: { data: firstPage } };

/** One contender's card alone. */
export const OneContender: Story = { args: { data: firstPage, for: 'traditional-pm' } };

/** Reasons that name the rows that justify them; without a table on the page, in words alone. */
export const Justified: Story = { args: { data: withJustifiedReasons } };

/** On a page with a table: a reason highlights the rows that justify it. */
export const Highlighting: Story = {
  args: { data: withJustifiedReasons },
  render: ({ data, ...args }) => html`
    <role-page .data=${data}>
      <role-audience ${given(args)}></role-audience>
      <role-compare></role-compare>
    </role-page>`,
  play: async ({ canvasElement }) => {
    const audience = canvasElement.querySelector('role-audience')!;
    await audience.updateComplete;
    audience.shadowRoot!.querySelector('button')!.click();
    await canvasElement.querySelector('role-compare')!.updateComplete;
  },
};

/** As many cards as contenders. */
export const EightContenders: Story = {
  args: {
    data: {
      ...hosting(8),
      audiences: hosting(8).contenders.map(({ id }) => ({
        contender: id,
        reasons: ['You like it', 'Your colleagues like it, too, and have said so more than once'],
      })),
    },
  },
};

/** As many cards as lists. */
export const ThreeContenders: Story = { args: { data: threeWays } };

/** Texts that don't fit wrap. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-audience ${given(args)}>${fallback()}</role-audience>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-audience ${given({ ...args, data: broken() })}>${fallback()}</role-audience>`,
};

/** Over the context: the page has the data set, the element none of its own. */
export const OnAPage: Story = {
  args: { data: trainVsPlane },
  render: ({ data, ...args }) =>
    html`<role-page .data=${data}><role-audience ${given(args)}></role-audience></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-accent-1: light-dark(#0f766e, #5eead4);
        --role-surface: transparent;
        --role-radius: 0;
      }
      .themed::part(card-heading) {
        font-style: italic;
      }
    </style>
    <role-audience class="themed" ${given(args)}></role-audience>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-audience ${given(args)}></role-audience>`),
};

/** From right to left, with Latin names between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-audience ${given(args)}></role-audience></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-audience ${given(args)}></role-audience>`),
};
