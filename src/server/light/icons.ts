import { STATE_PATHS } from '../../model/icons.js';
import type { ValueState } from '../../model/value-view.js';
import { markup, type Html } from '../html.js';

export const stateIcon = (state: ValueState): Html =>
  markup`<svg part="state-icon" class="icon state-${state}" aria-hidden="true" viewBox="0 0 16 16"><path d="${STATE_PATHS[state]}"/></svg> `;
