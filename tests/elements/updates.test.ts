/** Whatever data sets and attributes follow each other, a reader gets what a new page would show. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/all.js';
import type { ComparisonInput } from '../../src/index.js';
import { comparison } from '../helpers/arbitrary-comparison.js';
import { settled } from '../helpers/read.js';
import { translate } from '../helpers/translate.js';

type Change = (data: ComparisonInput, other: ComparisonInput) => ComparisonInput;

const rotated = <T>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)];
const eachRow = (
  data: ComparisonInput,
  change: (row: ComparisonInput['criteria'][number], index: number) => object,
): ComparisonInput => ({
  ...data,
  criteria: data.criteria.map((row, index) => ({ ...row, ...change(row, index) })),
});

/** What authors do to a data set between two looks at it. */
const CHANGES: Record<string, Change> = {
  'another data set': (_, other) => other,
  'other texts': (data, { title, subtitle, summary, overview, cta }) => ({
    ...data,
    title,
    subtitle,
    summary,
    overview,
    cta,
  }),
  'other winners': (data) =>
    eachRow(data, ({ winner }) => ({
      winner: winner === data.contenders[0]!.id ? data.contenders[1]!.id : winner ? undefined : data.contenders[0]!.id,
    })),
  'values that moved on': (data) =>
    eachRow(data, ({ values }) => {
      // A contender may be called `__proto__`, and have no value.
      const next = rotated(data.contenders).map(({ id }) => (Object.hasOwn(values, id) ? values[id] : undefined));
      return { values: Object.fromEntries(data.contenders.map(({ id }, index) => [id, next[index] ?? 'new'])) };
    }),
  'other labels': (data) => eachRow(data, ({ label }, index) => ({ label: `Row ${index}`, description: label })),
  'other contenders first': (data) => ({ ...data, contenders: rotated(data.contenders) }),
  'names of others': (data) => {
    const names = rotated(data.contenders.map(({ name }) => name));
    return { ...data, contenders: data.contenders.map((each, index) => ({ ...each, name: names[index]! })) };
  },
  'one name for all': (data) => ({
    ...data,
    contenders: data.contenders.map((each) => ({ ...each, name: data.contenders[0]!.name })),
  }),
  'other rows first': (data) => ({ ...data, criteria: rotated(data.criteria) }),
  'fewer rows': (data) => ({ ...data, criteria: data.criteria.slice(0, 1), audiences: undefined }),
  'other questions first': (data) => ({ ...data, faq: data.faq && rotated(data.faq) }),
  'fewer questions': (data) => ({ ...data, faq: data.faq?.slice(1) }),
  'other reasons': (data, { faq }) => ({ ...data, faq, audiences: data.audiences && rotated(data.audiences) }),
};

const ATTRIBUTES = {
  controls: fc.constantFrom(undefined, 'differences', 'contenders copy', 'differences contenders copy'),
  layout: fc.constantFrom(undefined, 'pair', 'scroll', 'stack'),
  'no-tally': fc.constantFrom(undefined, ''),
  'stale-after': fc.constantFrom(undefined, '30'),
};

const steps = fc.array(
  fc.record({
    data: comparison as fc.Arbitrary<ComparisonInput>,
    change: fc.constantFrom(...Object.keys(CHANGES)),
    attributes: fc.option(fc.record(ATTRIBUTES), { nil: undefined }),
    isTranslated: fc.boolean(),
  }),
  { minLength: 3, maxLength: 6 },
);

const makePage = (): Promise<HTMLElementTagNameMap['role-page']> =>
  fixture(
    html`<role-page>
      <role-intro></role-intro><role-compare></role-compare><role-tally></role-tally><role-audience></role-audience>
      <role-fit></role-fit><role-faq search></role-faq><role-sources></role-sources><role-cta></role-cta>
    </role-page>`,
  );

/** Elements with their attributes and texts, a line each, through all shadow roots. */
function toLines(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue!.trim()].filter(Boolean);
  if (!(node instanceof Element)) return [];
  if (node.localName === 'font') return [node.textContent.trim()].filter(Boolean);
  const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value.trim()}"`).sort();
  const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
  return [[node.localName, ...attributes].join(' '), ...children.flatMap(toLines)];
}

/** Nobody sees whether rows are alike until somebody asks; then it is not forgotten. */
const withoutAlike = (line: string): string => line.replace(/\balike\b ?/, '').replace(/ class=" ?"/, '');

describe('a page after any changes', () => {
  it('shows what a new page shows', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const page = await makePage();
        let data: ComparisonInput | undefined;
        const attributes: Record<string, string | undefined> = {};
        const put = async (to: typeof page): Promise<void> => {
          for (const [name, value] of Object.entries(attributes)) {
            const table = to.querySelector('role-compare')!;
            if (value === undefined) table.removeAttribute(name);
            else table.setAttribute(name, value);
          }
          to.data = data;
          // Words of a language come when they are needed.
          do {
            await settled(to);
            await nextFrame();
          } while ([to, ...to.children].some((each) => (each as typeof to).state.status === 'loading'));
          await settled(to);
        };
        for (const { data: other, change, attributes: others, isTranslated } of given) {
          data = structuredClone(data ? CHANGES[change]!(data, other) : other);
          Object.assign(attributes, others);
          await put(page);
          if (isTranslated) translate(page);
        }
        const fresh = await makePage();
        await put(fresh);
        expect(fresh.state.status).to.equal('ready');
        expect(toLines(page).map(withoutAlike)).to.deep.equal(toLines(fresh).map(withoutAlike));
        page.remove();
        fresh.remove();
      }),
      { numRuns: 40, seed: 20261127, includeErrorInReport: true, endOnFailure: true },
    );
  });

  it('leaves its document alone where nothing has changed', async () => {
    await fc.assert(
      fc.asyncProperty(comparison as fc.Arbitrary<ComparisonInput>, async (data) => {
        const page = await fixture<HTMLElementTagNameMap['role-page']>(
          html`<role-page fit controls="differences contenders copy" .data=${data}></role-page>`,
        );
        await settled(page);
        const elements = [page, ...page.shadowRoot!.querySelectorAll<typeof page>('.sections > *')];
        const written: string[] = [];
        const observer = new MutationObserver((records) =>
          written.push(
            ...records.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName}`),
          ),
        );
        for (const { shadowRoot } of elements) {
          observer.observe(shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
        }
        for (const element of elements) element.requestUpdate();
        await settled(page);
        await nextFrame();
        observer.disconnect();
        expect(written).to.deep.equal([]);
        page.remove();
      }),
      { numRuns: 20, seed: 20261127, includeErrorInReport: true },
    );
  });
});
