import { describe, expect, it } from 'vitest';
import { toPastedSource } from '../../.storybook/pasted-source.js';
import { toManual } from '../../stories/manual/to-manual.js';

describe('the source of a story', () => {
  it('has the data set in the first of the elements, unable to end its script', () => {
    const code = '<div dir="rtl">\n  <role-page class="x"><role-tally></role-tally></role-page></div>';
    const source = toPastedSource(code, { title: '</script>' });
    expect(source).toMatch(/<role-page class="x">\n {2}<script type="application\/json">/);
    expect(source).toContain('"\\u003c/script>"');
    expect(source.match(/application\/json/g)).toHaveLength(1);
    expect(toPastedSource(source, { title: 'again' })).toBe(source);
  });

  it('stands as far to the left as it can', () => {
    expect(toPastedSource('\n    <style>\n      a {}\n    </style>\n    <role-faq></role-faq>', undefined)).toBe(
      '<style>\n  a {}\n</style>\n<role-faq></role-faq>',
    );
  });

  it('loads what is too long to be pasted, and is left alone without a data set', () => {
    expect(toPastedSource('<role-faq></role-faq>', { title: 'x'.repeat(13_000) })).toBe(
      '<role-faq src="comparison.json"></role-faq>',
    );
    expect(toPastedSource('<!---->\n<role-faq></role-faq>', undefined)).toBe('<role-faq></role-faq>');
  });
});

describe('a document in the manual', () => {
  const document =
    '# T\n\n## A\n\n[here](docs/theming.md#presets) [lost](src/x.ts) [web](https://a.example/)\n\n## B\n\nb';

  it('links to pages of the manual, and keeps the words of what is of use in the repository alone', () => {
    expect(toManual(document, 'README.md', ['A'])).toBe(
      '## A\n\n[here](?path=/docs/manual-theming--docs) lost [web](https://a.example/)',
    );
    expect(toManual('[below](#data-set)', 'README.md')).toBe('[below](?path=/docs/manual-data-set--docs)');
    expect(toManual('[up](../README.md)', 'docs/fit.md')).toBe('[up](?path=/docs/manual-getting-started--docs)');
  });

  it('leaves code as it is, without the names of snippets', () => {
    const code = '`[a](b.md)`\n\n```css bootstrap\n[c](d.md)\n```';
    expect(toManual(code, 'README.md')).toBe('`[a](b.md)`\n\n```css\n[c](d.md)\n```');
  });

  it('misses a section that is gone', () => {
    expect(() => toManual(document, 'README.md', ['C'])).toThrow('no section “C”');
  });
});
