import { html, type TemplateResult } from 'lit';

// Icons stand beside words that say the same, so they are hidden from assistive technology.

export const checkIcon = (): TemplateResult =>
  html`<svg class="icon" aria-hidden="true" viewBox="0 0 16 16"><path d="M3 8.5 6.5 12 13 4.5" /></svg>`;

export const chevronIcon = (): TemplateResult =>
  html`<svg class="icon chevron" aria-hidden="true" viewBox="0 0 16 16"><path d="m3 6 5 5 5-5" /></svg>`;
