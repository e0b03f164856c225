import { html, type TemplateResult } from 'lit';
import { isFlow, type MarkNode } from '../../model/rich-text.js';
import type { BlockText, DeepReadonly, FlowNode, ListItemNode, PhrasingNode, RichText } from '../../model/schema.js';

type Phrasing = DeepReadonly<PhrasingNode> | MarkNode;

/** Marks a text with its language, where that isn't the one of what is around it. */
export const inLanguage = (content: unknown, lang: string | false | undefined): unknown =>
  lang ? html`<bdi lang=${lang}>${content}</bdi>` : content;

/** Text inside a line. A string stays text: it can't become markup here or anywhere below. */
export const renderRichText = (text: RichText, lang?: string): unknown =>
  inLanguage(typeof text === 'string' ? text : text.map(renderPhrasing), lang);

/** Text inside a link, a button or a summary, where another link would be a control inside a control. */
export const renderTextWithoutLinks = (text: RichText, lang?: string): unknown =>
  inLanguage(typeof text === 'string' ? text : text.map((node) => renderPhrasing(unlink(node))), lang);

/** Text that may bring paragraphs and lists; where it doesn't, it becomes one paragraph. */
export function renderBlockText(text: BlockText): unknown {
  if (typeof text !== 'string' && text.some(isFlow)) {
    return text.map((node) => (isFlow(node) ? renderFlow(node) : renderPhrasing(node)));
  }
  return html`<p>${renderRichText(text as RichText)}</p>`;
}

function renderPhrasing(node: Phrasing): unknown {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return html`<strong>${node.children.map(renderPhrasing)}</strong>`;
    case 'mark':
      return html`<mark>${node.value}</mark>`;
    case 'emphasis':
      return html`<em>${node.children.map(renderPhrasing)}</em>`;
    case 'inlineCode':
      return html`<code>${node.value}</code>`;
    case 'link':
      return html`<a part="link" rel="noopener" href=${node.url}>${renderTextWithoutLinks(node.children)}</a>`;
    case 'break':
      return html`<br />`;
  }
}

const renderFlow = (node: DeepReadonly<FlowNode>): TemplateResult => {
  if (node.type === 'paragraph') return html`<p>${node.children.map(renderPhrasing)}</p>`;
  const items = node.children.map(renderItem);
  return node.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
};

const renderItem = ({ children }: DeepReadonly<ListItemNode>): TemplateResult => {
  const [first] = children;
  // One paragraph alone in an item is a line of the list, not a paragraph with space around it.
  return children.length === 1 && first?.type === 'paragraph'
    ? html`<li>${first.children.map(renderPhrasing)}</li>`
    : html`<li>${children.map(renderFlow)}</li>`;
};

function unlink(node: Phrasing): Phrasing {
  switch (node.type) {
    case 'link':
      return { type: 'emphasis', children: node.children.map(unlink) as PhrasingNode[] };
    case 'strong':
    case 'emphasis':
      return { ...node, children: node.children.map(unlink) as PhrasingNode[] };
    default:
      return node;
  }
}
