import { css } from 'lit';

/** On paper every layout is one table, with all that is open or shut on a screen. */
export const printRules = css`
  .scroller {
    overflow: visible;
  }
  [part='table'] {
    --role-cell-padding: 0.5em 0.75em;
    display: table;
    /* Bars of one row have one scale, whatever else their columns have to say. */
    table-layout: fixed;
    /* No other table draws the lines of rows. */
    border-collapse: collapse;
  }
  thead {
    display: table-header-group;
  }
  tbody,
  tfoot {
    display: table-row-group;
  }
  tr {
    display: table-row;
    break-inside: avoid;
  }
  th,
  td {
    display: table-cell;
    vertical-align: top;
  }
  /* Labels that stayed in sight would be painted over the lines of the table. */
  th[scope] {
    position: static;
  }
  .category {
    inline-size: 22%;
  }
  [data-closed] tr:not(.group) {
    display: table-row;
  }
  summary {
    list-style: none;
  }
  details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
  /* An address takes the lines that it needs, as the words around it do; its number is no part of theirs. */
  a.source {
    display: inline;
    border: 0;
    line-height: inherit;
    unicode-bidi: plaintext;
  }
  .source::after {
    content: ' ' attr(href);
  }
`;
