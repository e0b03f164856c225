import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-cta.js';
import type { RoleCta } from '../src/elements/role-cta/role-cta.js';
import { arabic, firstPage, trainVsPlane, withLongText } from './data/comparisons.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleCta>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-cta',
  component: 'role-cta',
  render: (args) => html`<role-cta ${given(args)}></role-cta>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** An offer and a link to it. */
export const Ready: Story = { args: { data: firstPage } };

/** Texts that don't fit wrap. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-cta ${given(args)}>${fallback()}</role-cta>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-cta ${given({ ...args, data: broken() })}>${fallback()}</role-cta>`,
};

/** Over the context: the page has the data set, the element none of its own. */
export const OnAPage: Story = {
  args: { data: trainVsPlane },
  render: ({ data, ...args }) => html`<role-page .data=${data}><role-cta ${given(args)}></role-cta></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-cta-surface: #fde68a;
        --role-cta-text: #422006;
        --role-radius: 0;
      }
      .themed::part(button) {
        border-radius: 0;
      }
    </style>
    <role-cta class="themed" ${given(args)}></role-cta>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-cta ${given(args)}></role-cta>`),
};

/** From right to left, with Latin names between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-cta ${given(args)}></role-cta></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-cta ${given(args)}></role-cta>`),
};
