import { html, nothing, type TemplateResult } from 'lit';
import { CHECK_PATH, STATE_PATHS } from '../../model/icons.js';
import type { ValueState } from '../../model/value-view.js';

// Icons stand beside words that say the same, so they are hidden from assistive technology.

const renderIcon = (path: string, part: string | typeof nothing = nothing, kind = ''): TemplateResult =>
  html`<svg part=${part} class="icon ${kind}" aria-hidden="true" viewBox="0 0 16 16"><path d=${path} /></svg>`;

export const checkIcon = (): TemplateResult => renderIcon(CHECK_PATH);

export const stateIcon = (state: ValueState): TemplateResult =>
  renderIcon(STATE_PATHS[state], 'state-icon', `state-${state}`);
