/** Makes sure, before anything is timed, that a rival shows what the others show; throws with what is missing. */
import { settle } from './clock.js';
import { changeEveryCell, changeOneCell, makeFirstPage, makeTable, toText, type Comparison } from './data.js';
import type { Rival, View } from './rivals/rival.js';
import { countWins, isAlike, toWins, WORDS } from './rivals/words.js';

export async function check<Input>({ page, table }: Rival<Input>): Promise<void> {
  if (page && !page.virtual) await checkPage(page);
  if (table && !table.virtual) await checkTable(table);
}

async function checkPage<Input>(view: View<Input>): Promise<void> {
  const data = makeFirstPage();
  await withMounted(view, data, false, (host) => {
    expectTable(host, data);
    const { subtitle, summary, overview, audiences = [], faq = [], cta } = data;
    expectTexts(host, [
      subtitle!,
      summary!,
      overview!,
      ...audiences.flatMap(({ heading, reasons }) => [heading, ...reasons.map(toText)]),
      ...faq.flatMap(({ question, answer }) => [question, answer]),
      ...[cta!.heading, cta!.text, cta!.label],
    ]);
    expectCount(host, 'details', faq.length);
    expectCount(host, `a[href="${cta!.href}"]`, 1);
  });
}

async function checkTable<Input>(view: View<Input>): Promise<void> {
  const data = makeTable(3, 200);
  const prepare = (input: Comparison): Input => toInput(view, input);
  await withMounted(view, data, false, async (host, { update }) => {
    expectTable(host, data);
    const one = changeOneCell(data, 0);
    await update!(prepare(one));
    expectTable(host, one);
    const every = changeEveryCell(data, 1);
    await update!(prepare(every));
    expectTable(host, every);
  });
  await withMounted(view, data, true, async (host, { showOnlyDifferences }) => {
    if (!showOnlyDifferences) return;
    const alike = data.criteria.filter((criterion) => isAlike(criterion, data)).length;
    await showOnlyDifferences(true);
    expectCount(host, 'tbody tr', data.criteria.length - alike);
    await showOnlyDifferences(false);
    expectCount(host, 'tbody tr', data.criteria.length);
  });
}

async function withMounted<Input>(
  view: View<Input>,
  data: Comparison,
  controls: boolean,
  look: (host: HTMLElement, mounted: ReturnType<View<Input>['mount']>) => void | Promise<void>,
): Promise<void> {
  const host = document.createElement('div');
  document.body.append(host);
  const mounted = view.mount(host, toInput(view, data), controls);
  await mounted.rendering;
  await look(host, mounted);
  await settle();
  mounted.unmount();
  host.remove();
}

const toInput = <Input>({ prepare }: View<Input>, data: Comparison): Input =>
  prepare ? prepare(data) : (structuredClone(data) as Input);

function expectTable(host: HTMLElement, data: Comparison): void {
  const { contenders, criteria } = data;
  expectTexts(host, [
    ...contenders.map(({ name }) => name),
    ...countWins(data).map(toWins),
    ...criteria.flatMap(({ label, values }) => [label, ...contenders.map(({ id }) => toText(values[id]))]),
    WORDS.score,
  ]);
  const won = criteria.filter(({ winner }) => winner !== undefined).length;
  const marked = textsOf(host).filter((text) => text === WORDS.winner).length;
  if (marked !== won) throw new Error(`${marked} rows are marked as won, not ${won}`);
}

function expectTexts(host: HTMLElement, texts: readonly string[]): void {
  const shown = new Set(textsOf(host));
  for (const text of texts) if (!shown.has(text)) throw new Error(`“${text}” is not shown`);
}

function expectCount(host: HTMLElement, selector: string, count: number): void {
  const found = rootsOf(host)
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element.checkVisibility()).length;
  if (found !== count) throw new Error(`${found} × “${selector}” are shown, not ${count}`);
}

type Root = ParentNode & Node;

function rootsOf(root: Root): Root[] {
  const nested = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : []));
  return [root, ...nested];
}

function textsOf(host: HTMLElement): string[] {
  const texts: string[] = [];
  for (const root of rootsOf(host)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data.trim());
  }
  return texts;
}
