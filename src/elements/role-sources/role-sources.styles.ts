import { css } from 'lit';

export const sourcesStyles = css`
  ol[role='list'] {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 2em;
    list-style: decimal;
    font-size: 0.9375em;
  }
  li {
    padding-inline-start: 0.25em;
    overflow-wrap: anywhere;
  }
  a,
  a::after {
    unicode-bidi: plaintext;
  }
  li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  span {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9333em;
  }
  [part='outdated'] {
    font-style: italic;
  }
  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
