/** What the comparison of pictures lets pass, and what it doesn't. */
import { PNG } from 'pngjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CASES, type Case } from './cases.js';
import { compareImages, toStored } from './compare-images.js';
import { openStudio, showCase, takePicture, type Studio } from './studio.js';

const table = CASES.find(({ image }) => image === 'compare-ready-light') as Case;

describe('two pictures', () => {
  let studio: Studio;
  let before: Buffer;
  beforeAll(async () => {
    studio = await openStudio();
  });
  afterAll(() => studio.close());
  beforeEach(async () => {
    await showCase(studio, table);
    before = toStored(await takePicture(studio));
  });

  /** Runs in the page: writes a style on the first cell of the table's second row that is not its header. */
  const restyle = (property: string, value: string): Promise<void> =>
    studio.page.$eval(
      'role-compare',
      (element, name, given) => {
        const cell = element.shadowRoot!.querySelectorAll('tbody tr')[1]!.querySelector('td')!;
        cell.style.setProperty(name, given);
      },
      property,
      value,
    );
  const difference = async (): Promise<ReturnType<typeof compareImages>> =>
    compareImages(before, await takePicture(studio));

  it('of the same are the same', async () => {
    await showCase(
      studio,
      CASES.find(({ image }) => image === 'faq-ready-dark')!,
    );
    await showCase(studio, table);
    expect(await difference()).toEqual({ status: 'same' });
  });

  it.each([
    ['a cell that moves by 4 px', 'transform', 'translateX(4px)'],
    ['a cell that moves by 1 px', 'transform', 'translateY(1px)'],
    ['another weight', 'font-weight', '700'],
    ['a paler colour', 'color', '#888'],
    ['the tint of a winner', 'background', '#f0f1ff'],
    ['a word that is gone', 'color', 'transparent'],
  ])('are others with %s', async (_, property, value) => {
    await restyle(property, value);
    expect(await difference()).toMatchObject({ status: 'other pixels' });
  });

  it('are others with a row that is higher', async () => {
    await restyle('padding-block', '40px');
    expect(await difference()).toMatchObject({ status: 'other size' });
  });
});

describe('antialiasing', () => {
  /** A disc whose edge is smoothed; the next radius smooths it in another way. */
  function disc(radius: number): Buffer {
    const picture = new PNG({ width: 100, height: 100 });
    for (let y = 0; y < 100; y += 1) {
      for (let x = 0; x < 100; x += 1) {
        const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(x - 50, y - 50)));
        picture.data.set([...[0, 0, 0].fill(255 - Math.round(cover * 255)), 255], (y * 100 + x) * 4);
      }
    }
    return PNG.sync.write(picture);
  }

  it('is let pass', () => {
    expect(disc(40).equals(disc(40.2))).toBe(false);
    expect(compareImages(disc(40), disc(40.2))).toEqual({ status: 'same' });
  });

  it('is not what a larger disc has', () => {
    expect(compareImages(disc(40), disc(42))).toMatchObject({ status: 'other pixels' });
  });
});

describe('the fonts', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
    await studio.client.send('DOM.enable');
    await studio.client.send('CSS.enable');
  });
  afterAll(() => studio.close());

  /** The fonts of the machine that a case is drawn with; there should be none. */
  async function foreignFonts(each: Case): Promise<readonly string[]> {
    await showCase(studio, each);
    const { nodes } = await studio.client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const parents = new Set(
      nodes.filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim()).map(({ parentId }) => parentId!),
    );
    const found = new Set<string>();
    for (const nodeId of parents) {
      const { fonts } = await studio.client.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { isCustomFont, familyName } of fonts) if (!isCustomFont) found.add(familyName);
    }
    return [...found];
  }

  it.each(CASES.filter(({ setting }) => setting === 'light' || setting === 'rtl'))(
    '$element, $story, $setting: every letter is drawn with a font of the tests',
    async (each) => {
      expect(await foreignFonts(each)).toEqual([]);
    },
  );
});
