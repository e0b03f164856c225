import { css } from 'lit';

/**
 * Rows are grids, so that one markup serves both layouts: columns beside each other, or, where the
 * element is narrow, a label band above the answers. Explicit roles in the template keep the table a
 * table for assistive technology, whatever \`display\` says.
 */
export const compareStyles = css`
  [part='table'] {
    --_label-column: minmax(7.5em, 24%);
    display: block;
    inline-size: 100%;
    margin: 0;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  thead,
  tbody,
  tfoot {
    display: block;
  }
  tr {
    display: grid;
    grid-template-columns: var(--_label-column);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  th,
  td {
    display: block;
    padding: var(--role-cell-padding, 1em 1.25em);
    font-weight: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 650;
  }
  tbody tr {
    border-block-end: 1px solid var(--_line);
  }

  thead {
    position: sticky;
    inset-block-start: var(--role-sticky-top, 0);
    z-index: 1;
    background: var(--_surface);
    box-shadow: 0 1px 0 var(--_line);
  }
  thead th {
    line-height: 1.3;
    border-block-start: 3px solid var(--_ink, transparent);
  }
  .wins,
  .description {
    display: block;
    margin-block-start: 0.125em;
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 400;
  }
  .verdict {
    display: inline-block;
    margin-block-start: 0.5em;
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 600;
  }
  .group th {
    grid-column: 1 / -1;
    padding-block: 0.625em;
    background: var(--_band);
  }

  .winner {
    background: color-mix(in srgb, oklch(from var(--_accent) 0.75 0.16 h) var(--role-tint, 15%), var(--_surface));
  }
  .winner-mark {
    display: flex;
    align-items: center;
    gap: 0.375em;
    margin-block-end: 0.25em;
    color: var(--_ink);
    font-size: 0.8em;
    font-weight: 700;
  }
  .missing {
    color: var(--_muted);
    font-style: italic;
  }
  .bar {
    display: block;
    block-size: 6px;
    margin-block-start: 0.75em;
    border-radius: 3px;
    background: var(--_track);
  }
  .bar rect {
    fill: var(--_ink);
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }

  tfoot {
    background: var(--_band);
  }
  tfoot tr > * {
    padding-block: 0.875em;
    font-weight: 700;
  }
  tfoot td {
    color: var(--_ink);
  }
  .tally {
    margin-block-start: 1em;
  }

  @container (max-width: 40em) {
    tr {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .columns-3 tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .columns-4 tr {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    th,
    td {
      padding: var(--role-cell-padding, 0.625em 0.875em 0.875em);
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
    tbody tr {
      row-gap: 0.375em;
    }
    tfoot td {
      padding-block: 0.125em 0.875em;
    }
  }

  @media (forced-colors: active) {
    .winner {
      border: 2px solid Highlight;
    }
    .bar {
      border: 1px solid CanvasText;
    }
    .bar rect {
      fill: Highlight;
    }
  }

  @media print {
    thead {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
