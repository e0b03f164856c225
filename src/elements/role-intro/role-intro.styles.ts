import { css } from 'lit';

export const introStyles = css`
  [part='heading'] {
    margin-block-end: 0.3em;
    font-size: clamp(1.9em, 1.1em + 3.6cqi, 3.125em);
    font-weight: 750;
    line-height: 1.1;
    letter-spacing: -0.03em;
  }
  [part='versus'] {
    color: var(--_muted);
    font-size: 0.72em;
    font-weight: 400;
    letter-spacing: -0.02em;
  }
  [part='subtitle'] {
    max-inline-size: 42em;
    color: var(--_muted);
    font-size: clamp(1.0625em, 1em + 0.5cqi, 1.1875em);
    line-height: 1.55;
    text-wrap: pretty;
  }
  [part='updated'] {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='summary'] {
    max-inline-size: 47em;
    margin-block-start: 2em;
    padding: 0.25em 0 0.25em 1.25em;
    padding-inline: 1.25em 0;
    border-inline-start: 3px solid var(--_ink);
    line-height: 1.65;
    text-wrap: pretty;
  }
  [part='summary-label'] {
    margin-block-end: 0.375em;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 700;
    letter-spacing: 0.08em;
    text-transform: uppercase;
  }
  [part='overview'] {
    max-inline-size: 47em;
    margin-block-start: 2.5em;
    line-height: 1.65;
    text-wrap: pretty;
  }
  [part='overview-heading'] {
    margin-block-end: 0.5em;
    font-size: 1.5em;
    letter-spacing: -0.015em;
  }
  [part='overview'] > * + :is(p, ul, ol) {
    margin-block-start: 0.75em;
  }
  [part='overview'] :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
`;
