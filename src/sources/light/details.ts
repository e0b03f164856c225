import { toRichText } from '../../model/import/words.js';
import type { ComparisonInput, FlowNode, PhrasingNode } from '../../model/schema.js';
import { readWords } from './words.js';

type QuestionInput = NonNullable<ComparisonInput['faq']>[number];

/**
 * Makes a data set of questions in `<details>`; nothing where none of them asks anything. Whoever shows questions shows
 * nothing else of it, so that what a data set has to have besides is there in name only.
 */
export function readDetails(details: readonly HTMLDetailsElement[]): ComparisonInput | undefined {
  const faq = details.flatMap(toQuestion);
  if (faq.length === 0) return undefined;
  return {
    title: '–',
    contenders: [
      { id: 'a', name: '–' },
      { id: 'b', name: '–' },
    ],
    criteria: [{ id: 'a', label: '–', values: {} }],
    faq,
  };
}

function toQuestion(details: HTMLDetailsElement): QuestionInput[] {
  const summary = details.querySelector(':scope > summary');
  const question = summary ? readWords(summary) : [];
  if (question.length === 0) return [];
  const blocks = readBlocks([...details.childNodes].filter((node) => node !== summary));
  const [only, ...others] = blocks;
  const answer = others.length === 0 && only?.type === 'paragraph' ? toRichText(only.children) : blocks;
  return [
    {
      ...(details.id ? { id: details.id } : {}),
      question: toRichText(question) as string,
      ...(blocks.length > 0 ? { answer: answer as string } : {}),
    },
  ];
}

const CONTAINERS = ['div', 'section', 'article', 'blockquote', 'details'];

function readBlocks(nodes: readonly Node[]): FlowNode[] {
  const blocks: FlowNode[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const holder = document.createElement('span');
    holder.append(...line.map((node) => node.cloneNode(true)));
    addParagraph(readWords(holder));
    line = [];
  };
  const addParagraph = (children: PhrasingNode[]): void => {
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
  };
  for (const node of nodes) {
    const name = node instanceof Element ? node.localName : '';
    if (/^(?:p|h[1-6]|pre|summary)$/.test(name)) {
      endLine();
      addParagraph(readWords(node as Element));
    } else if (name === 'ul' || name === 'ol') {
      endLine();
      blocks.push({
        type: 'list',
        ...(name === 'ol' ? { ordered: true } : {}),
        children: [...(node as Element).children].map((item) => ({
          type: 'listItem',
          children: readBlocks([...item.childNodes]),
        })),
      });
    } else if (CONTAINERS.includes(name)) {
      endLine();
      blocks.push(...readBlocks([...node.childNodes]));
    } else line.push(node);
  }
  endLine();
  return blocks;
}
