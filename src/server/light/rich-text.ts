import { isFlow } from '../../model/rich-text.js';
import type { BlockText, DeepReadonly, FlowNode, ListItemNode, PhrasingNode, RichText } from '../../model/schema.js';
import { attributes, markup, type Content, type Html } from '../html.js';

type Phrasing = DeepReadonly<PhrasingNode>;

/** Marks a text with its language, where that isn't the one of what is around it. */
export const inLanguage = (content: Content, lang: string | undefined): Content =>
  lang ? markup`<bdi${attributes({ lang })}>${content}</bdi>` : content;

/** Text inside a line. */
export const renderRichText = (text: RichText, lang?: string): Content =>
  inLanguage(typeof text === 'string' ? text : text.map((node) => renderPhrasing(node, true)), lang);

/** Text inside a link or a summary, where another link would be a control inside a control. */
export const renderTextWithoutLinks = (text: RichText, lang?: string): Content =>
  inLanguage(typeof text === 'string' ? text : text.map((node) => renderPhrasing(node, false)), lang);

/** Text that may bring paragraphs and lists; where it doesn't, it becomes one paragraph. */
export function renderBlockText(text: BlockText): Content {
  if (typeof text !== 'string' && text.some(isFlow)) {
    return text.map((node) => (isFlow(node) ? renderFlow(node) : renderPhrasing(node, true)));
  }
  return markup`<p>${renderRichText(text as RichText)}</p>`;
}

function renderPhrasing(node: Phrasing, hasLinks: boolean): Content {
  const renderAll = (children: readonly Phrasing[]): Content =>
    children.map((child) => renderPhrasing(child, hasLinks));
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return markup`<strong>${renderAll(node.children)}</strong>`;
    case 'emphasis':
      return markup`<em>${renderAll(node.children)}</em>`;
    case 'inlineCode':
      return markup`<code>${node.value}</code>`;
    case 'link':
      return hasLinks
        ? markup`<a rel="noopener" href="${node.url}">${renderTextWithoutLinks(node.children)}</a>`
        : markup`<em>${renderAll(node.children)}</em>`;
    case 'break':
      return markup`<br>`;
  }
}

function renderFlow(node: DeepReadonly<FlowNode>): Html {
  if (node.type === 'paragraph') return markup`<p>${renderRichText(node.children)}</p>`;
  const items = node.children.map(renderItem);
  return node.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
}

const renderItem = ({ children }: DeepReadonly<ListItemNode>): Html => {
  const [first] = children;
  return children.length === 1 && first?.type === 'paragraph'
    ? markup`<li>${renderRichText(first.children)}</li>`
    : markup`<li>${children.map(renderFlow)}</li>`;
};
