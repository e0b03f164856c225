import { CHECK_PATH, CHEVRON_PATH, STATE_PATHS } from '../../model/icons.js';
import type { ValueState } from '../../model/value-view.js';
import { attributes, markup, type Html } from '../html.js';

const renderIcon = (path: string, part?: string, kind?: string): Html =>
  markup`<svg${attributes({ part, class: kind ? `icon ${kind}` : 'icon' })} aria-hidden="true" viewBox="0 0 16 16"><path d="${path}"/></svg>`;

export const checkIcon = renderIcon(CHECK_PATH);
export const chevronIcon = renderIcon(CHEVRON_PATH, undefined, 'chevron');
export const stateIcon = (state: ValueState): Html => renderIcon(STATE_PATHS[state], 'state-icon', `state-${state}`);
