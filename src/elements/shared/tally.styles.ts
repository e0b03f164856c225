import { css } from 'lit';

export const tallyStyles = css`
  .tally-bar {
    display: block;
    overflow: hidden;
    border-radius: 1em;
    background: var(--_track);
  }
  .tally-bar rect {
    fill: var(--_ink, transparent);
  }
  :host(:dir(rtl)) .tally-bar {
    transform: scaleX(-1);
  }
  .tally-words {
    /* What is short has the width of its words first; what is left is for names of any length. */
    display: grid;
    grid-auto-flow: column;
    justify-content: space-between;
    gap: 0.125em 1.25em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .tally-words span {
    unicode-bidi: plaintext;
    color: var(--_muted);
  }
  /* Names may wrap; a word or two between them stay on a line. */
  .tally-words > :not([class]) {
    white-space: nowrap;
  }
  .tally-words:not(.many) > :last-child {
    text-align: end;
  }
  .many {
    display: flex;
    flex-wrap: wrap;
    justify-content: start;
  }
  .many [class]::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.375em;
    /* Other than a background, it is printed, and takes part in forced colours. */
    border: 0.3125em solid var(--_ink);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .tally-bar {
      border: 1px solid;
    }
    .tally-bar rect[class^='accent'] {
      clip-path: inset(0 1px);
      fill: Highlight;
    }
  }
`;
