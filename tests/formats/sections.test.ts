/** The parts of a page around the table, in every form in which people write them. */
import { describe, expect, it } from 'vitest';
import {
  findFormat,
  importFile,
  importHtml,
  importJson,
  importMarkdown,
  importText,
  type ImportResult,
} from '../../src/formats/index.js';
import { toPlainText } from '../../src/model/rich-text.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const TABLE = '| | Train | Plane |\n|-|-|-|\n| Power | yes | no |\n';
const read = (before: string, after = ''): ImportResult =>
  importMarkdown(`# Train vs Plane\n\n${before}\n\n${TABLE}\n${after}`);
const dataOf = (result: ImportResult): ComparisonInput => result.data as ComparisonInput;
const codes = ({ report }: ImportResult): string[] => report.map(({ line, code }) => `${line} ${code}`);
const plain = (text: Parameters<typeof toPlainText>[0] | undefined): string | undefined => text && toPlainText(text);

describe('the short answer', () => {
  it.each([
    ['**TL;DR** Take the train.'],
    ['**TL;DR:** Take the train.'],
    ['TL;DR: Take the train.'],
    ['> **Verdict.** Take the train.'],
    ['## Verdict\n\nTake the train.'],
    ['#### The short answer\n\nTake the train.'],
    ['**Bottom line**\n\nTake the train.'],
    ['## Verdict: train\n\nTake the train.'],
    ['## 1. Summary\n\nTake the train.'],
    ['## Fazit\n\nTake the train.'],
    ['## 結論\n\nTake the train.'],
    ['## الخلاصة\n\nTake the train.'],
    ['結論：Take the train.'],
  ])('is found in %s', (text) => {
    expect(plain(dataOf(read(text)).summary)).toBe('Take the train.');
  });

  it('may say in its heading who is picked', () => {
    const { summary, pick } = dataOf(read('', '## Our pick: the Train\n\nIt has windows.\n'));
    expect([summary, pick]).toEqual(['It has windows.', 'train']);
    expect(dataOf(read('', '## Verdict: it depends\n\nOn you.\n')).pick).toBeUndefined();
  });

  it('is one: a second is reported', () => {
    const result = read('## TL;DR\n\nFirst.', '## Conclusion\n\nSecond.\n\n- With a list\n');
    expect(dataOf(result).summary).toBe('First.');
    expect(result.report.find(({ code }) => code === 'second-summary')).toMatchObject({
      line: 11,
      text: 'Conclusion Second. • With a list',
    });
    const lead = read('TL;DR: First.\n\nVerdict: Second.');
    expect([dataOf(lead).summary, dataOf(lead).subtitle]).toEqual(['First.', 'Verdict: Second.']);
  });

  it('may have lines, and none where its heading has none', () => {
    expect(plain(dataOf(read('## Verdict\n\nOne.\n\n<details><summary>Two</summary>three</details>')).summary)).toBe(
      'One.\nTwo\nthree',
    );
    expect(dataOf(read('## Verdict\n\n## Overview\n\nWords.')).summary).toBeUndefined();
  });
});

describe('a conclusion', () => {
  const end =
    '\n## Conclusion\n\nPick Train for side projects.\n\n[Get started →](https://x.y)\n\n---\n\n*Disclosure: we may earn a commission.*\n';

  it('is its sentence; the link behind it is the offer, and a line across the page ends it', () => {
    const result = read('', end);
    const { summary, audiences, cta } = dataOf(result);
    expect(summary).toBe('Pick Train for side projects.');
    expect(audiences).toBeUndefined();
    expect(cta).toEqual({ heading: 'Get started', label: 'Get started →', href: 'https://x.y' });
    const [left] = result.report.filter(({ code }) => code === 'not-placed');
    expect(left!.text).toBe('Disclosure: we may earn a commission.');
  });

  it('leaves the offer to a section that makes one, and to a link that leads on', () => {
    const offered = dataOf(read('', `${end}\n## Get started\n\n[Book](/book)\n`));
    expect(offered.cta).toMatchObject({ label: 'Book', href: '/book' });
    const linked = dataOf(read('', '\n## Conclusion\n\nPick Train.\n\n[The rules](/rules)\n'));
    expect(linked.cta).toBeUndefined();
    expect(plain(linked.summary)).toBe('Pick Train.\nThe rules');
  });

  it('may speak for each', () => {
    const { audiences } = dataOf(read('', '\n## Conclusion\n\nPick Train for rest.\n\nPick Plane for speed.\n'));
    expect(audiences).toMatchObject([{ contender: 'train' }, { contender: 'plane' }]);
  });

  it('ends at a line across the page of words without a paragraph, too', () => {
    const page = `<h1>Train vs Plane</h1><table><tr><th>x<th>Train<th>Plane<tr><td>Speed<td>1<td>2</table><h2>Conclusion</h2><hr><p>Take the train.<hr>Disclosure<p>more`;
    const result = importHtml(page);
    expect(dataOf(result).summary).toBe('Take the train.');
    expect(result.report.filter(({ code }) => code === 'not-placed').map(({ text }) => text)).toEqual([
      'Disclosure',
      'more',
    ]);
  });
});

describe('title, subtitle and overview', () => {
  it('come from front matter where the page has none', () => {
    const result = importMarkdown(
      `---\ntitle: Train vs Plane\nsubtitle: Two ways\nlastmod: 2026-02-03T10:00:00Z\nlang: en\ndate: 2020-01-01\ntags: [a, b]\nempty:\n---\n\n${TABLE}`,
    );
    expect(dataOf(result)).toMatchObject({
      title: 'Train vs Plane',
      subtitle: 'Two ways',
      updated: '2026-02-03',
      lang: 'en',
    });
    expect(codes(result)).toEqual(['6 not-placed', '7 not-placed', '8 not-placed', '11 no-winner']);
  });

  it('survive front matter that is none', () => {
    const broken = importMarkdown(`---\ntitle: "a\nb: [\n---\n\n# Train vs Plane\n\n${TABLE}`);
    expect(broken.report[0]).toMatchObject({ code: 'front-matter', severity: 'warning', text: 'title: "a\nb: [' });
    const list = importMarkdown(`---\n- a\n---\n\n# Train vs Plane\n\n${TABLE}`);
    expect(list.report[0]).toMatchObject({
      line: 2,
      code: 'front-matter',
      message: 'the lines between --- at the top name no fields',
    });
    const empty = importMarkdown(`---\n---\n\n# Train vs Plane\n\n${TABLE}`);
    expect(codes(empty)).toEqual(['6 no-winner']);
    const keys = importMarkdown(`---\n[a]: b\nlang: "not a language"\n---\n\n# Train vs Plane\n\n${TABLE}`);
    expect(codes(keys)).toContain('3 not-placed');
  });

  it('may be a lower heading, or a first line, that compares', () => {
    expect(dataOf(importMarkdown(`## Train vs Plane\n\n${TABLE}`)).title).toBe('Train vs Plane');
    expect(dataOf(importMarkdown(`Train versus Plane\n\n${TABLE}`)).title).toBe('Train versus Plane');
    expect(dataOf(importMarkdown(`# Overview\n\nWords.\n\n# Train vs Plane\n\n${TABLE}`)).title).toBe('Overview');
  });

  it('keep blocks of every kind in the overview', () => {
    const result = read(
      '## Overview\n\nWords.\n\n1. One\n   - deep\n\n```\ncode\n```\n\n### Deeper\n\nMore.\n\n<details><summary>Open</summary>\n\nInside\n\n</details>',
    );
    expect(dataOf(result).overview).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', ordered: true, children: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }] },
      { type: 'paragraph', children: [{ type: 'inlineCode', value: 'code' }] },
    ]);
  });

  it('leave leftovers of site builders as text', () => {
    const result = read('## Overview\n\n!!! note "Careful"\n    Indented words.\n\n{% include x.html %}\n\n{: .wide }');
    expect(plain(dataOf(result).overview)).toContain(
      '!!! note "Careful" Indented words.\n{% include x.html %}\n{: .wide }',
    );
  });
});

describe('the names of a title', () => {
  it.each([
    ['Train vs Plane: qual é o melhor?', 'Train and Plane'],
    ['Train ou Plane : lequel choisir, bus ou voiture ?', 'Train and Plane'],
    ['Train vs. Plane — o que muda', 'Train and Plane'],
    ['Qual é o melhor: Train ou Plane?', 'Train and Plane'],
    ['¿Qué es mejor: Train o Plane o Ship?', 'Train and Plane and Ship'],
    ['Train oder Plane? Schnell oder billig', 'Train and Plane'],
    ['Train o Plane: ¿cuál elegir o evitar?', 'Train and Plane'],
    ['Travel: Train vs Plane vs Ship', 'Train and Plane and Ship'],
    ['Train (fast) vs Plane (faster) vs Ship', 'Train (fast) and Plane (faster) and Ship'],
    ['Train 还是 Plane？', 'Train and Plane'],
  ])('end where %s goes on', (title, names) => {
    const { report } = importMarkdown(`# ${title}\n\n${TABLE}\n| | Car | Bus |\n|-|-|-|\n| Power | yes | no |\n`);
    const refused = report.find(({ code }) => code === 'table-not-used');
    expect(refused?.message.split(': it compares Car, Bus, not ').at(-1)).toBe(names);
  });
});

describe('the day of the last change', () => {
  it.each([
    ['Last updated: March 2, 2026', '2026-03-02'],
    ['*Updated 2 Mar 2026*', '2026-03-02'],
    ['**Last reviewed on 2026-03-02.**', '2026-03-02'],
    ['Stand: 2. März 2026', '2026-03-02'],
    ['Zuletzt aktualisiert: 02.03.2026', '2026-03-02'],
    ['Última actualización: 2 de marzo de 2026', '2026-03-02'],
    ['Mis à jour le 2 mars 2026', '2026-03-02'],
    ['Atualizado em 2 de março de 2026', '2026-03-02'],
    ['最終更新：2026年3月2日', '2026-03-02'],
    ['更新日期：2026/3/2', '2026-03-02'],
    ['آخر تحديث: 2 مارس 2026', '2026-03-02'],
    ['עודכן לאחרונה: 2 במרץ 2026', '2026-03-02'],
    ['Updated 13/02/2026', '2026-02-13'],
    ['Updated 02/13/2026', '2026-02-13'],
    ['Updated 03/03/2026', '2026-03-03'],
    ['Updated December 2, 2026', '2026-12-02'],
    ['Mis à jour : 02/03/2026', '2026-03-02'],
  ])('is read from %s', (line, day) => {
    const result = read(`${line}\n\n## Overview\n\nWords.`);
    expect(dataOf(result).updated).toBe(day);
    expect(result.places.get('updated')).toMatchObject({ line: 3 });
    expect(dataOf(result).subtitle).toBeUndefined();
    expect(plain(dataOf(result).overview)).toBe('Words.');
  });

  it.each([
    'Updated 02/03/2026',
    'Updated 12/02/2026',
    'Updated 02/12/2026',
    'Updated for 2026',
    'Last updated: soon',
    'Updated 31 February 2026',
    'Updated 3 Foo 2026',
    'Updated 3 Ma 2026',
  ])('is no guess: %s stays a line', (line) => {
    const { updated, subtitle } = dataOf(read(line));
    expect([updated, subtitle]).toEqual([undefined, line]);
  });

  it('is the one of the front matter where that says another', () => {
    const result = importMarkdown(
      `---\nupdated: 2026-04-01\n---\n# Train vs Plane\n\nLast updated: March 2, 2026\n\n${TABLE}`,
    );
    expect([dataOf(result).updated, dataOf(result).subtitle]).toEqual(['2026-04-01', 'Last updated: March 2, 2026']);
    const same = importMarkdown(
      `---\ndate: 2026-03-02\n---\n# Train vs Plane\n\nLast updated: March 2, 2026\n\n${TABLE}`,
    );
    expect([dataOf(same).updated, dataOf(same).subtitle]).toEqual(['2026-03-02', undefined]);
  });
});

describe('reasons', () => {
  it('are found in sentences one behind the other', () => {
    const { audiences } = dataOf(
      read('', 'Choose Train if you like windows. Choose Plane if time is short; pick Train when you read a lot.\n'),
    );
    expect(audiences).toEqual([
      { contender: 'train', reasons: ['you like windows', 'you read a lot'] },
      { contender: 'plane', reasons: ['time is short'] },
    ]);
    expect(
      dataOf(read('', '## Who should choose what?\n\nChoose Train if you like windows. They are large.\n')).audiences,
    ).toEqual([{ contender: 'train', reasons: ['you like windows. They are large.'] }]);
    expect(dataOf(read('', 'Choose Train if you like windows. They are large.\n')).audiences).toBeUndefined();
  });

  it('are found in sentences of a script that puts no space behind them', () => {
    const { audiences } = dataOf(
      importMarkdown(
        '# 火车 vs 飞机\n\n| | 火车 | 飞机 |\n|-|-|-|\n| 速度 | **慢** | 快 |\n\n选择火车，如果你想看风景。选择飞机，如果你赶时间。\n',
      ),
    );
    expect(audiences?.map(({ reasons }) => reasons)).toEqual([['你想看风景'], ['你赶时间']]);
  });

  it('are found in paragraphs below any heading where they speak for several', () => {
    const { audiences } = dataOf(
      read('', 'Choose **Train** if you like windows.\n\nSo much for that.\n\nChoose Plane if time is short.\n'),
    );
    expect(audiences?.map(({ contender, reasons }) => [contender, reasons])).toEqual([
      ['train', ['you like windows.']],
      ['plane', ['time is short.']],
    ]);
  });

  it('say whose they are, though the name is a part of their words', () => {
    const { data } = importMarkdown(
      '# Go vs C\n\n| | Go | C |\n|-|-|-|\n| Age | 2009 | 1972 |\n\n## Go\n\n### Pros\n\n- A\n\n## C\n\n### When to choose it\n\n- D\n\n## C pros\n\n- E\n',
    );
    expect((data as ComparisonInput).audiences?.map(({ heading }) => heading)).toEqual([
      'Go: Pros',
      'C: When to choose it',
      'C pros',
    ]);
  });

  it('are found in lines below the name of a contender', () => {
    const { data, report } = read(
      '',
      '## Train\n\nIt runs on rails.\n\n**Best for:** people with *time*\n\n**Pros:**\n\n- windows\n\n## Plane\n\n- Best for: hurried people\n\nIt flies.\n\n**Pros:** fast **Cons:** loud\n',
    );
    const { audiences } = data as ComparisonInput;
    expect(audiences?.map(({ heading, reasons }) => [heading, reasons.map((each) => plain(each as string))])).toEqual([
      ['Train: Best for', ['people with time']],
      ['Train: Pros', ['windows']],
      ['Plane: Best for', ['hurried people']],
    ]);
    expect(report.filter(({ code }) => code === 'not-placed').map(({ text }) => text)).toEqual([
      'It runs on rails.',
      'It flies.',
      'Pros: fast Cons: loud',
    ]);
  });

  it.each([
    ['## Choose Train if…\n\n- A\n- B', 'Choose Train if…'],
    ['###### Choose the Train if\n\n- A\n- B', 'Choose the Train if'],
    ['## When to pick Train\n\nA\n\nB', 'When to pick Train'],
    ['## Who Train is for\n\n1. A\n2. B', 'Who Train is for'],
    ['**Go with Train when:**\n\n- A\n- B', 'Go with Train when:'],
    ['Choose Train if\n\n- A\n- B', 'Choose Train if'],
    ['## Train\n\n### Who it’s for\n\n- A\n- B', 'Train: Who it’s for'],
    ['## Train\n\nA train.\n\n#### Pros\n\n- A\n- B', 'Train: Pros'],
    ['## Train pros\n\n- A\n- B', 'Train pros'],
    ['## Who should choose what?\n\n### Train\n\n- A\n- B', 'Train'],
    ['## Wann Train wählen?\n\n- A\n- B', 'Wann Train wählen?'],
    ['## Trainが向いている人\n\n- A\n- B', 'Trainが向いている人'],
  ])('are found below %s', (text, heading) => {
    expect(dataOf(read('', text)).audiences).toEqual([{ contender: 'train', heading, reasons: ['A', 'B'] }]);
  });

  it('are found in lines and items of their own', () => {
    const items = read(
      '',
      '## Which should you choose?\n\n- **Choose Train if** you like views\n- Choose Plane if you hurry\n- Pick Train when it snows\n',
    );
    expect(dataOf(items).audiences).toEqual([
      { contender: 'train', reasons: ['you like views', 'it snows'] },
      { contender: 'plane', reasons: ['you hurry'] },
    ]);
    const lines = read('', '## How to choose\n\nChoose Train if you like views.\n\nChoose Plane if you hurry.\n');
    expect(dataOf(lines).audiences!.map(({ reasons }) => reasons)).toEqual([['you like views.'], ['you hurry.']]);
  });

  it.each([
    ['Coche eléctrico', '¿Para quién es el coche eléctrico?'],
    ['Wärmepumpe', 'Für wen eignet sich die Wärmepumpe?'],
    ['Avion', 'Quand choisir l’avion ?'],
    ['Carro elétrico', 'Quem deve escolher o carro elétrico?'],
  ])('name %s behind an article: %s', (name, heading) => {
    const { audiences, faq } = dataOf(
      importMarkdown(`# ${name} vs Bus\n\n| | ${name} | Bus |\n|-|-|-|\n| x | 1 | 2 |\n\n## ${heading}\n\n- One\n`),
    );
    expect(audiences).toMatchObject([{ heading, reasons: ['One'] }]);
    expect(faq).toBeUndefined();
  });

  it('begin in a heading that says the first', () => {
    expect(dataOf(read('', '## Choose Train if you like views\n\n- And sleep\n')).audiences).toEqual([
      { contender: 'train', heading: 'Choose Train if you like views', reasons: ['you like views', 'And sleep'] },
    ]);
  });

  it('are items that name whom they speak for, below a heading for all of them', () => {
    const result = read('', '## Who should choose what?\n\n- **Train**: You like windows\n- Plane – You are late\n');
    expect(dataOf(result).audiences).toEqual([
      { contender: 'train', reasons: ['You like windows'] },
      { contender: 'plane', reasons: ['You are late'] },
    ]);
    const others = read('', '## Who should choose what?\n\n- **Train**: You like windows\n- Bus: You like stops\n');
    expect(dataOf(others).audiences).toBeUndefined();
  });

  it('are nobody’s where the name is nobody’s, or two’s', () => {
    expect(dataOf(read('', '## Choose Bus if…\n\n- A\n')).audiences).toBeUndefined();
    expect(dataOf(read('', '## Choose Train vs Plane if…\n\n- A\n')).audiences).toBeUndefined();
    expect(dataOf(read('', '## Choose Train if…\n\n## Cons\n\n- A\n')).audiences).toBeUndefined();
  });
});

describe('questions', () => {
  it.each([
    ['## FAQ\n\n### Fast?\n\nYes.'],
    ['## FAQ\n\n### Speed\n\nYes.'],
    ['# Frequently Asked Questions\n\n**Fast?**\n\nYes.'],
    ['## FAQ\n\n**Fast?** Yes.'],
    ['## FAQ\n\n**Fast?**\nYes.'],
    ['## FAQ\n\n<p><br><b>Fast?</b> Yes.</p>'],
    ['## FAQ\n\nFast?\n\nYes.'],
    ['## FAQ\n\nFast?\nYes.'],
    ['## FAQ\n\n**Q: Fast?** A: Yes.'],
    ['## FAQ\n\n**Q: Fast?**\n\nA: Yes.'],
    ['## FAQ\n\n**Q: Fast?**\n\n**A:** Yes.'],
    ['## FAQ\n\n### Q1. Fast?\n\nA1. Yes.'],
    ['## FAQ\n\nQ: Fast?\nA: Yes.'],
    ['## FAQ\n\nQ: Fast? A: Yes.'],
    ['## FAQ\n\n**Q:** Fast?\n\n**A:** Yes.'],
    ['## FAQ\n\n**Q:** Fast?\n**A:** Yes.'],
    ['## FAQ\n\n**Frage:** Fast?\n\n**Antwort:** Yes.'],
    ['## FAQ\n\n**Q : Fast ?**\n\nR : Yes.'],
    ['## Preguntas frecuentes\n\n**P: ¿Fast?**\nR: Yes.'],
    ['## 常见问题\n\n问：Fast？\n答：Yes.'],
    ['## FAQ\n\n<details><summary>Fast?</summary>\n\nYes.\n\n</details>'],
    ['<details><summary>Fast?</summary>Yes.</details>'],
    ['## FAQ\n\n1. **Fast?** Yes.'],
    ['## Is it fast?\n\nYes.'],
    ['## よくある質問\n\n### 速いですか？\n\nYes.'],
    ['## الأسئلة الشائعة\n\n### هل هو سريع؟\n\nYes.'],
  ])('are found in %s', (text) => {
    const { faq } = dataOf(read('', text));
    expect(faq).toHaveLength(1);
    expect(plain(faq![0]!.answer)).toBe('Yes.');
    expect(plain(faq![0]!.question)).toMatch(/^[^:：.]+$/);
  });

  it.each([
    ['**Fast?**\nYes.\n**Cheap?**\nNo.'],
    ['**Fast?** Yes. **Cheap?** No.'],
    ['**Fast?** Yes。**Cheap?** No.'],
    ['Q: Fast?\nA: Yes.\nQ: Cheap?\nA: No.'],
    ['Q: Fast? A: Yes. Q: Cheap? A: No.'],
    ['**Q: Fast?**\nA: Yes.\n**Q: Cheap?**\nA: No.'],
    ['**Q:** Fast?\n**A:** Yes.\n**Q:** Cheap?\n**A:** No.'],
    ['<p>\n<b>Fast?</b><br>Yes.<br><br><b>Cheap?</b><br>No.</p>'],
  ])('are two where a paragraph asks two: %j', (paragraph) => {
    const { faq } = dataOf(read('', `## FAQ\n\n${paragraph}\n`));
    expect(faq?.map(({ question, answer }) => [plain(question), plain(answer)?.replace('。', '.')])).toEqual([
      ['Fast?', 'Yes.'],
      ['Cheap?', 'No.'],
    ]);
  });

  it.each([
    ['**Fast?** Yes, **but why?** Rails.', 'Rails.'],
    ['**Fast?** Yes. **Really.**', 'Really.'],
    ['**Fast?** Yes. **Still unsure?** [Book](/book).', 'Book.'],
    ['Q: Fast? A: As in Q. and A.', 'Q. and A.'],
    ['Q: Which quarters? A: Each. Q. 1 is short. Q. 2 is long.', 'long.'],
    ['Fast?\n\nSo they say. **Cheap?** No. **Late?** Never.', 'Never.'],
  ])('are one where no other begins, or words stand before it: %j', (paragraph, end) => {
    const { faq } = dataOf(read('', `## FAQ\n\n${paragraph}\n`));
    expect(faq).toHaveLength(1);
    expect(plain(faq![0]!.answer)!.endsWith(end)).toBe(true);
  });

  it('are headings and disclosures below one heading, and none of them is an offer', () => {
    const { faq, cta } = dataOf(
      read(
        '',
        '## FAQ\n\n<details><summary>One?</summary>\n\nYes.\n\n</details>\n\n### Two?\n\nNo.\n\n[Look here](https://example.com)\n',
      ),
    );
    expect(faq?.map(({ question }) => question)).toEqual(['One?', 'Two?']);
    expect(cta).toBeUndefined();
    const offered = dataOf(read('', '## FAQ\n\n### Two?\n\nNo.\n\n### The guide\n\nAll of it.\n\n[Get it](/guide)\n'));
    expect([offered.faq?.length, offered.cta?.heading]).toEqual([1, 'The guide']);
    const unmarked = dataOf(read('', '## FAQ\n\n### How long it takes\n\nFour hours.\n\nMore →\n'));
    expect([unmarked.faq?.[0]?.question, unmarked.cta]).toEqual(['How long it takes', undefined]);
  });

  it('end at a line across the page, not at one below each of them', () => {
    const below = '---\n\nWritten by Jane.\n';
    for (const faq of [
      '## FAQ\n\n### Fast?\n\nYes.\n\n---\n\n### Cheap?\n\nNo.\n\n',
      '## FAQ\n\n- **Fast?** Yes.\n- **Cheap?** No.\n\n',
      '## FAQ\n\nQ: Fast?\n\nYes.\n\n---\n\nQ: Cheap?\n\nNo.\n\n',
    ]) {
      const result = read('', `${faq}${below}`);
      expect(dataOf(result).faq).toEqual([
        { question: 'Fast?', answer: 'Yes.' },
        { question: 'Cheap?', answer: 'No.' },
      ]);
      expect(result.report.filter(({ code }) => code === 'not-placed')).toMatchObject([{ text: 'Written by Jane.' }]);
    }
  });

  it('need no answer, and words between them no question', () => {
    const result = read('', '## FAQ\n\nWe are asked:\n\n- Fast?\n- Cheap?\n\n## Want to go?\n\nNo link here.\n');
    expect(dataOf(result).faq).toEqual([{ question: 'Fast?' }, { question: 'Cheap?' }]);
    expect(codes(result).filter((code) => /not-placed|no-answer/.test(code))).toEqual([
      '11 not-placed', '13 no-answer', '14 no-answer', '16 not-placed', '18 not-placed',
    ]); // prettier-ignore
  });
});

describe('the offer', () => {
  it.each([
    ['## Ready to go?\n\nWe sell tickets.\n\n[Book](https://b.example)', 'https://b.example'],
    ['## Tickets\n\nWe sell tickets.\n\n**[Book](/book)**', '/book'],
    ['## Get started\n\nWe sell tickets.\n\nBook', '#'],
    ['## Tickets\n\nWe sell tickets.\n\nBook →', '#'],
  ])('is found in %s', (text, href) => {
    const { cta } = dataOf(read('', text));
    expect(cta).toMatchObject({ text: 'We sell tickets.', href });
    expect(plain(cta!.label)).toMatch(/^Book/);
  });

  it('is the last of several', () => {
    const result = read('', '## One\n\n[a](/a)\n\n## Two\n\n[b](/b)\n');
    expect(dataOf(result).cta).toEqual({ heading: 'Two', label: 'b', href: '/b' });
    expect(codes(result)).toEqual(expect.arrayContaining(['9 not-placed', '11 not-placed']));
  });
});

describe('sources and contents', () => {
  it('are lists below their headings', () => {
    const result = read(
      '## Contents\n\n- [Power](#power)\n- Prices',
      '## Sources\n\n- [Timetable](https://t.example)\n- The [map](/map) of 2026\n\nOne [line](/l)\n\n- no link\n',
    );
    expect(dataOf(result).sources).toEqual([
      { id: 'timetable', label: 'Timetable', href: 'https://t.example' },
      { id: 'the-map-of-2026', label: 'The map of 2026', href: '/map' },
      { id: 'one-line', label: 'One line', href: '/l' },
    ]);
    expect(codes(result)).toEqual(['8 no-winner', '19 not-placed']);
    expect(result.found.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Contents', 'Power', 'Prices', 'Sources']),
    );
  });
});

describe('the day of a source', () => {
  const sourceOf = (line: string): unknown => dataOf(read('', `## Sources\n\n- ${line}\n`)).sources?.[0];

  it.each([
    '(as of 2 March 2026)',
    '(2026-03-02)',
    '– 2026-03-02',
    ', Reuters desk, accessed on March 2nd, 2026.',
    '[retrieved 2026-03-02]',
    '(Stand: 2. März 2026)',
    ', zuletzt abgerufen am 02.03.2026',
    ', consulté le 2 mars 2026',
    '（2026年3月2日閲覧）',
    '、最終閲覧日：2026年3月2日',
  ])('stands behind its link: %s', (day) => {
    expect(sourceOf(`[Timetable](https://t.example) ${day}`)).toMatchObject({
      label: expect.stringMatching(/^Timetable(, Reuters desk)?$/) as string,
      href: 'https://t.example',
      asOf: '2026-03-02',
    });
  });

  it.each([
    ['(as of 03/02/2026)', 'which may be another day'],
    ['(as of 31 February 2026)', 'which is none'],
    ['(as of spring 2026)', 'which is no day'],
    ['of 2 March 2026', 'which is not the source’s'],
    ['(as of 2 March 2026), second edition', 'with more behind it'],
  ])('is not %s, %s', (words) => {
    expect(sourceOf(`[Timetable](https://t.example) ${words}`)).toEqual({
      id: expect.any(String) as string,
      label: `Timetable ${words}`,
      href: 'https://t.example',
    });
  });

  it('is no part of the link', () => {
    const inside = sourceOf('[Fares as of 2 March 2026](https://t.example)');
    expect(inside).toMatchObject({ label: 'Fares as of 2 March 2026' });
    expect(inside).not.toHaveProperty('asOf');
  });
});

describe('legends', () => {
  const page = (legend: string): unknown[][] =>
    dataOf(
      importMarkdown(`# A vs B\n\n${legend}\n\n| | A | B |\n|-|-|-|\n| x | ● | ○ |\n| y | ✅ | 🟢 |\n`),
    ).criteria.map(({ values }) => [values.a, values.b]);
  const plainStates = [
    { state: 'yes', text: 'Planned well' },
    { state: 'yes', text: 'Built in' },
  ];

  it('give marks that nobody knows a meaning', () => {
    expect(page('Legend: ● = Full support; ○ = Not there')).toEqual([
      [{ state: 'yes' }, { state: 'no' }],
      [{ state: 'yes' }, { state: 'yes' }],
    ]);
    expect(page('- ● Some of it\n- ○ None')[0]).toEqual([{ state: 'partial', text: 'Some of it' }, { state: 'no' }]);
  });

  it('are no words of the page, and leave a line above them that only stands there', () => {
    const result = read('We asked both.\n\n● yes, ○ no', '| | A | B |\n|-|-|-|\n| x | ● | ○ |');
    expect([dataOf(result).subtitle, dataOf(result).summary, dataOf(result).overview]).toEqual([
      'We asked both.',
      undefined,
      undefined,
    ]);
  });

  const circles = (legend: string): ImportResult =>
    importMarkdown(`# A vs B\n\n| | A | B |\n|-|-|-|\n| x | **○** | × |\n| y | △ | × 3 |\n\n${legend}\n`);
  const cellsOf = (result: ImportResult): unknown[] =>
    dataOf(result).criteria.map(({ values }) => [values.a, values.b]);

  it.each([
    ['○：対応、×：非対応、△：一部対応', '一部対応'],
    ['凡例：○＝あり　×＝なし　△＝一部', '一部'],
    ['注：○ 支持，× 不支持，△ 部分支持。', '部分支持'],
    ['○：有；×：无；△：部分', '部分'],
    ['- ○　対応\n- ×　不可\n- △　オプション', 'オプション'],
  ])('are read in Japanese and Chinese: %s', (legend, text) => {
    const result = circles(legend);
    expect(cellsOf(result)).toEqual([
      [{ state: 'yes' }, { state: 'no' }],
      [{ state: 'partial', text }, '× 3'],
    ]);
    expect(codes(result).join()).not.toMatch(/not-placed|circles/);
    expect(result.found.filter(({ as }) => as === 'legend')).toHaveLength(3);
  });

  it('say of a sign what its words add to it', () => {
    expect(cellsOf(circles('○：標準装備、×：有料、△：準備中、◎：あり'))[0]).toEqual([
      { state: 'yes', text: '標準装備' },
      { state: 'no', text: '有料' },
    ]);
    expect(cellsOf(circles('○：なし、×：あり'))[0]).toEqual([{ state: 'no' }, { state: 'yes' }]);
  });

  it.each(['B：○ 速い、× 高い', 'B: ○ fast, × dear', 'B：✅ 速い、❌ 高い', '× 3、△ 5 %'])(
    'are none where marks say something else: %s',
    (line) => {
      const cells = '| ✅ | ❌ |\n| x | ○ | × |\n| y | △ | × 3 |';
      const result = importMarkdown(`# A vs B\n\n| | A | B |\n|-|-|-|\n| z ${cells}\n\n${line}\n`);
      expect(cellsOf(result).slice(1)).toEqual(cellsOf(circles('')));
      expect(result.found.filter(({ as }) => as === 'legend')).toEqual([]);
    },
  );

  it.each(['無料', '非常に良い', '无限', '不限', '不错', '非常好', 'Unlimited', 'Unterstützung'])(
    'never take %s for a no',
    (meaning) => {
      expect(page(`● ${meaning}、○ なし`)[0]).toEqual([{ state: 'partial', text: meaning }, { state: 'no' }]);
    },
  );

  it('tell marks of one state apart', () => {
    expect(page('**Key**\n\n- ✅ Planned well\n- 🟢 Built in')[1]).toEqual(plainStates);
  });

  it('are none where a mark says two things, or stands in no table', () => {
    expect(page('- ✅ Fast\n- ✅ Cheap\n- Other')[1]).toEqual([{ state: 'yes' }, { state: 'yes' }]);
    expect(page('- 🐱 Cat\n- 🐶 Dog')[1]).toEqual([{ state: 'yes' }, { state: 'yes' }]);
  });
});

describe('scripts', () => {
  it.each([
    ['ja', '# 電車対飛行機の比較です\n\n| 項目 | 電車 | 飛行機 |\n|-|-|-|\n| 速さ | ○ | × |\n| 勝敗 | 1 | 0 |\n'],
    ['zh', '# 火车 vs 飞机\n\n| 项目 | 火车 | 飞机 |\n|-|-|-|\n| 速度 | 是 | 否 |\n| 比分 | 1 | 0 |\n'],
    [
      'ar',
      '# القطار مقابل الطائرة\n\n| المعيار | القطار | الطائرة |\n|-|-|-|\n| السرعة | نعم | لا |\n| النتيجة | ١ | ٠ |\n',
    ],
    ['he', '# רכבת מול מטוס\n\n| קריטריון | רכבת | מטוס |\n|-|-|-|\n| מהירות | כן | לא |\n| תוצאה | 1 | 0 |\n'],
  ])('tell that a page is in %s, and its words are known', (lang, page) => {
    const result = importMarkdown(page);
    const { lang: read, criteria, declaredScore } = dataOf(result);
    expect(read).toBe(lang);
    expect(criteria).toHaveLength(1);
    expect(Object.values(criteria[0]!.values)).toEqual([{ state: 'yes' }, { state: 'no' }]);
    expect(Object.values(declaredScore!)).toEqual([1, 0]);
    expect(codes(result)).toContain('1 language-guessed');
  });
});

describe('what a text is written in', () => {
  it.each([
    ['{"a":1}', undefined, 'json'],
    ['[]', undefined, 'json'],
    ['<!DOCTYPE html><p>', undefined, 'html'],
    ['<table><tr>', undefined, 'html'],
    ['# A vs B', undefined, 'markdown'],
    ['---\ntitle: a\n---', undefined, 'markdown'],
    ['Words\n| a | b |\n|-|-|', undefined, 'text'],
    ['a;b\n1;2', undefined, 'csv'],
    ['Once upon a time', undefined, 'text'],
    ['# A', 'a.csv', 'csv'],
    ['a,b', 'page.MD', 'markdown'],
    ['a,b\n1,2', 'no.extension', 'csv'],
    ['Feature\tA\tB\nPrice\t"one\ntwo"\t4', undefined, 'csv'],
    ['\tA\tB\nPrice\t1\t2', undefined, 'csv'],
    ['"Feature, as\nsold",A,B\nPrice,1,2', undefined, 'csv'],
  ])('%j, named %s, is %s', (text, name, format) => {
    expect(findFormat(text, name)).toBe(format);
  });

  it('may be plain text with headings, lists of any bullet and indented lines', () => {
    expect(dataOf(importText(`# Train vs Plane\n\n${TABLE}`)).title).toBe('Train vs Plane');
    const headed = importText(`---\nlang: en\n---\nTrain vs Plane\nTwo ways\n${TABLE}`);
    expect(dataOf(headed)).toMatchObject({ lang: 'en', title: 'Train vs Plane', subtitle: 'Two ways' });
    expect(headed.places.get('lang')).toEqual({ line: 2, column: 1 });
    const copied = importText(
      `Train vs Plane\n    An indented line\n${TABLE}FAQ\n• Fast?\n• Cheap?\n1[^x]\n[^x]: note`,
    );
    expect(dataOf(copied)).toMatchObject({
      title: 'Train vs Plane',
      subtitle: 'An indented line',
      faq: [{ question: 'Fast?' }, { question: 'Cheap?' }],
    });
  });

  it('may be plain text with a table of tabs, as browsers and spreadsheets copy it', () => {
    const { data, report } = importText(
      'Train vs Plane\n\n\tTrain\tPlane\nTime\t4 h | more\t\nSeat\tWide\tNarrow\n\tan indented line\nleft out',
    );
    const { contenders, criteria } = data as ComparisonInput;
    expect(contenders.map(({ name }) => name)).toEqual(['Train', 'Plane']);
    expect(criteria.map(({ label, values }) => [label, values])).toEqual([
      ['Time', { train: '4 h | more' }],
      ['Seat', { train: 'Wide', plane: 'Narrow' }],
    ]);
    expect(report.filter(({ code }) => code === 'empty-cell').map(({ line, column }) => [line, column])).toEqual([
      [4, 1],
    ]);
    expect(report.find(({ code }) => code === 'no-winner')).toMatchObject({ line: 3, column: 2 });
    const pairs = importText(`Train vs Plane\n\n${TABLE}\nWritten by\tA. B.\nRead by\tC. D.`);
    expect(pairs.report.filter(({ code }) => code === 'not-placed').map(({ text }) => text)).toEqual([
      'Written by A. B.',
      'Read by C. D.',
    ]);
  });

  it.each(['\r\n', '\r'])('may be plain text whose lines end in %j', (end) => {
    const lines = ['Train vs Plane', '', 'Feature\tTrain\tPlane', 'Power\tyes\tno', '', 'Seats', '- blue', '- red'];
    const { data, report } = importText(lines.join(end));
    expect({ data, report }).toEqual({ ...importText(lines.join('\n')), found: undefined, places: undefined });
  });

  it('says of plain text, too, what it left out, in the lines of that text', () => {
    const { report } = importText(`Train vs Plane\nTwo ways\n![](a.png)\n<!-- a remark -->\n${TABLE}`);
    const places = report.map(({ line, code, text }) => [line, code, text?.trim()]);
    expect(places).toContainEqual([3, 'image', 'a.png']);
    expect(places).toContainEqual([4, 'left-out', 'a remark']);
  });
});

describe('JSON', () => {
  it('is taken as it is, with the places of its parts', () => {
    const result = importJson('\uFEFF{\n  "title": 3,\n  "criteria": [{ "values": { "a": { "number": "x" } } }]\n}');
    expect(result.report.find(({ path }) => path === 'title')).toMatchObject({
      line: 2,
      column: 12,
      code: 'wrong-type',
      advice: 'Replace it by what was expected.',
    });
    expect(result.report.find(({ path }) => path === 'criteria.0.values.a.number')).toMatchObject({
      line: 3,
      column: 47,
    });
    expect(result.report.find(({ path }) => path === 'criteria.0.id')).toMatchObject({ line: 3, column: 16 });
  });

  it.each([
    ['{\n  // a comment\n  "title": "x"\n}', 2, 3, 'json-comment'],
    ['{ "a": 1 /* b */ }', 1, 10, 'json-comment'],
    ['{ "a": 1, }', 1, 11, 'bad-json'],
    ['{ "a" 1 }', 1, 7, 'bad-json'],
    ['{ "a": "// no comment" ', 1, 23, 'bad-json'],
    ['{\n  "a": "one\ntwo"\n}', 2, 12, 'bad-json'],
  ])('%j is refused, with its place', (text, line, column, code) => {
    const { data, report } = importJson(text);
    expect(data).toBeUndefined();
    expect(report).toMatchObject([{ line, column, code, severity: 'error' }]);
  });

  it('that is nearly right is told what to do', () => {
    const adviceFor = (text: string): string => importJson(text).report[0]!.advice;
    expect(adviceFor('{ “title”: “A” }')).toContain('straight double quotes');
    expect(adviceFor("{ 'title': 'A' }")).toContain('straight double quotes');
    expect(adviceFor('{ "title": "A\nB" }')).toContain('\\n');
    expect(adviceFor('{ "title": "A", }')).toContain('one too many');
  });

  it('that holds nothing is refused', () => {
    const advice = 'Put the page, or the table, into it.';
    for (const text of ['', '\uFEFF\n']) {
      expect(importJson(text).report).toMatchObject([
        { code: 'bad-json', message: 'expected JSON, found nothing', advice },
      ]);
    }
    expect(importJson('null').report).toMatchObject([{ message: 'expected a data set, found null' }]);
    expect(importJson('3').report).toMatchObject([{ path: 'data', code: 'wrong-type' }]);
    const deep = '['.repeat(6_000) + ']'.repeat(6_000);
    expect(importJson(deep).report[0]).toMatchObject({ path: 'data', line: 1 });
  });
});

it('every entry of a report has its place, a code, words, and what to do', () => {
  const { report } = importFile({ text: '# A vs B\n\nWords after.\n\n- x\n' });
  for (const entry of report) {
    expect(entry).toMatchObject({
      path: expect.any(String) as string,
      line: expect.any(Number) as number,
      code: expect.stringMatching(/^[a-z-]+$/) as string,
    });
    expect(entry.advice).toMatch(/\.$/);
  }
  expect(importHtml('x').report.some(({ severity }) => severity === 'error')).toBe(true);
});

it('reads boxes that are ticked, lists in sections, digits of Persia, and quotations in what is left out', () => {
  const page =
    '<section><h1>A vs B</h1><table><caption>A vs B</caption><tr><th><th>A<th>B<tr><td>x<td>۲۰ kg<td><input type=checkbox checked> in <input type=checkbox> out<input></table></section><menu><li><blockquote>left</blockquote></menu>';
  const result = importHtml(page);
  expect(dataOf(result).criteria[0]!.values).toMatchObject({
    a: { number: 20 },
    b: { state: 'yes', text: 'in ☐ out' },
  });
  expect(result.report.find(({ code }) => code === 'not-placed')).toMatchObject({ text: '- left' });
});
