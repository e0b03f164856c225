import { STATE_PATHS } from '../../model/icons.js';
import type { ValueState } from '../../model/value-view.js';
import { markup, type Html } from '../html.js';

// The space and the words behind it are two texts, as in an element: as one they would be painted a part of a pixel from there.
export const stateIcon = (state: ValueState): Html =>
  markup`<svg part="state-icon" class="icon state-${state}" aria-hidden="true" viewBox="0 0 16 16"><path d="${STATE_PATHS[state]}"/></svg> <!---->`;
