import { html, type TemplateResult } from 'lit';
import { STATE_PATHS } from '../../model/icons.js';
import type { ValueState } from '../../model/value-view.js';

/** A space that stays: at an edge of a template it is taken for layout, and left out. */
export const SPACE = ' ';

// An icon stands beside words that say the same, so it is hidden from assistive technology. A margin would be where the
// page's text begins or ends, and the words may run the other way: between them and the icon is a space.
export const stateIcon = (state: ValueState): TemplateResult =>
  html`<svg part="state-icon" class="icon state-${state}" aria-hidden="true" viewBox="0 0 16 16"><path d=${STATE_PATHS[state]} /></svg>${SPACE}`;
