import { noChange, render, type TemplateResult } from 'lit';
import { directive, Directive, PartType, type AttributePart, type Part } from 'lit/directive.js';
import { dropMarkers } from './drop-markers.js';
import type { Flat } from './template-shape.js';

export type Hop = 'firstChild' | 'nextSibling' | 'parentNode';

/** Where a value of a template goes. */
export interface Place {
  /** The way from the place before, or from the first node. */
  readonly hops: readonly Hop[];
  /** The index of the value. */
  readonly index: number;
  readonly type: Part['type'];
  /** Of the attribute, or the event. */
  readonly name: string;
}

/** What all results of a shape are clones of, and where their values go. */
export interface Original {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

const originals = new WeakMap<Flat['shape'], Original>();

export function originalOf(shape: Flat['shape'], type: TemplateResult['_$litType$']): Original {
  let original = originals.get(shape);
  if (!original) originals.set(shape, (original = create(shape.strings, type)));
  return original;
}

/** Stands where a text will be. */
const WORDS = '…';

/** Tells what stands in the place of a value, and what it is. */
const probe = directive(
  class extends Directive {
    render(found: Part[]): unknown {
      return found;
    }

    override update(part: Part, [found]: [Part[]]): unknown {
      found.push(part);
      return part.type === PartType.CHILD ? WORDS : noChange;
    }
  },
);

function create(strings: TemplateStringsArray, type: TemplateResult['_$litType$']): Original {
  const content = document.createDocumentFragment();
  const parts: Part[] = [];
  const values = strings.slice(1).map(() => probe(parts));
  // By Lit, so that there is one place, and one Trusted Types policy, by which text becomes markup.
  render({ _$litType$: type, strings, values }, content);
  const found = parts.map((part, index): Omit<Place, 'hops'> & { readonly node: Node } => {
    if (part.type === PartType.CHILD) return { node: part.startNode!.nextSibling!, index, type: part.type, name: '' };
    const { element, type, name, strings: texts } = part as AttributePart;
    // Nothing but whole values is written later.
    if (texts) throw new TypeError(name);
    return { node: element, index, type, name };
  });
  dropMarkers(content);

  let last: Node = content.firstChild!;
  const places = found.map(({ node, ...place }) => {
    const hops = toHops(last, node);
    last = node;
    return { ...place, hops };
  });
  return { content, places };
}

/** The way from a node to the same or one behind it. */
function toHops(from: Node, to: Node): readonly Hop[] {
  const hops: Hop[] = [];
  let node = from;
  const go = (hop: Hop): void => {
    hops.push(hop);
    node = node[hop]!;
  };
  while (!node.contains(to)) go(node.parentNode!.contains(to) && node.nextSibling ? 'nextSibling' : 'parentNode');
  while (node !== to) {
    go('firstChild');
    while (!node.contains(to)) go('nextSibling');
  }
  return hops;
}
