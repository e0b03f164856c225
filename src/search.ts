/** The search of a list of comparisons, for pages that `role-compare build` made. Without it they are lists of links. */

import { toPlainLetters } from './model/plain-letters.js';

type Entry = readonly [
  title: string,
  href: string,
  language?: { readonly lang: string; readonly dir?: string } | undefined,
];

/** A page that may be found. */
interface Comparison {
  readonly title: string;
  readonly toItem: () => Element;
}

/** As many as a reader looks through; more are better found with one word more. */
const SHOWN = 100;

const box = document.querySelector<HTMLElement>('search')!;
const input = box.querySelector('input')!;
const message = box.querySelector<HTMLElement>('[role="status"]')!;
const list = document.querySelector('.comparisons')!;
const pages = document.querySelector<HTMLElement>('.pages');
const items = [...list.children];
let comparisons: Promise<readonly Comparison[]> | undefined;

/** The list of all pages where they are not all here; it is asked for when somebody begins to search. */
async function loadComparisons(): Promise<readonly Comparison[]> {
  const { all } = box.dataset;
  if (!all) return items.map((item) => ({ title: item.textContent ?? '', toItem: () => item }));
  const folder = all.slice(0, all.lastIndexOf('assets/'));
  const loaded = (await (await fetch(all)).json()) as readonly Entry[];
  return loaded.map(([title, href, language]) => ({ title, toItem: () => toItem([title, folder + href, language]) }));
}

function toItem([title, href, language]: Entry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  Object.assign(link, { href, textContent: title }, language);
  item.append(link);
  return item;
}

async function search(): Promise<void> {
  const asked = input.value;
  const words = toPlainLetters(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return show(items, true);
  const found = (await (comparisons ??= loadComparisons())).filter(({ title }) => {
    const folded = toPlainLetters(title);
    return words.every((word) => folded.includes(word));
  });
  // Somebody may have typed on while the list was on its way.
  if (asked === input.value) {
    show(
      found.slice(0, SHOWN).map((each) => each.toItem()),
      false,
    );
  }
}

function show(shown: readonly Element[], isAll: boolean): void {
  list.replaceChildren(...shown);
  message.textContent = shown.length > 0 ? '' : (message.dataset['nothing'] ?? '');
  if (pages) pages.hidden = !isAll;
}

input.addEventListener('input', () => {
  search().catch(() => show(items, true));
});
box.hidden = false;
