/** Pages to throw at the importers: damaged ones, and Markdown made of all that pages are made of. */
import fc from 'fast-check';

const word = fc.oneof(
  fc.constantFrom(
    'Train',
    'Plane',
    'vs',
    '✅',
    '❌',
    '⚠️',
    ':x:',
    '**',
    '_',
    '`',
    '|',
    '~~',
    '$20',
    '40-60%',
    '1.2M',
    '★★★☆☆',
  ),
  fc.constantFrom(
    '(winner)',
    '🏆',
    'N/A',
    '—',
    '<sup>1</sup>',
    '[^1]',
    '[a](b)',
    '[x][y]',
    '![i](j)',
    '<br>',
    '{{ x }}',
    '{% y %}',
    'مقارنة',
    '比較',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

const heading = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.oneof(
      line,
      fc.constantFrom(
        'Overview',
        'FAQ',
        'TL;DR',
        'Head-to-head',
        'Sources',
        'Choose Train if',
        'Who should choose what?',
        'Notes',
        'Want to go?',
      ),
    ),
  )
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);

const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.array(fc.array(line, { maxLength: 7 }), { maxLength: 12 }))
  .map(([width, rows]) =>
    [
      `|${' a |'.repeat(width)}`,
      `|${'---|'.repeat(width)}`,
      ...rows.map((cells) => `| ${cells.map((cell) => cell.replace(/\n/g, ' ')).join(' | ')} |`),
    ].join('\n'),
  );

const block = fc.oneof(
  { weight: 3, arbitrary: line },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: table },
  fc.array(line, { maxLength: 5 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  line.map((text) => `> ${text}`),
  fc.tuple(line, line).map(([q, a]) => `<details><summary>${q}</summary>\n\n${a}\n\n</details>`),
  fc.tuple(line, line).map(([q, a]) => `**${q}?**\n${a}`),
  line.map((text) => `[^1]: ${text}`),
  line.map((text) => `<!-- ${text} -->`),
  line.map((text) => `---\ntitle: ${text}\n---`),
  fc.constantFrom(
    '<table><tr><td colspan=3>a<td rowspan=9>b',
    '<div>',
    '</div>',
    '```\ncode',
    '<script>{',
    '\u0000',
    '<p><b><i>',
  ),
);

/** Markdown made of blocks that comparison pages are made of, and of others. */
export const markdownPage = fc
  .tuple(fc.array(block, { maxLength: 120, size: 'max' }), fc.constantFrom('\n', '\n\n'))
  .map(([blocks, gap]) => blocks.join(gap));

const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 40 }),
  fc.oneof(
    fc.string({ maxLength: 12, unit: 'grapheme' }),
    word,
    fc.constantFrom('\n', '|', '\t', '"', '<', '```', '\r'),
  ),
);

/** Texts with up to thirty places cut out, changed, doubled or swapped. */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), fc.array(edit, { maxLength: 30 }), fc.boolean()).map(([text, edits, shuffle]) => {
    const changed = edits.reduce((before, [where, length, put]) => {
      const at = Math.floor(where * before.length);
      return before.slice(0, at) + put + before.slice(at + length);
    }, text);
    const lines = changed.split('\n');
    return shuffle && lines.length > 4 ? [...lines.slice(3), ...lines.slice(0, 3)].join('\n') : changed;
  });
