import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

class UnlessSameDirective extends Directive {
  #known: readonly unknown[] = [];

  render(made: readonly unknown[], render: () => unknown): unknown {
    const isSame = made.every((each, index) => each === this.#known[index]);
    this.#known = made;
    return isSame ? noChange : render();
  }
}

/** Renders what is made of some things, at least one, and leaves it as it is for as long as they are the same. */
export const unlessSame: (made: readonly unknown[], render: () => unknown) => DirectiveResult =
  directive(UnlessSameDirective);
