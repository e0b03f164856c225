/** Every rule of honesty, by the examples of its documentation; and what is no finding. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkComparison, importMarkdown } from '../../src/formats/index.js';
import { checkHonesty } from '../../src/model/honesty/check-honesty.js';
import { parseReady } from '../helpers/parse-ready.js';

/** There is nothing to find in this. */
const HONEST = {
  title: 'Train vs Plane',
  summary: 'It depends on where you live.',
  updated: '2026-06-01',
  contenders: [
    { id: 'train', name: 'Train' },
    { id: 'plane', name: 'Plane' },
  ],
  criteria: [
    { id: 'power', label: 'Power', values: { train: true, plane: false }, winner: 'train', reason: 'Sockets.' },
    { id: 'time', label: 'Time', values: { train: '4 h', plane: '1 h' }, winner: 'plane', reason: 'It flies.' },
  ],
};
const today = '2026-07-01';

const example = (fields: object): object =>
  Object.fromEntries(Object.entries({ ...HONEST, ...fields }).filter(([, value]) => value !== null));

const codes = (input: unknown, options = {}): string[] =>
  checkComparison(input, { today, ...options }).map(({ code }) => code);

const sections = readFileSync(new URL('../../docs/honesty-checks.md', import.meta.url), 'utf8')
  .split('\n## ')
  .slice(1);
const examples = sections.flatMap((section) => {
  const code = /^`([a-z-]+)`/m.exec(section)![1]!;
  return [...section.matchAll(/```json\n(.*?)```/gs)].map(([, json], index): [string, string] => [
    `${code} ${index + 1}`,
    json!,
  ]);
});

describe('honesty checks', () => {
  it('find nothing in an honest comparison', () => {
    expect(codes(HONEST)).toEqual([]);
  });

  it('tell apart what differs by a sign, and advice against something from advice for it', () => {
    const rows = ['Price ($)', 'Price (€)', 'Teams < 10', 'Teams > 10'].map((label, index) => ({
      ...HONEST.criteria[index % 2]!,
      id: `r${index}`,
      label,
    }));
    const audiences = [
      { contender: 'train', reasons: ['Your team has < 10 people'] },
      { contender: 'plane', reasons: ['Your team has > 10 people'] },
    ];
    expect(codes({ ...HONEST, criteria: rows, audiences })).toEqual([]);
    const won = HONEST.criteria.map((row) => ({ ...row, winner: 'plane' }));
    expect(codes({ ...HONEST, criteria: won, summary: 'Don’t take the train: the plane is cheaper.' })).not.toContain(
      'pick-not-leader',
    );
    expect(codes({ ...HONEST, criteria: won, summary: 'Take the train, not the plane.' })).toContain('pick-not-leader');
  });

  it('have an example each', () => {
    const source = readFileSync(new URL('../../src/model/honesty/finding.ts', import.meta.url), 'utf8');
    const known = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code);
    expect(new Set(examples.map(([name]) => name.split(' ')[0]))).toEqual(new Set([...known, 'link-not-allowed']));
  });

  it.each(examples)('find %s in its example, and nothing else', (name, json) => {
    const found = codes(example(JSON.parse(json) as object));
    expect(new Set(found)).toEqual(new Set([name.split(' ')[0]]));
  });

  it('say where, what and what to do', () => {
    expect(checkComparison(example({ declaredScore: { train: 3, plane: 1 } }), { today })).toEqual([
      {
        path: 'declaredScore.train',
        line: 1,
        column: 1,
        code: 'score-mismatch',
        message: 'Train is said to win 3 rows, and wins 1',
        advice: 'Correct the score, or the winners of the rows.',
        severity: 'error',
      },
    ]);
  });

  it('let a pick be that wins as many rows as any other, and a text that names nobody, or two', () => {
    expect(codes(example({ pick: 'plane' }))).toEqual([]);
    expect(codes(example({ summary: 'The train wins on comfort, the plane wins on speed.' }))).toEqual([]);
    expect(codes(example({ summary: undefined }))).toEqual([]);
  });

  it('tell a tag that a page is about from one that is meant, and an address of the page’s own from another’s', () => {
    const [power, time] = HONEST.criteria;
    const about = { ...power, label: 'From <b> to <strong>, 2 ** 3, [sic] (so)', reason: 'R&D, a < b > c.' };
    const code = [{ type: 'inlineCode', value: '<b>bold</b>' }];
    const cta = { heading: 'Go', label: 'Book', href: 'book.html?by=a@example.com&lt;=5' };
    expect(codes(example({ criteria: [about, time], summary: code, cta, lang: 'zh-Hant-TW' }))).toEqual([]);
    const note = { text: '4 h', note: [{ type: 'strong', children: [{ type: 'text', value: '5 h<br>by night' }] }] };
    const criteria = [power, { ...time, values: { train: note, plane: '1 h' } }];
    const findings = checkComparison(example({ criteria, lang: 'German-AT' }), { today });
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'criteria.1.values.train.note.0.children.0.value markup-in-text',
      'lang unknown-language',
    ]);
  });

  it('read numbers as the language of the page writes them', () => {
    const values = { train: '1.500,5 km', plane: { number: 1500.5, unit: 'km' } };
    const criteria = [{ id: 'range', label: 'Range', values, winner: 'plane' }];
    expect(codes(example({ criteria, lang: 'de' }))).toEqual(['winner-of-alike']);
    expect(codes(example({ criteria, lang: 'en' }))).toEqual([]);
  });

  it('say which rows are one, in which units numbers are, and one row of one', () => {
    const messages = (fields: object): string[] =>
      checkComparison(example(fields), { today }).map(({ message }) => message);
    const [power, time] = HONEST.criteria;
    const twice = [power, time, { ...power, id: 'again' }];
    expect(messages({ criteria: twice })).toEqual(['“Power” is row 1 and row 3']);
    expect(messages({ criteria: [...twice, { ...power, id: 'third' }] })[1]).toBe('“Power” is row 1 and row 4');
    expect(messages({ criteria: twice, declaredScore: { train: 1 } })).toContain(
      'Train is said to win 1 row, and wins 2',
    );
    const far = {
      id: 'far',
      label: 'Distance',
      better: 'higher',
      values: { train: 1, plane: { number: 2, unit: 'km' } },
    };
    expect(messages({ criteria: [power, time, far] })[0]).toMatch(/: its numbers are in no unit and “km”$/);
  });

  it('say how old what is old is, from the day on on which it is too old', () => {
    const found = (updated: string, staleAfter: number): unknown =>
      checkComparison(example({ updated }), { today, staleAfter }).map(({ path, message }) => [path, message]);
    expect(found('2026-06-01', 30)).toEqual([]);
    expect(found('2026-06-01', 29)).toEqual([['updated', 'the comparison is of 2026-06-01, more than 29 days ago']]);
    expect(found('2026-06-29', 1)).toEqual([['updated', 'the comparison is of 2026-06-29, more than 1 day ago']]);
  });

  it('call a direction useless beside words for a state, and beside numbers that are something without a unit', () => {
    const row = (train: unknown, plane: unknown): object => ({
      criteria: [...HONEST.criteria, { id: 'r', label: 'R', better: 'higher', values: { train, plane } }],
    });
    const far = { number: 2, unit: 'km' };
    expect(codes(example(row({ state: 'yes' }, { state: 'partial' })))).toEqual(['nothing-to-derive']);
    expect(codes(example(row({ state: 'unknown' }, { note: 'Soon.' })))).toEqual([]);
    expect(codes(example(row({ range: [-5, 0] }, far)))).toEqual(['nothing-to-derive']);
    expect(codes(example(row({ range: [0, 5] }, far)))).toEqual(['nothing-to-derive']);
    expect(codes(example(row({ range: [0, 0] }, far)))).toEqual([]);
  });

  it('see markup with attributes, and signs that HTML writes as names', () => {
    const [power, time] = HONEST.criteria;
    for (const reason of ['It has <a href="/s">sockets</a>.', 'It has &quot;sockets&quot;.']) {
      expect(codes(example({ criteria: [{ ...power, reason }, time] }))).toEqual(['markup-in-text']);
    }
  });

  it('compare a score with those that it names', () => {
    expect(codes(example({ declaredScore: { train: 1 } }))).toEqual([]);
  });

  it('let a reason be that the only list has', () => {
    const reasons = ['You like windows.', 'You like windows.'];
    expect(codes(example({ audiences: [{ contender: 'train', reasons }] }))).toEqual([]);
  });

  it('know addresses of mail in capitals, and leave alone what has one in its path', () => {
    const to = (href: string): string[] => codes(example({ cta: { heading: 'Go', label: 'Write', href } }));
    expect(to('DESK@EXAMPLE.COM')).toEqual(['link-without-scheme']);
    expect(to('by/desk@example.com')).toEqual([]);
  });

  it('let two winners of a row be no sweep', () => {
    const both = ['train', 'plane'];
    for (const winners of [
      [both, 'train'],
      ['train', both],
    ]) {
      const rows = HONEST.criteria.map((criterion, index) => ({ ...criterion, winner: winners[index] }));
      expect(codes(example({ criteria: rows }))).toEqual([]);
    }
    const criteria = HONEST.criteria.map((criterion) => ({ ...criterion, winner: ['train', 'plane'] }));
    expect(codes(example({ criteria }))).toEqual([]);
  });

  it('take a source for a reason, and leave derived winners alone', () => {
    const [power, time] = HONEST.criteria;
    const sourced = {
      ...time,
      reason: undefined,
      values: { plane: { text: '1 h', source: { label: 's', href: '/s' } } },
    };
    const derived = { id: 'price', label: 'Price', better: 'lower', values: { train: 5, plane: 7 } };
    expect(codes(example({ criteria: [power, sourced, derived] }))).toEqual([]);
    const beside = { ...sourced, values: { train: '4 h', ...sourced.values } };
    expect(codes(example({ criteria: [power, beside] }))).toEqual([]);
  });

  it('compare text, rich text and detailed values with numbers where a direction is set', () => {
    const price = (value: unknown): object => ({
      criteria: [...HONEST.criteria, { id: 'p', label: 'Price', better: 'lower', values: { train: 1, plane: value } }],
    });
    expect(codes(example(price([{ type: 'text', value: '€ 20' }])))).toEqual(['number-as-text']);
    expect(codes(example(price({ text: '20 kg' })))).toEqual(['number-as-text']);
    expect(codes(example(price({ state: 'unknown' })))).toEqual([]);
    expect(codes(example(price('cheap')))).toEqual([]);
    expect(codes(example(price(true)))).toEqual([]);
  });

  it.each([
    'Choose the train if you have time.',
    'If you have time, take the train.',
    'Take the train only when it is dark.',
    'There is no reason to take the train.',
    'The train isn’t faster.',
    'The train wins on comfort.',
    'Take the train if you like it; otherwise take the plane.',
  ])('take “%s” for no pick', (summary) => {
    const criteria = HONEST.criteria.map((row) => ({ ...row, winner: 'plane', values: { plane: 'a', train: 'b' } }));
    expect(codes(example({ criteria, summary }))).toEqual(['clean-sweep']);
  });

  it.each([
    'Choose Evernote for price and Notion for support.',
    'Evernote is best for lawyers, Notion for everything else.',
    'Evernote is better for startups, Notion for companies with Office.',
    'Take Evernote for large projects; for everything else Notion is enough.',
    'Evernote wins 1 row, Notion 3.',
    'Evernote wins one row; all others go to Notion.',
    'Neither Notion nor Evernote wins outright.',
    'We cannot recommend Evernote anymore. Notion does all it does for less.',
    'It is hard to recommend Evernote today; Notion is cheaper.',
    'There are few reasons to buy Evernote now that Notion is free.',
    'Evernote has become too expensive for what it offers.',
    'Evernote loses on price and on ease of use.',
    'Evernote lohnt sich selten länger als zehn Jahre.',
    'Evernote beats Notion on search, but Notion has better tables.',
    'Should you pick Evernote? For most small teams, Notion is enough.',
    'Evernote is better known; Notion is the stronger product.',
    'Most people choose Evernote out of habit. Notion is stronger.',
    'Pick Evernote or Notion by what you write.',
    'Don’t buy Evernote: Notion does more.',
  ])('take “%s” for no recommendation of the one that loses', (summary) => {
    const contenders = [
      { id: 'train', name: 'Evernote' },
      { id: 'plane', name: 'Notion' },
    ];
    const criteria = HONEST.criteria.map((row) => ({ ...row, winner: 'plane', values: { plane: 'a', train: 'b' } }));
    expect(codes(example({ contenders, criteria, summary }))).toEqual(['clean-sweep']);
  });

  describe('of a short answer about Alpha, which leads, and Beta', () => {
    const contenders = [
      { id: 'train', name: 'Alpha' },
      { id: 'plane', name: 'Beta' },
    ];
    const criteria = HONEST.criteria.map((row) => ({ ...row, winner: 'train', values: { plane: 'a', train: 'b' } }));
    const found = (summary: string, others: readonly object[] = []): string[] =>
      codes(example({ contenders: [...contenders, ...others], criteria, summary })).filter(
        (code) => code !== 'clean-sweep',
      );

    it.each([
      'Winner: Beta',
      'The winner: Beta.',
      'Overall winner: Beta!',
      'The winner is Beta.',
      'The best choice is Beta.',
      'Editors’ choice: Beta.',
      'Verdict: Beta.',
      'The short answer is Beta.',
      'Beta is the clear winner.',
      'Beta is our pick.',
      'Beta is our top recommendation.',
      'Beta is the best choice.',
      'Beta is better.',
      'Beta is simply the better tool.',
      'Beta is better than Alpha.',
      'Beta is the one to buy.',
      'Beta gets our vote.',
      'Beta wins.',
      'Beta wins this comparison hands down.',
      'Beta comes out on top.',
      'Beta comes out ahead.',
      'Beta beats Alpha.',
      'Alpha is good, but Beta is better.',
      'Alpha is good but Beta is better.',
      'Both are good, but we recommend Beta.',
      'It is close – but Beta wins.',
      'While Alpha is cheaper, our pick is Beta.',
      'Alpha has more features, but we would still choose Beta.',
      'We recommend Beta.',
      'I’d go with Beta.',
      'You should get Beta.',
      'Our advice is to take Beta.',
      'Overall, choose Beta.',
      'Just get Beta, it is faster.',
      'Choose Beta: its search is faster.',
      'Go for Beta.',
      'Choose Beta over Alpha.',
      'Choose Beta and save money.',
      'Take Beta, not Alpha.',
      'Don’t buy Alpha: buy Beta.',
      'Instead of Alpha, take Beta.',
      'We recommend Beta, because Alpha is slow.',
      'Who wins? Beta is our pick.',
      'Alpha was first.\nWinner: Beta',
      'Pick Beta.',
      'I prefer Beta.',
      'Please buy Beta.',
      'Instead, take Beta.',
      'TL;DR: choose Beta.',
      'In the end, choose Beta.',
      'In conclusion, choose Beta.',
      'Forget Alpha: take Beta.',
      'The Alpha is good, but Beta is better.',
      'Both have tables, but Beta is better.',
    ])('take “%s” for a recommendation of Beta', (summary) => {
      expect(found(summary)).toEqual(['pick-not-leader']);
    });

    it.each([
      'We used to recommend Beta.',
      'Teams that pick Beta regret it.',
      'Many teams choose Beta.',
      'Some people prefer Beta.',
      'It takes an hour to get Beta running.',
      'Get Beta running in an hour.',
      'Before you buy Beta, read this.',
      'To get Beta you need an invite.',
      'Beta wins awards.',
      'Beta wins on price.',
      'Beta wins (on price).',
      'On price, Beta wins.',
      'Price: Beta wins.',
      'Budget pick: Beta.',
      'The popular choice is Beta.',
      'Winner on price: Beta.',
      'The winner was Beta.',
      'Beta is better documented.',
      'Beta is better than ever.',
      'Beta is better than Alpha at search.',
      'Beta is the winner of three awards.',
      'Beta is our budget pick.',
      'Beta beats Alpha on price.',
      'Alpha is good at search, but Beta is better.',
      'Alpha’s search is good, but Beta is better.',
      'Beta is better, but Alpha is cheaper.',
      'If you travel, Alpha is fine, but choose Beta.',
      'We don’t recommend Beta.',
      'We recommend Beta to teams.',
      'We recommend Beta for small teams.',
      'We recommend Beta, if you can pay.',
      'We recommend Beta and Alpha.',
      'We recommend Beta. We also recommend Alpha.',
      'Alpha is fine. We also recommend Beta.',
      'Get Beta: a lesson.',
      'Alpha is good at search but Beta is better.',
      'Beta isn’t the winner.',
      'Never buy Beta.',
      'Choose Beta and you will regret it.',
      'Choose Beta, says its maker.',
      '“Choose Beta,” it says on every bus.',
      'Take Beta: it has no free plan.',
      'Take Beta, which has no free plan.',
      'Take Beta seriously.',
      'On a budget? Choose Beta.',
      'To save money, take Beta.',
      'On a budget: take Beta.',
      'Is Beta better? Hardly.',
      'Choose Beta?',
      'Do you know what you want? Choose Beta.',
      'We recommend Beta. We recommend Alpha.',
    ])('take “%s” for none', (summary) => {
      expect(found(summary)).toEqual([]);
    });

    it('compare two, and not one of three with another', () => {
      const others = [{ id: 'bus', name: 'Gamma' }];
      expect(found('Beta beats Alpha.', others)).toEqual([]);
      expect(found('Beta is our pick.', others)).toEqual(['pick-not-leader']);
    });

    it('know the last of many', () => {
      const others = Array.from({ length: 10 }, (_, index) => ({ id: `c${index}`, name: `Tool${index}` }));
      expect(found('Our pick: Tool9.', others)).toEqual(['pick-not-leader']);
      expect(found('Our pick: Alpha.', others)).toEqual([]);
    });

    it('say who leads', () => {
      const [finding] = checkComparison(example({ contenders, criteria, pick: 'plane', summary: null }), { today });
      expect(finding).toMatchObject({
        path: 'pick',
        message: 'the short answer is for Beta, and most rows are won by Alpha',
      });
    });

    it('know a name with signs in it', () => {
      const others = [{ id: 'bus', name: 'Gamma (2: Pro)' }];
      for (const name of ['Gamma (2: Pro)', 'Gamma 2 Pro']) {
        expect(found(`Choose ${name}.`, others)).toEqual(['pick-not-leader']);
      }
    });
  });

  it('tell a name from one that begins with it', () => {
    const contenders = [
      { id: 'train', name: 'iPhone 15 Pro' },
      { id: 'plane', name: 'iPhone 15' },
    ];
    const criteria = HONEST.criteria.map((row) => ({ ...row, winner: 'plane', values: { plane: 'a', train: 'b' } }));
    expect(codes(example({ contenders, criteria, summary: 'Buy the iPhone 15 Pro.' }))).toContain('pick-not-leader');
    expect(codes(example({ contenders, criteria, summary: 'Buy the iPhone 15.' }))).toEqual(['clean-sweep']);
  });

  it('take the one name in a short answer for its pick, whatever signs are in it', () => {
    const contenders = [
      { id: 'train', name: 'C++' },
      { id: 'plane', name: 'Rust' },
    ];
    const criteria = HONEST.criteria.map((row) => ({ ...row, winner: 'plane', values: { plane: 'a', train: 'b' } }));
    const picks = [
      'Choose C++.',
      'Take C++. If Rust were older, it would win.',
      'Our pick: C++. Rust is the runner-up.',
    ];
    for (const summary of picks) {
      expect(codes(example({ contenders, criteria, summary }))).toContain('pick-not-leader');
    }
  });

  it('look for names of any length, and find none that is longer than a name', () => {
    const name = 'Train '.repeat(15_000).trim();
    const contenders = [{ id: 'train', name }, HONEST.contenders[1]];
    expect(codes(example({ contenders, summary: `Choose ${name}.` }))).toEqual([]);
  });

  describe('of a row’s winner', () => {
    const row = (fields: object): string[] =>
      codes(example({ criteria: [...HONEST.criteria, { id: 'r', label: 'R', reason: 'Because.', ...fields }] }));
    const unexplained = (fields: object): string[] =>
      codes(example({ criteria: [{ id: 'r', label: 'R', ...fields }], summary: undefined }));

    it('agree with numbers that say the same, or say nothing', () => {
      const better = 'lower';
      expect(row({ better, values: { train: 1, plane: 2 }, winner: 'train' })).toEqual([]);
      expect(row({ better, values: { train: 1, plane: 1 }, winner: ['train', 'plane'] })).toEqual([]);
      expect(row({ better, values: { train: 1, plane: 1 }, winner: 'plane' })).toEqual(['winner-against-numbers']);
      expect(row({ better, values: { train: 1, plane: 2 }, winner: ['train', 'plane'] })).toEqual([
        'winner-against-numbers',
      ]);
      expect(row({ better, values: { train: { range: [1, 9] }, plane: 2 }, winner: 'train' })).toEqual([]);
      expect(row({ better, values: { train: 1, plane: 2 }, winner: 'depends' })).toEqual([]);
      expect(row({ better, values: { train: 1, plane: 2 }, winner: 'tie' })).toEqual(['winner-against-numbers']);
      expect(row({ better, values: { train: 1, plane: 1 }, winner: 'tie' })).toEqual([]);
      expect(row({ better, values: { train: 1, plane: 'x' }, winner: 'tie' })).toEqual([]);
    });

    it('say who shares the win by the numbers', () => {
      const contenders = [...HONEST.contenders, { id: 'bus', name: 'Bus' }];
      const criteria = [{ id: 'r', label: 'Price', better: 'lower', values: { train: 1, plane: 1, bus: 2 } }];
      const messages = (winner: unknown): string[] =>
        checkComparison(example({ contenders, criteria: [{ ...criteria[0], winner }] }), { today }).map(
          ({ message }) => message,
        );
      expect(messages('train')).toEqual([
        'Train wins “Price”, where lower is better: by its numbers others are as good',
      ]);
      expect(messages(['train', 'plane'])).toEqual([]);
      expect(messages(['train', 'bus'])).toEqual([
        'Train, Bus win “Price”, where lower is better: by its numbers the winner is Train, Plane',
      ]);
      expect(messages('tie')).toEqual([
        '“Price” is said to be a tie, where lower is better: by its numbers the winner is Train, Plane',
      ]);
    });

    it('need a value, whatever kind it is of', () => {
      for (const plane of [' ', [{ type: 'text', value: ' ' }], {}, { text: [{ type: 'break' }] }]) {
        expect(row({ values: { train: 'x', plane }, winner: 'plane' })).toEqual(['winner-without-value']);
      }
      const free = { state: 'not-applicable', text: 'Nothing to pay' };
      for (const plane of [false, 0, { number: 0 }, free, { rating: { value: 1, of: 5 } }]) {
        expect(row({ values: { train: 'x', plane }, winner: 'plane' })).toEqual([]);
      }
      expect(row({ values: { train: '', plane: {} }, winner: 'plane' })).toEqual(['empty-criterion']);
      expect(row({ values: { train: ' ', plane: '' }, winner: 'plane' })).toEqual(['empty-criterion']);
    });

    it('need a reason beside the same value, and none beside another', () => {
      const yes = { state: 'yes' };
      const noted = { train: { ...yes, note: 'All plans' }, plane: { ...yes, note: 'At extra cost' } };
      expect(unexplained({ values: noted, winner: 'train' })).toEqual([]);
      expect(unexplained({ values: { ...noted, plane: yes }, winner: 'train' })).toEqual([]);
      expect(unexplained({ values: { train: '100 Mb/s', plane: '100 MB/s' }, winner: 'plane' })).toEqual([]);
      const rounded = { train: { text: '5 GB', number: 5.4 }, plane: { text: '5 GB', number: 5 } };
      expect(unexplained({ values: rounded, winner: 'train' })).toEqual([]);
      expect(unexplained({ values: { train: '✅', plane: 'yes' }, winner: 'plane' })).toEqual(['winner-of-alike']);
      expect(unexplained({ values: { train: { text: '4 h' }, plane: '4 h' }, winner: 'plane' })).toEqual([
        'winner-of-alike',
      ]);
      expect(unexplained({ values: { train: 'no', plane: 'yes' }, winner: 'plane' })).toEqual([]);
      expect(unexplained({ values: { train: 'a', plane: 'a' }, winner: ['train', 'plane'] })).toEqual([]);
      expect(unexplained({ values: { train: 'a', plane: 'a' }, winner: 'plane', reason: 'Because.' })).toEqual([]);
    });

    const NOTHING = ['—', '―', '-', '?', '(?)', 'Unknown', 'TBD', 'TBA', 'tba.', 'N/A', 'n/a', 'N.A.', 'Not disclosed'];

    it.each(NOTHING)('call “%s” no value, in whatever it is written', (text) => {
      for (const plane of [text, [{ type: 'strong', children: [{ type: 'text', value: text }] }], { text }]) {
        expect(row({ values: { train: 'x', plane }, winner: 'plane' })).toEqual(['winner-without-value']);
      }
      const { data } = importMarkdown(`| | Train | Plane |\n|---|---|---|\n| R | x | **${text}** |\n| S | **y** | z |`);
      const imported = (data as { criteria: { values: { plane: unknown } }[] }).criteria[0]!.values;
      expect(imported.plane).not.toEqual(text);
      expect(row({ values: imported, winner: 'plane' })).toEqual(['winner-without-value']);
    });

    it('call states that say nothing no value, also where all say nothing', () => {
      const na = { state: 'not-applicable' };
      for (const plane of [
        na,
        { ...na, text: 'N/A' },
        { state: 'unknown' },
        { state: 'undisclosed', text: 'Secret' },
      ]) {
        expect(row({ values: { train: 'x', plane }, winner: 'plane' })).toEqual(['winner-without-value']);
        expect(row({ values: { train: '—', plane }, winner: 'plane' })).toEqual(['winner-without-value']);
      }
    });

    it('ask for one unit, and wait for what isn’t known yet', () => {
      const better = 'higher';
      expect(unexplained({ better, values: { train: 'slow', plane: true } })).toEqual(['nothing-to-derive']);
      expect(unexplained({ better, values: { train: 1, plane: { number: 2, unit: 'h' } } })).toEqual([
        'nothing-to-derive',
      ]);
      expect(unexplained({ better, values: { train: 1, plane: { state: 'unknown' } } })).toEqual([]);
      expect(unexplained({ better, values: { train: { state: 'unknown' }, plane: { state: 'undisclosed' } } })).toEqual(
        [],
      );
      expect(unexplained({ better, values: { train: 1, plane: '20 kg' } })).toEqual(['number-as-text']);
      expect(unexplained({ better, values: { train: 'slow', plane: '20 kg' } })).toEqual(['number-as-text']);
      const twoUnits = { train: { number: 0, unit: 'h' }, plane: { number: 5, unit: 'min' } };
      expect(unexplained({ better, values: twoUnits })).toEqual(['nothing-to-derive']);
      const free = { train: { number: 0, text: 'Free' }, plane: { number: 5, unit: 'USD' } };
      expect(unexplained({ better, values: free })).toEqual([]);
      const none = { state: 'not-applicable' };
      expect(unexplained({ better, values: { train: none, plane: none } })).toEqual([]);
      expect(row({ better, values: { train: '4K', plane: '1080p' }, winner: 'train' })).toEqual([]);
    });
  });

  it('let a reason stand that tells two of three apart from the third', () => {
    const contenders = [...HONEST.contenders, { id: 'bus', name: 'Bus' }];
    const audiences = ['train', 'plane', 'bus'].map((contender) => ({
      contender,
      reasons: [contender === 'bus' ? 'Cheap' : 'Fast'],
    }));
    expect(codes(example({ contenders, audiences }))).toEqual([]);
    const all = audiences.map((audience) => ({ ...audience, reasons: ['Fast'] }));
    expect(checkComparison(example({ contenders, audiences: all }), { today })).toMatchObject([
      { path: 'audiences.2.reasons.0', message: '“Fast” is given as a reason for Train, Plane and for Bus' },
    ]);
    expect(checkComparison(example({ contenders, audiences: all.slice(1) }), { today })).toMatchObject([
      { path: 'audiences.1.reasons.0', message: '“Fast” is given as a reason for Plane and for Bus' },
    ]);
  });

  it('find links of contenders and of values that lead nowhere', () => {
    const contenders = [{ ...HONEST.contenders[0], href: '#' }, HONEST.contenders[1]];
    const criteria = [
      {
        ...HONEST.criteria[0],
        values: { train: { text: 'Yes', source: { label: 'Timetable', href: '#' } }, plane: false },
      },
      HONEST.criteria[1],
    ];
    const found = checkComparison(example({ contenders, criteria }), { today });
    expect(found.map(({ path }) => path)).toEqual(['contenders.0.href', 'criteria.0.values.train.source.href']);
  });

  it('know that it is tomorrow already in the east, and signs from each other', () => {
    expect(codes(HONEST, { today: '2026-05-31' })).toEqual([]);
    expect(codes(HONEST, { today: '2026-05-30' })).toEqual(['future-date']);
    const rows = ['Growth', 'Growth (%)'].map((label, index) => ({ ...HONEST.criteria[index]!, label }));
    expect(codes(example({ criteria: rows }))).toEqual([]);
  });

  it('know the reasons that an object holds, and the same reason twice for one', () => {
    const audiences = [
      { contender: 'train', reasons: [{ text: 'Light' }, 'Light'] },
      { contender: 'plane', reasons: ['Heavy'] },
    ];
    expect(codes(example({ audiences }))).toEqual([]);
    const marked = [{ type: 'strong', children: [{ type: 'text', value: 'Light' }] }];
    const shared = [audiences[0]!, { contender: 'plane', reasons: [marked] }];
    expect(codes(example({ audiences: shared }))).toEqual(['same-reason']);
  });

  it('take another age, and the day of the machine where none is given', () => {
    expect(codes(HONEST, { staleAfter: 10 })).toEqual(['stale-date']);
    const now = new Date().toISOString().slice(0, 10);
    expect(checkHonesty(parseReady({ ...HONEST, updated: now }))).toEqual([]);
  });

  it('leave what can’t be shown to the parser, and nothing to nobody', () => {
    expect(codes({ ...HONEST, contenders: [] })).toEqual(['too-few']);
    expect(codes(undefined)).toEqual(['missing']);
  });
});
