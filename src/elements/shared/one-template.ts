import { noChange, nothing, type TemplateResult } from 'lit';
import { Directive, directive, PartType, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { hydration } from '../../sources/hydration.js';
import { originalOf, type Hop, type Place } from './template-original.js';
import { flatten, type Flat } from './template-shape.js';

class OneTemplateDirective extends Directive {
  #shape: Flat['shape'] | undefined;
  #values: readonly unknown[] = [];
  #isLeftToLit = false;

  render(result: TemplateResult): TemplateResult {
    return joined(result);
  }

  override update({ startNode }: ChildPart, [result]: [TemplateResult]): unknown {
    const { shape, values } = flatten(result);
    this.#isLeftToLit ||= hydration.isAdopting === true || !values.every(isText);
    if (this.#isLeftToLit) return joined(result);

    const before = shape === this.#shape ? this.#values : undefined;
    const { content, places } = originalOf(shape, result._$litType$);
    // A copy takes no more room than it needs; what has grown does.
    this.#values = values.slice();
    if (before) {
      this.#fill(places, startNode!.nextSibling!, before);
      return noChange;
    }
    this.#shape = shape;
    const clone = document.importNode(content, true);
    this.#fill(places, clone.firstChild!);
    return clone;
  }

  /** Writes all values into a clone, or into what is there already those that differ. */
  #fill(places: readonly Place[], first: Node, before?: readonly unknown[]): void {
    let node = first;
    for (const { hops, index, type, name } of places) {
      for (const hop of hops) node = follow(node, hop);
      const element = node as Element;
      const value = this.#values[index];
      if (type === PartType.EVENT) {
        if (!before) element.addEventListener(name, (event) => (this.#values[index] as EventListener)(event));
      } else if (before && before[index] === value) continue;
      else if (type === PartType.CHILD) (node as Text).data = toText(value);
      else if (value !== nothing && (type === PartType.ATTRIBUTE || value))
        element.setAttribute(name, type === PartType.ATTRIBUTE ? toText(value) : '');
      else if (before) element.removeAttribute(name);
    }
  }
}

/**
 * Renders a result and the results in its places as one template: one clone and its texts, without the markers and
 * the parts that Lit keeps for each place of each of them. What is rendered in the same shape next time is brought up
 * to date where it differs; in another shape, it is rendered anew. What has state of its own, or comes and goes while
 * it is used, stays out of it by standing in a list.
 *
 * A result with a list in it, or with anything but texts, is Lit's, and so is what a server has rendered. The value of
 * an attribute is whole, with no text beside it: anything else is a `TypeError` that names the attribute.
 */
export const oneTemplate: (result: TemplateResult) => DirectiveResult = directive(OneTemplateDirective);

/** A result and the results in its places as one template for Lit, which keeps what a place holds when it changes. */
export function joined(result: TemplateResult): TemplateResult {
  const { shape, values } = flatten(result);
  return { _$litType$: result._$litType$, strings: shape.strings, values };
}

/** Spelt out, because a browser looks up a property by a name that varies many times as slowly. */
const follow = (node: Node, hop: Hop): Node =>
  (hop === 'firstChild' ? node.firstChild : hop === 'nextSibling' ? node.nextSibling : node.parentNode)!;

const isText = (value: unknown): boolean => typeof value !== 'object' || value === null;
const toText = (value: unknown): string => (value === nothing ? '' : String((value as string | undefined) ?? ''));
