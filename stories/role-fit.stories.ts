import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-fit.js';
import '../src/define/languages.js';
import type { RoleFit } from '../src/elements/role-fit/role-fit.js';
import { arabic, firstPage, german, threeWays, trainVsPlane, withLongText } from './data/comparisons.js';
import { given } from './given.js';
import { broken, dark, fallback, phone, withoutAnswer } from './states.js';

type Args = Partial<RoleFit>;

// Attributes, parts and custom properties are documented by the manifest, not repeated here.
const meta = {
  title: 'Elements/role-fit',
  component: 'role-fit',
  render: (args) => html`<role-fit ${given(args)}></role-fit>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Answers as a reader gives them: the first reasons ticked, the first criterion very important. */
const answer =
  (ticks: number) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const fit = canvasElement.querySelector('role-fit')!;
    await fit.updateComplete;
    const boxes = [...fit.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    for (const box of boxes.slice(0, ticks)) box.click();
    const slider = fit.shadowRoot!.querySelector<HTMLInputElement>('[type=range]')!;
    slider.value = '3';
    slider.dispatchEvent(new Event('input'));
    await fit.updateComplete;
  };

/** Before anything is answered. */
export const Ready: Story = { args: { data: firstPage } };

/** The reader's own result, with what it is made of. */
export const Answered: Story = { args: { data: firstPage }, play: answer(3) };

/** Three contenders, ranked. */
export const ThreeContenders: Story = { args: { data: threeWays }, play: answer(2) };

/** Two contenders that fit equally well. */
export const Level: Story = {
  args: { data: trainVsPlane },
  play: async ({ canvasElement }) => {
    const fit = canvasElement.querySelector('role-fit')!;
    await fit.updateComplete;
    for (const slider of [...fit.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=range]')].slice(0, 2)) {
      slider.value = '2';
      slider.dispatchEvent(new Event('input'));
    }
    await fit.updateComplete;
  },
};

/** Texts that don't fit wrap. */
export const LongText: Story = { args: { data: withLongText }, play: answer(1) };

/** No data set: the author's own children are shown. */
export const Empty: Story = { render: (args) => html`<role-fit ${given(args)}>${fallback()}</role-fit>` };

/** A data set that is on its way: words, or the author's own children. */
export const Loading: Story = {
  beforeEach: withoutAnswer,
  args: { src: 'comparison.json' },
};

/** The author's mistakes with their places, beside the fallback; readers see the fallback alone. */
export const Invalid: Story = {
  render: (args) => html`<role-fit ${given({ ...args, data: broken() })}>${fallback()}</role-fit>`,
};

/** On a whole page that asks for it. */
export const OnAPage: Story = {
  args: { data: firstPage },
  render: ({ data }) => html`<role-page fit .data=${data}></role-page>`,
};

/** Themed from outside, through custom properties and a part. */
export const Themed: Story = {
  args: { data: firstPage },
  render: (args) => html`
    <style>
      .themed {
        --role-focus: light-dark(#0f766e, #5eead4);
        --role-radius: 0.25em;
      }
      .themed::part(legend) {
        font-style: italic;
      }
    </style>
    <role-fit class="themed" ${given(args)}></role-fit>`,
  play: answer(2),
};

/** On a dark part of a page. */
export const Dark: Story = {
  args: { data: firstPage },
  render: (args) => dark(html`<role-fit ${given(args)}></role-fit>`),
  play: answer(2),
};

/** In German, whose words are long. */
export const German: Story = {
  args: { data: german },
  render: (args) => html`<div lang="de"><role-fit ${given(args)}></role-fit></div>`,
};

/** From right to left, with Latin names between. */
export const RightToLeft: Story = {
  args: { data: arabic },
  render: (args) => html`<div dir="rtl" lang="ar"><role-fit ${given(args)}></role-fit></div>`,
};

/** As wide as a phone. */
export const Phone: Story = {
  args: { data: firstPage },
  render: (args) => phone(html`<role-fit ${given(args)}></role-fit>`),
  play: answer(2),
};
