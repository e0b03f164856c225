import { css, unsafeCSS } from 'lit';

/**
 * Two contenders beside each other, and the label in a band above both: a row of a table that is narrow.
 */
const pairRules = css`
  tr {
    grid-auto-flow: row;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  &.picks tr > :nth-child(n + 4) {
    display: none;
  }
  table {
    --_padding: 0.625em 0.875em 0.875em;
  }
  th[scope='row'] {
    grid-column: 1 / -1;
    padding-block: 0.875em 0;
  }
  .category {
    position: absolute;
    clip-path: inset(50%);
  }
  thead th {
    padding-block: 0.625em;
  }
  tbody tr:not(.group) {
    row-gap: 0.375em;
  }
  tfoot td {
    padding-block: 0.125em 0.875em;
  }
`;

/** The region scrolls both ways and is no taller than the window, so that the header can stick to it. */
const SCROLLING =
  '--_overflow:auto;--_max-size:max(20em,100dvh - var(--role-sticky-top,0px) - 5em,var(--_low));--_sticky-top:0px';

/** The widths of a column of labels and of a column of values, in em, below which a table doesn't fit. */
const LABELS = 9.4;
const VALUES = 9.4;

const scrollWhereTooNarrow = (contenders: number): string =>
  `.has-${contenders}{--_columns:${contenders}}@container (max-width:${LABELS + contenders * VALUES}em){.auto.has-${contenders}{${SCROLLING}}}`;

const scrollRules = unsafeCSS(
  `.scroll,.auto.has-9{${SCROLLING}}${[3, 4, 5, 6, 7, 8].map(scrollWhereTooNarrow).join('')}`,
);

/** How rows and columns are laid out, by what the author says and by the width of the element. */
export const layoutRules = css`
  ${scrollRules}
  .scroll {
    --_values: 10em;
  }
  .pair {
    ${pairRules}
  }
  @container (max-width: 40em) {
    .auto:is(.has-2, .picks) {
      --_overflow: clip;
      --_max-size: none;
      --_sticky-top: var(--role-sticky-top, 0px);
      ${pairRules}
    }
  }
  .stack {
    thead {
      position: relative;
      inset: auto;
    }
    .category {
      position: absolute;
      block-size: 0;
      clip-path: inset(50%);
    }
    tr {
      display: block;
      padding-block-end: 0.5em;
    }
    .group {
      padding: 0;
    }
    /* Who is compared, with picture, description and link: below, each value has the name alone. */
    thead tr {
      display: flex;
      flex-wrap: wrap;
      padding: 0;
    }
    thead th {
      flex: 1 1 9em;
    }
    td {
      padding-block: 0.5em;
    }
    td[data-contender]::before {
      content: attr(data-contender) / '';
      display: block;
      unicode-bidi: plaintext;
      color: var(--_ink);
      font-size: 0.8667em;
      font-style: normal;
      font-weight: 650;
    }
    /* Ink is mixed with the colour around it, which is ink there already. */
    tfoot td[data-contender]::before {
      color: inherit;
    }
  }
`;
