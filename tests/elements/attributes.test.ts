/** What an author, or a framework, takes away again leaves nothing behind. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/all.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import type { ComparisonData } from '../../src/model/schema.js';
import { settled, shownText } from '../helpers/read.js';

const data: ComparisonData = {
  ...trainVsPlane,
  criteria: [
    ...trainVsPlane.criteria,
    {
      id: 'snacks',
      label: 'Snacks',
      values: {
        train: { text: 'From 18', source: { label: 'Fares', href: '/fares', asOf: '2020-01-01' } },
        plane: { text: 'From 39', source: { label: 'Fares', href: '/fares', asOf: '2020-01-01' } },
      },
    },
  ],
};

interface Attribute {
  readonly tag: string;
  readonly name: string;
  readonly value?: string;
  readonly property?: string;
}

const attributes: readonly Attribute[] = [
  { tag: 'role-page', name: 'heading', value: 'Another' },
  { tag: 'role-page', name: 'heading-level', value: '3', property: 'headingLevel' },
  { tag: 'role-page', name: 'controls', value: 'differences copy' },
  { tag: 'role-page', name: 'layout', value: 'stack' },
  { tag: 'role-page', name: 'fit' },
  { tag: 'role-page', name: 'stale-after', value: '9', property: 'staleAfter' },
  { tag: 'role-page', name: 'url-state', value: 'page', property: 'urlState' },
  { tag: 'role-compare', name: 'heading', value: '' },
  { tag: 'role-compare', name: 'layout', value: 'pair' },
  { tag: 'role-compare', name: 'controls', value: 'contenders copy' },
  { tag: 'role-compare', name: 'show', value: 'plane train' },
  { tag: 'role-compare', name: 'stale-after', value: '9', property: 'staleAfter' },
  { tag: 'role-compare', name: 'url-state', value: 'table', property: 'urlState' },
  { tag: 'role-compare', name: 'only-differences', property: 'onlyDifferences' },
  { tag: 'role-compare', name: 'no-tally', property: 'noTally' },
  { tag: 'role-audience', name: 'for', value: 'plane' },
  { tag: 'role-faq', name: 'search' },
  { tag: 'role-faq', name: 'single' },
  { tag: 'role-faq', name: 'no-copy-link', property: 'noCopyLink' },
  { tag: 'role-fit', name: 'heading', value: 'Which?' },
  { tag: 'role-fit', name: 'url-state', value: 'fit', property: 'urlState' },
  { tag: 'role-sources', name: 'stale-after', value: '9', property: 'staleAfter' },
];

const create = async (tag: string): Promise<HTMLElement & { data: unknown }> => {
  const element = document.createElement(tag) as HTMLElement & { data: unknown };
  element.data = data;
  await fixture(html`${element}`);
  await settled(element);
  return element;
};

for (const { tag, name, property = name } of attributes.filter(({ value }) => value === undefined)) {
  it(`${name} of <${tag}> is off where a framework writes false`, async () => {
    const element = await create(tag);
    element.setAttribute(name, 'false');
    expect(element).to.have.property(property, false);
    element.setAttribute(name, name);
    expect(element).to.have.property(property, true);
  });
}

describe('an attribute that is taken away', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  for (const { tag, name, value = '', property = name } of attributes) {
    it(`is as if it had never been there: ${name} of <${tag}>`, async () => {
      const element = await create(tag);
      const before = shownText(element);
      element.setAttribute(name, value);
      await settled(element);
      element.removeAttribute(name);
      await settled(element);
      expect(shownText(element)).to.equal(before);

      // What comes next is shown as ever.
      element.data = { ...data, title: 'Another title' };
      await settled(element);
      expect((element as unknown as { state: { status: string } }).state.status).to.equal('ready');
    });

    it(`may be null where a framework says so: ${property} of <${tag}>`, async () => {
      const plain = await create(tag);
      const element = document.createElement(tag);
      Object.assign(element, { data, [property]: null });
      await fixture(html`${element}`);
      await settled(element);
      expect(shownText(element)).to.equal(shownText(plain));
    });
  }
});
