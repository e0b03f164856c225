import { css } from 'lit';

export const audienceStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 1.25em;
  }
  [part='card'] {
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  [part='card-heading'] {
    font-size: 1.0625em;
  }
  ul {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.875em;
    font-size: 0.9375em;
    line-height: 1.6;
  }
  [part='reason'] {
    display: flex;
    gap: 0.875em;
    overflow-wrap: anywhere;
  }
  [part='reason']::before {
    margin-block-start: 0.3125em;
    color: var(--_ink);
  }
  [part='rows'] {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.25em;
    min-block-size: max(1.875em, 24px);
    padding: 0.125em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.8667em;
    line-height: 1.5;
    text-align: start;
  }
  button {
    cursor: pointer;
  }
  button:hover,
  button[aria-pressed='true'] {
    border-color: currentColor;
  }
  button[aria-pressed='true'] {
    background: var(--_band);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    [part='card'] {
      break-inside: avoid;
    }
  }
`;
