/** What a reader gets from an element: the words in its cells, headings and lists. */

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const textOf = (node: Node | null | undefined): string => squeeze(node?.textContent ?? '');

/** The cells of the table, row by row, with the words that mark a winner. */
export const readTable = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));

export const queryAll = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];

export const query = <Found extends Element = HTMLElement>(element: Element, selector: string): Found =>
  element.shadowRoot!.querySelector<Found>(selector)!;

/** All text that an element and the elements inside it show, as one line. */
export function shownText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element) || ['style', 'script', 'template'].includes(node.localName)) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
  return squeeze(
    children.map((child) => (child instanceof Element ? ` ${shownText(child)} ` : shownText(child))).join(''),
  );
}

/** Waits until an element, and those inside it, have nothing left to render. */
export async function settled(element: Element): Promise<void> {
  await (element as Partial<{ updateComplete: Promise<boolean> }>).updateComplete;
  for (const child of [...(element.shadowRoot?.querySelectorAll('*') ?? []), ...element.querySelectorAll('*')]) {
    if (child.localName.startsWith('role-')) await settled(child);
  }
}
