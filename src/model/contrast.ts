/** Contrast of colours, as WCAG 2.2 counts it. */

/** The grounds that a page is most often read on, by its `color-scheme`; those of `themes/default.css`. */
const GROUNDS = { light: '#ffffff', dark: '#1d1d22' } as const;

/** WCAG 2.2, 1.4.11: what isn't text, such as a bar, has at least this contrast with what is around it. */
const LEAST = 3;

/** A scheme of light or dark in which a colour would be hard to read as an accent. */
export interface AccentFinding {
  readonly scheme: keyof typeof GROUNDS;
  /** From 1 (the same) to 21 (black on white). */
  readonly ratio: number;
  readonly message: string;
}

/**
 * Checks a colour that is meant to be an accent: `#rgb` or `#rrggbb`. An accent is never written with as it is, so a
 * finding is no broken page: there the elements show the colour lighter or darker than it was given. `undefined` is
 * returned for what is no such colour.
 */
export function checkAccent(color: string): readonly AccentFinding[] | undefined {
  if (!parseHex(color)) return undefined;
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const ratio = toContrast(color, GROUNDS[scheme])!;
    if (ratio >= LEAST) return [];
    const shown = scheme === 'light' ? 'darker' : 'lighter';
    const message = `${color} has a contrast of ${ratio.toFixed(1)} : 1 on ${scheme} pages, where at least ${LEAST} : 1 is needed; it is shown ${shown} there`;
    return [{ scheme, ratio, message }];
  });
}

/** The contrast of two colours (`#rgb` or `#rrggbb`), 1 to 21; `undefined` where one is no such colour. */
export function toContrast(one: string, other: string): number | undefined {
  const [a, b] = [parseHex(one), parseHex(other)];
  if (!a || !b) return undefined;
  const [lighter, darker] = [toLuminance(a), toLuminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

type Rgb = readonly [red: number, green: number, blue: number];

function parseHex(color: string): Rgb | undefined {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(color) ? color.slice(1) : undefined;
  if (!digits) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  return pairs.map((pair) => parseInt(pair, 16) / 255) as unknown as Rgb;
}

function toLuminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
