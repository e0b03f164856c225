import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonLd, toScriptText } from '../../src/model/json-ld.js';
import { firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

const graphOf = (...inputs: unknown[]): readonly Record<string, unknown>[] =>
  toJsonLd(inputs.map((input) => parseReady(input)))['@graph'];

describe('toJsonLd', () => {
  it('describes the page, its contenders and its questions', () => {
    const [page, list, ...others] = graphOf(firstPage);
    expect(others).toEqual([]);
    expect(page).toMatchObject({
      '@type': ['WebPage', 'FAQPage'],
      name: 'AI Product Manager vs Traditional Product Manager',
      description: firstPage.subtitle,
    });
    expect(page!['mainEntity']).toHaveLength(5);
    expect(list).toEqual({
      '@type': 'ItemList',
      name: 'AI Product Manager vs Traditional Product Manager',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, item: { '@type': 'Thing', name: 'AI Product Manager' } },
        { '@type': 'ListItem', position: 2, item: { '@type': 'Thing', name: 'Traditional Product Manager' } },
      ],
    });
  });

  it('leaves out a question without an answer, and says an answer in plain words', () => {
    const [page] = graphOf(trainVsPlane);
    expect(page!['mainEntity']).toEqual([
      {
        '@type': 'Question',
        name: 'Is there Wi-Fi?',
        acceptedAnswer: { '@type': 'Answer', text: 'On the train, yes.' },
      },
      {
        '@type': 'Question',
        name: 'What do I have to know?',
        acceptedAnswer: { '@type': 'Answer', text: 'Two things: book early read the fares' },
      },
    ]);
  });

  it('is a page of questions where there is one', () => {
    const [page] = graphOf({ ...trainVsPlane, faq: [{ question: 'Why?', answer: 'So.' }] });
    expect(page).toMatchObject({ '@type': ['WebPage', 'FAQPage'], mainEntity: [{ name: 'Why?' }] });
  });

  it('says what two comparisons have in common once', () => {
    const again = { ...structuredClone(trainVsPlane), title: 'Plane vs Train' };
    const graph = graphOf(trainVsPlane, again, structuredClone(trainVsPlane));
    expect(graph.map((node) => node['name'])).toEqual(['Train vs Plane', 'Train vs Plane', 'Plane vs Train']);
    expect(graph[0]!['mainEntity']).toHaveLength(2);
  });

  it('is a page alone where no question has an answer, with the address, the language and the day it is given', () => {
    const rest = { ...trainVsPlane, lang: 'de', faq: [] };
    const graph = toJsonLd([parseReady(rest)], { url: 'https://example.com/a', lang: 'en' })['@graph'];
    expect(graph[0]).toEqual({
      '@type': 'WebPage',
      '@id': 'https://example.com/a',
      url: 'https://example.com/a',
      name: 'Train vs Plane',
      description: 'Berlin to Munich, door to door.',
      inLanguage: 'en',
      dateModified: '2026-10-01',
    });
  });

  it('takes along what is known of a contender', () => {
    const described = {
      id: 'train',
      name: 'Train',
      description: 'Fast',
      href: '/train',
      image: { src: 't.svg', alt: '' },
    };
    const [, list] = graphOf({ ...trainVsPlane, contenders: [described, trainVsPlane.contenders[1]] });
    const [{ item }] = list!['itemListElement'] as [{ item: unknown }];
    expect(item).toEqual({ '@type': 'Thing', name: 'Train', description: 'Fast', url: '/train', image: 't.svg' });
  });
});

describe('toScriptText', () => {
  it('leaves out what is blank', () => {
    const blank = [{ type: 'text', value: ' ' }];
    const [page] = graphOf({
      ...trainVsPlane,
      subtitle: blank,
      faq: [
        { question: 'Why?', answer: blank },
        { question: blank, answer: 'So.' },
      ],
    });
    expect(page).not.toHaveProperty('mainEntity');
    expect(page).toMatchObject({
      '@type': 'WebPage',
      description: 'Take the train unless you connect to a long flight.',
    });
  });

  it('can’t end its script, whatever the text', () => {
    const attack = '</script><!--<script>alert(1)//\u2028\u2029&lt;';
    expect(toScriptText({ attack })).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(toScriptText({ attack }))).toEqual({ attack });
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
        const value: unknown = JSON.parse(json);
        const text = toScriptText(value);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(value);
      }),
    );
  });
});
