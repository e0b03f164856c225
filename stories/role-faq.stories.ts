import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-faq.js';
import type { RoleFaq } from '../src/elements/role-faq/role-faq.js';
import { arabic, firstPage, trainVsPlane, withLongText } from './data/comparisons.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleFaq>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-faq',
  component: 'role-faq',
  render: (args) => html`<role-faq ${given(args)}></role-faq>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Questions with answers to open. */
export const Ready: Story = { args: { data: firstPage } };

/** One answer open at a time. */
export const Single: Story = { args: { data: firstPage, single: true } };

/** A search, with what was found open and its words marked. */
export const Search: Story = {
  args: { data: trainVsPlane, search: true },
  play: async ({ canvasElement, userEvent }) => {
    const faq = canvasElement.querySelector('role-faq')!;
    await faq.updateComplete;
    await userEvent.type(faq.shadowRoot!.querySelector('input')!, 'book fares');
    await faq.updateComplete;
  },
};

/** A search that found nothing. */
export const NothingFound: Story = {
  args: { data: trainVsPlane, search: true },
  play: async ({ canvasElement, userEvent }) => {
    const faq = canvasElement.querySelector('role-faq')!;
    await faq.updateComplete;
    await userEvent.type(faq.shadowRoot!.querySelector('input')!, 'zeppelin');
    await faq.updateComplete;
  },
};

/** All answers open, without a button to copy a link. */
export const AllOpen: Story = {
  args: { data: firstPage, noCopyLink: true },
  play: async ({ canvasElement }) => {
    const faq = canvasElement.querySelector('role-faq')!;
    await faq.updateComplete;
    faq.shadowRoot!.querySelector('button')!.click();
  },
};

/** A question without an answer can't be opened; an answer may have paragraphs, lists and links. */
export const RichAnswers: Story = {
  args: { data: trainVsPlane },
  play: ({ canvasElement }) => {
    for (const answer of canvasElement.querySelector('role-faq')!.shadowRoot!.querySelectorAll('details'))
      answer.open = true;
  },
};

/** Texts that don't fit wrap. */
export const LongText: Story = { args: { data: withLongText } };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-faq ${given(args)}>${fallback()}</role-faq>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-faq ${given({ ...args, data: broken() })}>${fallback()}</role-faq>`,
};

/** Over the context: the page has the data set, the element none of its own. */
export const OnAPage: Story = {
  args: { data: trainVsPlane },
  render: ({ data, ...args }) => html`<role-page .data=${data}><role-faq ${given(args)}></role-faq></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-line: light-dark(#0f766e, #5eead4);
      }
      .themed::part(question) {
        padding-block: 0.75em;
      }
    </style>
    <role-faq class="themed" ${given(args)}></role-faq>`,
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-faq ${given(args)}></role-faq>`),
};

/** From right to left, with Latin names between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-faq ${given(args)}></role-faq></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-faq ${given(args)}></role-faq>`),
};
