/** Which stories are looked at, and under which circumstances. */
export interface Setting {
  readonly width: number;
  /** What Chromium is told of the reader's medium and preferences. */
  readonly media?: string;
  readonly features?: Readonly<Record<string, string>>;
  /** The story that stands for an element here, where it isn't `Ready`. */
  readonly story?: string;
}

export const SETTINGS = {
  light: { width: 820 },
  dark: { width: 820, features: { 'prefers-color-scheme': 'dark' } },
  rtl: { width: 820, story: 'RightToLeft' },
  phone: { width: 390 },
  forced: { width: 820, features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  // As wide as a sheet of A4 between its margins.
  print: { width: 718, media: 'print' },
} as const satisfies Readonly<Record<string, Setting>>;

type SettingName = keyof typeof SETTINGS;

export interface Case {
  readonly element: string;
  readonly story: string;
  readonly setting: SettingName;
  /** The file of its image, without the ending. */
  readonly image: string;
}

const toCase = (element: string, story: string, setting: SettingName): Case => ({
  element,
  story,
  setting,
  image: `${element}-${story}-${setting}`.toLowerCase(),
});

const settings = Object.keys(SETTINGS) as readonly SettingName[];
const elements = ['audience', 'compare', 'cta', 'faq', 'fit', 'intro', 'sources', 'tally'];

// A form is not printed: there would be nothing on the picture.
export const CASES: readonly Case[] = [
  ...elements
    .flatMap((element) =>
      settings.map((setting) => toCase(element, (SETTINGS[setting] as Setting).story ?? 'Ready', setting)),
    )
    .filter(({ image }) => image !== 'fit-ready-print'),
  toCase('page', 'OwnLayout', 'light'),
  toCase('page', 'OwnLayout', 'phone'),
  toCase('page', 'OwnLayout', 'print'),
  toCase('compare', 'EveryValue', 'light'),
  toCase('compare', 'EveryValue', 'phone'),
  toCase('compare', 'TwoContenders', 'light'),
  toCase('compare', 'TwoContenders', 'print'),
  toCase('compare', 'Pair', 'light'),
  toCase('compare', 'Stack', 'print'),
  toCase('compare', 'Stack', 'dark'),
  toCase('compare', 'Controls', 'light'),
  toCase('faq', 'AllOpen', 'light'),
  toCase('fit', 'Answered', 'light'),
];
