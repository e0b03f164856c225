/** Lines on screens whose pixels are no whole part of the page's, as where the system magnifies. */
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudio, showCase, type Studio } from './studio.js';

const SHARPNESS = 1.5;

interface Row {
  readonly label: string;
  readonly bottom: number;
  readonly inLabel: number;
  readonly inValue: number;
}

/** The rows of the table that is shown, and places in their first two cells that hold no text. */
const rowsOf = ({ page }: Studio): Promise<readonly Row[]> =>
  page.evaluate(() =>
    [...document.querySelector('role-compare')!.shadowRoot!.querySelectorAll('tbody tr:not(.group)')].map((row) => {
      const [label, value] = row.children as unknown as [HTMLElement, HTMLElement];
      return {
        label: label.innerText,
        bottom: row.getBoundingClientRect().bottom,
        inLabel: label.getBoundingClientRect().left + 5,
        inValue: value.getBoundingClientRect().left + 5,
      };
    }),
  );

/** Whether a line is drawn at the foot of a row: somewhere there, it is darker than right above. */
function hasLine({ data, width }: PNG, x: number, bottom: number): boolean {
  const brightness = (y: number): number => {
    const at = (y * width + Math.round(x * SHARPNESS)) * 4;
    return data[at]! + data[at + 1]! + data[at + 2]!;
  };
  const foot = Math.round(bottom * SHARPNESS);
  return [-3, -2, -1, 0, 1].some((offset) => brightness(foot + offset) < brightness(foot - 6) - 10);
}

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

it('the lines between rows run below labels that stay in sight as below values', async () => {
  await showCase(studio, { element: 'compare', story: 'Controls', setting: 'light', image: '' });
  await studio.page.setViewport({ width: 820, height: 1400, deviceScaleFactor: SHARPNESS });
  for (const shift of [0.1, 0.35, 0.6, 0.85]) {
    await studio.page.evaluate((pixels) => {
      document.querySelector('main')!.style.marginBlockStart = `${pixels}px`;
    }, shift);
    const picture = PNG.sync.read(Buffer.from(await studio.page.screenshot()));
    for (const { label, bottom, inLabel, inValue } of await rowsOf(studio)) {
      expect(hasLine(picture, inValue, bottom), `below a value: ${label}, moved by ${shift} px`).toBe(true);
      expect(hasLine(picture, inLabel, bottom), `below the label: ${label}, moved by ${shift} px`).toBe(true);
    }
  }
});
