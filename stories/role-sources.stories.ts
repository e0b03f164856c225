import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/all.js';
import type { RoleSources } from '../src/elements/role-sources/role-sources.js';
import { trainVsPlane } from './data/comparisons.js';
import { hosting } from './data/hosting.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleSources>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-sources',
  component: 'role-sources',
  render: (args) => html`<role-sources ${given(args)}></role-sources>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Numbered as the table meets them, with the day on which each said so. */
export const Ready: Story = { args: { data: hosting(3) } };

/** Older than a year, and said so. */
export const Outdated: Story = {
  args: { data: hosting(3), staleAfter: 365 },
};

/** A data set without sources has no list of them. */
export const WithoutSources: Story = { args: { data: trainVsPlane } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-sources ${given(args)}>${fallback()}</role-sources>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-sources ${given({ ...args, data: broken() })}>${fallback()}</role-sources>`,
};

/** Over the context: the table of the same page carries the same numbers. */
export const OnAPage: Story = {
  args: { data: hosting(3) },
  render: ({ data, ...args }) =>
    html`<role-page .data=${data}><role-compare></role-compare><role-sources ${given(args)}></role-sources></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: hosting(3) },
  render: (args) => html`
    <style>
      .themed {
        --role-heading-font: Georgia, serif;
      }
      .themed::part(source) {
        font-size: 0.875rem;
      }
    </style>
    <role-sources class="themed" ${given(args)}></role-sources>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: hosting(3) },
  render: (args) => dark(html`<role-sources ${given(args)}></role-sources>`),
};

/** From right to left, each source in its own direction. */
export const RightToLeft: Story = {
  args: { data: hosting(3) },
  render: (args) => html`<div dir="rtl" lang="ar"><role-sources ${given(args)}></role-sources></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: hosting(3) },
  render: (args) => phone(html`<role-sources ${given(args)}></role-sources>`),
};
