import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** What a story says of an element besides its data set, by the names of its properties. */
type Given = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Sets on an element what a story's arguments say, whatever they are: the controls beside a story change all of them,
 * and each of its templates would have to name each. The data set is a property; all else is an attribute, as it stands
 * in the source that is shown.
 */
class GivenDirective extends Directive {
  #names: readonly string[] = [];

  /** Where there is no element, there is nothing to set. */
  render(given: object): unknown {
    void given;
    return noChange;
  }

  override update({ element }: ElementPart, [given]: [object]): unknown {
    const { data, ...others } = given as Given & { readonly data?: unknown };
    Object.assign(element, { data });
    for (const name of this.#names) if (!(name in others)) element.removeAttribute(toAttribute(name));
    this.#names = Object.keys(others);
    for (const [name, value] of Object.entries(others)) {
      if (value === undefined || value === null || value === false) element.removeAttribute(toAttribute(name));
      else element.setAttribute(toAttribute(name), value === true ? '' : String(value));
    }
    return noChange;
  }
}

export const given = directive(GivenDirective);

const toAttribute = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
