import { css } from 'lit';

export const fitStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .questions,
  .in-sight {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 1.5em;
    padding: 1.5em;
  }
  fieldset,
  details {
    min-inline-size: 0;
    inline-size: 100%;
    border: 0;
  }
  [part='legend'],
  [part='result-heading'] {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.5;
  }
  summary,
  button {
    cursor: pointer;
  }
  label {
    display: grid;
    align-items: center;
    gap: 0.25em 0.875em;
    padding-block: 0.5em;
  }
  label + label {
    border-block-start: 1px solid var(--_line);
  }
  .reason {
    grid-template-columns: auto 1fr;
    align-items: start;
  }
  .criterion {
    grid-template-columns: minmax(0, 1fr) 8em 6.5em;
  }
  input {
    accent-color: var(--_focus);
  }
  [type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block: 0.125em;
  }
  [type='range'] {
    inline-size: 100%;
    min-block-size: max(1.875em, 24px);
  }
  .importance,
  [part='remark'],
  [part='why'],
  [part='evidence'] {
    color: var(--_muted);
    font-size: 0.9333em;
  }
  button {
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  button:hover {
    background: var(--_band);
  }
  .in-sight {
    position: sticky;
    inset-block-start: var(--role-sticky-top, 0);
    gap: 1em;
  }
  [part='result'] {
    background: var(--_band);
    border-block-start: 1px solid var(--_line);
  }
  [part='legend'] {
    margin-block-end: 0.5em;
  }
  [part='summary'] {
    font-weight: 600;
  }
  ol {
    display: grid;
    gap: 1.25em;
    inline-size: 100%;
  }
  .bar {
    display: block;
    margin-block: 0.5em 0.375em;
    border-radius: 3px;
    background: var(--_track);
  }
  .bar rect {
    fill: var(--_ink);
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  [part='evidence'] {
    margin-block-start: 0.375em;
    padding-inline-start: 1.25em;
  }
  @container (min-width: 48em) {
    .card {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
    }
    [part='result'] {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container (max-width: 26em) {
    .criterion {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .criterion > :first-child {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .bar rect {
      fill: Highlight;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
