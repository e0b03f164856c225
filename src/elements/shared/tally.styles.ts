import { css } from 'lit';

export const tallyStyles = css`
  .tally-bar {
    display: block;
    overflow: hidden;
    border-radius: 1em;
    background: var(--_track);
  }
  .tally-bar rect {
    fill: var(--_ink);
  }
  .tally-bar .unwon {
    fill: transparent;
  }
  :host(:dir(rtl)) .tally-bar {
    transform: scaleX(-1);
  }
  .tally-words {
    display: flex;
    justify-content: space-between;
    gap: 0.125em 1.25em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .tally-words span {
    unicode-bidi: plaintext;
    color: var(--_muted);
  }
  /* Names may wrap; a word or two between them stay on a line. */
  .tally-words > :not([class]) {
    flex: none;
  }
  .tally-words:not(.many) > :last-child {
    text-align: end;
  }
  .many {
    flex-wrap: wrap;
    justify-content: start;
  }
  .many [class]::before {
    content: '';
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.375em;
    border-radius: 50%;
    background: var(--_ink);
  }
  /* Where a single word may be wider than its place. */
  @container (max-width: 30em) {
    .tally-words > * {
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .tally-bar {
      border: 1px solid;
    }
    .tally-bar rect[class^='accent'] {
      clip-path: inset(0 1px);
      fill: Highlight;
    }
    .many [class]::before {
      border: 1px solid;
    }
  }
`;
