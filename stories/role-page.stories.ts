import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-page.js';
import type { RolePage } from '../src/elements/role-page/role-page.js';
import { LAYOUTS } from '../src/model/layout.js';
import { arabic, firstPage, trainVsPlane, withLongText } from './data/comparisons.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RolePage>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Page',
  component: 'role-page',
  render: (args) => html`<role-page ${given(args)}></role-page>`,
  argTypes: { layout: { control: 'select', options: LAYOUTS } },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The whole first page from one data set. */
export const Ready: Story = { args: { data: firstPage } };

/** Its own order and words: the page provides its data set and shows its children. */
export const OwnLayout: Story = {
  args: { data: trainVsPlane },
  render: (args) => html`
    <role-page ${given(args)}>
      <role-audience></role-audience>
      <p>Your own words between the parts.</p>
      <role-compare no-tally></role-compare>
    </role-page>`,
};

/** Texts that don't fit wrap. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-page ${given(args)}>${fallback()}</role-page>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-page ${given({ ...args, data: broken() })}>${fallback()}</role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-accent-1: light-dark(#0f766e, #5eead4);
        --role-accent-2: light-dark(#9f1239, #fda4af);
        --role-cta-surface: #0f3d39;
        --role-heading-font: Georgia, serif;
        --role-section-gap: 2.5em;
      }
      .themed::part(summary) {
        border-inline-start-style: double;
      }
    </style>
    <role-page class="themed" ${given(args)}></role-page>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-page ${given(args)}></role-page>`),
};

/** From right to left, with Latin names between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-page ${given(args)}></role-page></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-page ${given(args)}></role-page>`),
};
