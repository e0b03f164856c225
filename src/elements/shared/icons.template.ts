import { html, type TemplateResult } from 'lit';
import { STATE_PATHS } from '../../model/icons.js';
import type { ValueState } from '../../model/value-view.js';

// A margin is where the page's text ends, and a text may run the other way: between it and its icon is a space.
const SPACE = ' ';

// An icon stands beside words that say the same, so it is hidden from assistive technology.
export const stateIcon = (state: ValueState): TemplateResult =>
  html`<svg part="state-icon" class="icon state-${state}" aria-hidden="true" viewBox="0 0 16 16"><path d=${STATE_PATHS[state]} /></svg>${SPACE}`;
