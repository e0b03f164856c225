import { html, nothing, type TemplateResult } from 'lit';
import type { ValueState } from '../../model/value-view.js';

// Icons stand beside words that say the same, so they are hidden from assistive technology.

const renderIcon = (path: string, part: string | typeof nothing = nothing, kind = ''): TemplateResult =>
  html`<svg part=${part} class="icon ${kind}" aria-hidden="true" viewBox="0 0 16 16"><path d=${path} /></svg>`;

export const checkIcon = (): TemplateResult => renderIcon('M3 8.5 6.5 12 13 4.5');

export const chevronIcon = (): TemplateResult => renderIcon('m3 6 5 5 5-5', nothing, 'chevron');

export const linkIcon = (): TemplateResult =>
  renderIcon('M6.5 9.5 9.5 6.5M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1m-3 3-1 1a2.8 2.8 0 0 1-4-4l1-1', nothing, 'link');

/** One shape a state: they can be told apart without colour. */
const STATE_PATHS: Readonly<Record<ValueState, string>> = {
  yes: 'M3 8.5 6.5 12 13 4.5',
  no: 'm4 4 8 8m0-8-8 8',
  partial: 'M2 10q3-5 6-2t6-2',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.5Q8 9 8 10.5M8 13v.1',
  undisclosed: 'M4 7.5h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  'not-applicable': 'M4 8h8',
};

export const stateIcon = (state: ValueState): TemplateResult =>
  renderIcon(STATE_PATHS[state], 'state-icon', `state-${state}`);
