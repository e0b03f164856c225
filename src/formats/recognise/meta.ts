import { day, language } from '../../model/text-formats.js';
import { doubt, understand, type Context } from './context.js';

const UPDATED = ['updated', 'dateupdated', 'lastupdated', 'lastmod', 'modified', 'datemodified', 'date'];
const DESCRIPTION = ['subtitle', 'description', 'excerpt'];

/** What a page says of itself: language, day of the last change, subtitle. */
export function readMeta(context: Context, hasTitle: boolean): void {
  const { draft, places, document } = context;
  const days = document.meta.filter(({ key }) => UPDATED.includes(fold(key)));
  const updated = UPDATED.map((name) => days.find(({ key }) => fold(key) === name)).find(Boolean);
  for (const entry of document.meta) {
    const { key, value, place } = entry;
    const name = fold(key);
    const isoDay = value.trim().slice(0, 10);
    if (name === 'lang' && language.test(value)) {
      draft.lang = value;
      places.set('lang', place);
    } else if (entry === updated && day.test(isoDay)) {
      draft.updated = isoDay;
      places.set('updated', place);
    } else if (DESCRIPTION.includes(name) && draft.subtitle === undefined && value.trim() !== '') {
      draft.subtitle = value;
      places.set('subtitle', place);
    } else if (name === 'title' && (!hasTitle || value === draft.title)) {
      understand(context, 'title', value, place);
    } else {
      doubt(
        context,
        'note',
        'not-placed',
        ['document', place],
        [
          `“${key}: ${value}” has no place in a comparison and was left out`,
          'Nothing to do, if readers don’t need it.',
          `${key}: ${value}`,
        ],
      );
    }
  }
}

const fold = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

const SCRIPTS: readonly (readonly [pattern: RegExp, lang: string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0600-\u06ff]/, 'ar'],
];

/** A page that doesn't say its language may be written in a script that does. */
export function guessLanguage(context: Context, title: string): void {
  if (context.draft.lang !== undefined) return;
  const lang = SCRIPTS.find(([pattern]) => pattern.test(title))?.[1];
  if (lang === undefined) return;
  context.draft.lang = lang;
  doubt(
    context,
    'note',
    'language-guessed',
    ['lang', context.places.get('title') ?? { line: 1, column: 1 }],
    [
      `the page doesn’t say its language; “${lang}” was taken from its script`,
      'Write the language at the top, for example “lang: ja” between two lines of ---.',
    ],
  );
}
