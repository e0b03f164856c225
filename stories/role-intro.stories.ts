import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-intro.js';
import type { RoleIntro } from '../src/elements/role-intro/role-intro.js';
import { arabic, firstPage, trainVsPlane, withLongText } from './data/comparisons.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleIntro>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-intro',
  component: 'role-intro',
  render: (args) => html`<role-intro ${given(args)}></role-intro>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Title, subtitle, short answer and overview. */
export const Ready: Story = { args: { data: firstPage } };

/** With the day of the last change, and without an overview. */
export const Updated: Story = { args: { data: trainVsPlane } };

/** Texts that don't fit wrap. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-intro ${given(args)}>${fallback()}</role-intro>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-intro ${given({ ...args, data: broken() })}>${fallback()}</role-intro>`,
};

/** Over the context: the page has the data set, the element none of its own. */
export const OnAPage: Story = {
  args: { data: trainVsPlane },
  render: ({ data, ...args }) => html`<role-page .data=${data}><role-intro ${given(args)}></role-intro></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-accent-1: light-dark(#0f766e, #5eead4);
        --role-heading-font: Georgia, serif;
      }
      .themed::part(versus) {
        font-style: italic;
      }
    </style>
    <role-intro class="themed" ${given(args)}></role-intro>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-intro ${given(args)}></role-intro>`),
};

/** From right to left, with Latin names between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-intro ${given(args)}></role-intro></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-intro ${given(args)}></role-intro>`),
};
