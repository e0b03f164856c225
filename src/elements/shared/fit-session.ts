import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Comparison } from '../../model/schema.js';
import type { ViewOptions } from '../../model/view-options.js';
import { createOffer } from '../../sources/offer.js';

/** What `<role-fit>` has to have so that a reader can answer in it. */
export interface FitHost extends LitElement {
  readonly heading: string | undefined;
  readonly urlState: string | undefined;
}

/** One reader's answers, and what comes of them. */
export interface FitSession {
  render(
    comparison: Comparison,
    wording: ViewOptions,
    headingLevel: number,
    lang: string | undefined,
  ): TemplateResult | typeof nothing;
}

/** What asks a reader: `define/role-fit.js` gives it, an element that is shown asks. */
export const fitOffer = createOffer<(host: FitHost) => FitSession>();
