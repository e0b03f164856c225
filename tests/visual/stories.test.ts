/** Every element as a reader sees it: in light, in dark, from right to left, on a phone, in forced colours, on paper. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CASES } from './cases.js';
import { compareImages, toStored } from './compare-images.js';
import { openStudio, showCase, takePicture, type Studio } from './studio.js';

const isUpdate = inject('isUpdate');
const REPORTS = 'reports/visual';
const fileOf = (image: string): string => `tests/visual/images/${image}.png`;

describe('the stories', () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio();
    rmSync(REPORTS, { recursive: true, force: true });
    mkdirSync(REPORTS, { recursive: true });
  });
  afterAll(() => studio.close());

  it.each(CASES)('$element, $story, $setting', async (each) => {
    const { image } = each;
    await showCase(studio, each);
    const after = await takePicture(studio);
    const file = fileOf(image);
    if (isUpdate) {
      // A picture that only antialiasing has changed stays as it is.
      if (!existsSync(file) || compareImages(readFileSync(file), after).status !== 'same')
        writeFileSync(file, toStored(after));
      return;
    }
    if (!existsSync(file)) throw new Error(`There is no ${file}: npm run test:visual -- --update takes it.`);
    const difference = compareImages(readFileSync(file), after);
    if (difference.status === 'same') return;
    writeFileSync(`${REPORTS}/${image}.png`, after);
    if (difference.status === 'other pixels') writeFileSync(`${REPORTS}/${image}.difference.png`, difference.picture);
    const words =
      difference.status === 'other pixels'
        ? `${difference.count} pixels differ`
        : `it was ${difference.was}, and is ${difference.is}`;
    throw new Error(`${image}: ${words}. See ${REPORTS}/; npm run test:visual -- --update accepts it.`);
  });

  it('there is no image that nothing is compared with', () => {
    const known = CASES.map(({ image }) => `${image}.png`);
    if (isUpdate) {
      for (const file of readdirSync('tests/visual/images'))
        if (!known.includes(file)) rmSync(`tests/visual/images/${file}`);
    }
    expect(readdirSync('tests/visual/images').sort()).toEqual([...known].sort());
  });
});
