import { noChange } from 'lit';
import { Directive, directive, PartType, type PartInfo, type PropertyPart } from 'lit/directive.js';
import type { Json } from '../draft/path-edit.js';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** What a field holds was typed for a value: “a *b* ” stays as it is typed, though the value has neither star nor space. */
const typed = new WeakMap<TextField, { readonly text: string; readonly value: Json }>();

/** Remembers that what is in a field now means this value. */
export const rememberTyped = (field: TextField, value: Json): void =>
  void typed.set(field, { text: field.value, value });

class KeptText extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.PROPERTY) throw new Error('keptText stands for the property value');
  }
  override render(...values: [value: Json, write: (value: Json) => string]): unknown {
    return values[1](values[0]);
  }
  override update(part: PropertyPart, [value, write]: Parameters<KeptText['render']>): unknown {
    const field = part.element as TextField;
    const known = typed.get(field);
    if (known?.text === field.value && known.value === value) return noChange;
    const text = write(value);
    if (field.value !== text) field.value = text;
    typed.delete(field);
    return noChange;
  }
}

/** The text of a field for a value: what was typed for it, else what `write` makes of it. */
export const keptText = directive(KeptText);
