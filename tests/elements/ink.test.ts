/** Accents and secondary text as ink in each engine; every pair of colours is looked at in tests/embed/accessibility.test.ts. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-compare.js';
import '../../src/define/role-faq.js';
import '../../src/define/role-fit.js';
import '../../src/define/role-intro.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { query, settled } from '../helpers/read.js';

/** Any colours a style may hold, one above the other, as red, green and blue. */
function toRgb(...colors: readonly string[]): readonly number[] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d')!;
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const luminance = (...colors: readonly string[]): number => {
  const [r, g, b] = toRgb(...colors).map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (color: string, ground: string): number => {
  const [light, dark] = [luminance(ground, color), luminance(ground)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

for (const [surface, text] of [
  ['#ffffff', '#1c1b22'],
  ['#ffffff', '#475569'],
  ['#ffffff', '#555555'],
  ['#131316', '#ececf1'],
  ['#121212', '#aaaaaa'],
] as const) {
  it(`ink can be read on ${surface} beside ${text}, whatever the accent`, async () => {
    for (const accent of [
      '#ffe600',
      '#00103f',
      '#808080',
      '#ff0000',
      '#ffffff',
      '#000000',
      '#ffc107',
      '#a5b4fc',
      '#00ff00',
      '#00ffff',
      '#00ff88',
    ]) {
      const style = `color: ${text}; background: ${surface}; --role-accent-1: ${accent}; --role-accent-2: ${accent}`;
      const element = await fixture(html`<role-compare style=${style} .data=${trainVsPlane}></role-compare>`);
      await settled(element);
      const { color } = getComputedStyle(query(element, '[part=winner-mark]'));
      const { backgroundColor } = getComputedStyle(query(element, 'td.winner'));
      expect(contrast(color, backgroundColor), `${accent}: ${color} on ${backgroundColor}`).to.be.at.least(4.5);
    }
  });
}

for (const texts of [
  ['#000000', '#1c1b22', '#444444'],
  ['#ffffff', '#ececf1', '#cccccc'],
]) {
  it(`ink is as bright beside text in ${texts.join(', ')}`, async () => {
    const inks = [];
    for (const color of texts) {
      const element = await fixture(html`<role-compare style="color: ${color}" .data=${trainVsPlane}></role-compare>`);
      await settled(element);
      inks.push(toRgb(getComputedStyle(query(element, '[part=winner-mark]')).color));
    }
    expect(inks[1]).to.deep.equal(inks[0]);
    expect(inks[2]).to.deep.equal(inks[0]);
  });
}

for (const accent of ['#000000', '#808080', '#ffffff']) {
  it(`has no colour of its own where ${accent} wins`, async () => {
    const element = await fixture(
      html`<role-compare style="color: #000; --role-surface: #fff; --role-accent-1: ${accent}; --role-accent-2: ${accent}" .data=${trainVsPlane}></role-compare>`,
    );
    await settled(element);
    const tint = toRgb(getComputedStyle(query(element, 'td.winner')).backgroundColor);
    expect(Math.max(...tint), 'a tint').to.be.below(250);
    expect(Math.max(...tint) - Math.min(...tint), `${tint.join()}`).to.be.at.most(1);
  });
}

const withNotes = {
  ...trainVsPlane,
  criteria: [{ id: 'a', label: 'A', winner: 'train', values: { train: { text: 'Yes', note: 'A note' }, plane: 'No' } }],
};

for (const [surface, texts] of [
  ['#ffffff', ['#000000', '#1c1b22', '#333333', '#374151', '#444444', '#4a4a4a', '#555555', '#475569']],
  ['#111111', ['#ffffff', '#ececf1', '#cccccc', '#b0b0b0', '#aaaaaa']],
] as const) {
  it(`secondary text can be read on ${surface}, beside text of any grey`, async () => {
    for (const text of texts) {
      const style = `color: ${text}; background: ${surface}`;
      const element = await fixture(html`<role-compare style=${style} .data=${withNotes}></role-compare>`);
      await settled(element);
      const { color } = getComputedStyle(query(element, 'td.winner details'));
      const { backgroundColor } = getComputedStyle(query(element, 'td.winner'));
      expect(contrast(color, backgroundColor), `${text}: ${color}`).to.be.at.least(4.5);
    }
  });
}

// A dark section of a light page, too, whose color-scheme nobody has declared.
for (const [ground, text] of [
  ['#ffffff', '#1c1b22'],
  ['#10243e', '#ffffff'],
  ['#131316', '#bbbbbb'],
] as const) {
  it(`rings of focus, and the line of the short answer, can be seen on ${ground} beside ${text}`, async () => {
    const section = await fixture(
      html`<section style="color: ${text}; background: ${ground}">
        <role-intro .data=${trainVsPlane}></role-intro>
        <role-compare .data=${withNotes}></role-compare>
        <role-fit .data=${trainVsPlane}></role-fit>
        <role-faq .data=${trainVsPlane}></role-faq>
      </section>`,
    );
    const [intro, ...others] = section.children as unknown as readonly Element[];
    await Promise.all([...section.children].map(settled));
    const { borderInlineStartColor } = getComputedStyle(query(intro!, '[part=summary]'));
    expect(contrast(borderInlineStartColor, ground), 'short answer').to.be.at.least(3);
    for (const element of others) {
      const control = query(element, 'input, details summary');
      control.focus();
      // WebKit shows no focus in a page that is not in front, as one of several tests may be.
      if (!control.matches(':focus-visible')) continue;
      const { outlineColor, outlineStyle } = getComputedStyle(control);
      expect(outlineStyle).to.equal('solid');
      expect(contrast(outlineColor, ground), element.localName).to.be.at.least(3);
    }
  });
}
