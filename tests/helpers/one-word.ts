/** A data set in which every text of the author's is a word with a sign behind it. */
export const saying = (word: string, lang: string): object => {
  let count = 0;
  const text = (): string => `${word}${word.repeat((count += 1) % 3)}!`;
  const source = { label: text(), href: '/s', asOf: '2026-01-02' };
  const value = (): object => ({ text: text(), note: text(), source });
  const contenders = ['a', 'b', 'c'].map((id) => ({ id, name: `${text()}`, description: text() }));
  const flow = [
    { type: 'paragraph', children: [{ type: 'text', value: text() }] },
    {
      type: 'list',
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: text() }] }] }],
    },
  ];
  return {
    lang,
    title: text(),
    subtitle: text(),
    summary: text(),
    overview: flow,
    contenders,
    groups: [{ id: 'g', label: text() }],
    criteria: [
      {
        id: 'x',
        group: 'g',
        label: text(),
        description: text(),
        values: { a: value(), b: value(), c: text() },
        winner: 'a',
        reason: text(),
      },
      { id: 'y', group: 'g', label: text(), values: { a: text() }, winner: 'tie', reason: text() },
    ],
    audiences: [
      { contender: 'a', heading: text(), reasons: [{ text: text(), criteria: ['x'] }] },
      { contender: 'b', heading: text(), reasons: [text()] },
    ],
    faq: [{ question: text(), answer: flow }, { question: text(), answer: text() }, { question: text() }],
    cta: { heading: text(), text: text(), label: text(), href: '/c' },
  };
};

/** All texts that are shown, in shadow roots, too. */
export function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  else if (!(node instanceof HTMLElement && ['style', 'script', 'select'].includes(node.localName))) {
    for (const child of (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes) {
      yield* textsIn(child);
    }
  }
}
