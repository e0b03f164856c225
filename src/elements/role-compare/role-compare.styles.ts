import { css } from 'lit';
import { layoutRules } from './layouts.styles.js';
import { printRules } from './print.styles.js';

/**
 * Rows are grids, so that one markup serves every layout. Explicit roles in the template keep the table a
 * table for assistive technology, whatever \`display\` says.
 */
export const compareStyles = css`
  .scroller {
    /* Where a window is low, as one that is magnified, a header that stays would leave no room for rows: it stays far
       out of sight. No media query, which WebKit (2.50) asks once for all shadow roots of a kind. */
    --_low: max(0px, (30em - 100dvh) * 99);
    position: relative;
    overflow: var(--_overflow, clip);
    max-block-size: var(--_max-size, none);
    scroll-padding-block: 1em;
    scroll-padding-inline: 11em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  [part='table'] {
    display: block;
    inline-size: 100%;
    min-inline-size: min-content;
    /* On a page without a doctype, browsers give a table the colour and the font of the whole page. */
    color: inherit;
    font: inherit;
  }
  thead,
  tbody,
  tfoot {
    display: block;
  }
  tr {
    display: grid;
    /* All columns, whichever cells have come: in the middle of a row that comes in piece by piece none gets narrower. */
    grid-template-columns: minmax(8em, 24%) repeat(2, minmax(var(--_values, 0), 1fr));
  }
  :where(:not(.has-2)) > table {
    --_padding: 0.875em 1em;
  }
  :where(:not(.has-2)) > table > * > tr {
    min-inline-size: min-content;
    grid-template-columns: minmax(min(47cqi, clamp(9em, 13cqi, 10em)), 1fr) repeat(var(--_columns, 9), minmax(min(28cqi + 3em, 10em), 1.6fr));
    grid-auto-columns: minmax(min(28cqi + 3em, 10em), 1.6fr);
    grid-auto-flow: column;
  }
  th,
  td {
    display: block;
    padding: var(--role-cell-padding, var(--_padding, 1em 1.25em));
    font-weight: inherit;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  th {
    font-weight: 650;
  }
  tbody tr {
    border-block-end: 1px solid var(--_line);
  }
  [part~='highlighted'] {
    position: relative;
  }
  [part~='highlighted']::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border: 2px solid var(--_focus);
    pointer-events: none;
  }
  /* The frame has a line of its own. */
  tbody:last-child > :last-child {
    border: 0;
  }
  .only-differences .alike:not([part~='highlighted'], [data-highlighted]) {
    display: none;
  }
  .portion {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows, 50) * 3.6em);
  }
  /* What takes the focus comes to stand below the header, whose height is set where something takes it. */
  :is(a, summary) {
    scroll-margin-block: calc(max(var(--_head, 0px), var(--role-sticky-top, 0px)) + 0.5em) 2em;
  }

  thead {
    position: sticky;
    inset-block-start: calc(var(--_sticky-top, var(--role-sticky-top, 0px)) - var(--_low));
    z-index: 2;
    background: var(--_surface);
    box-shadow: 0 1px 0 var(--_line);
  }
  /* Names stand on one line, pictures on theirs, which goes out of sight as one. */
  thead:has(img) th:not(:has(img))::before {
    content: '';
    display: block;
    block-size: calc(40px + 0.5em);
  }
  /* Pictures go out of sight, names stay. */
  thead:has(img) {
    inset-block-start: calc(var(--_sticky-top, var(--role-sticky-top, 0px)) - 40px - 1.2em - var(--_low));
  }
  thead th {
    line-height: 1.3;
    border-block-start: 3px solid var(--_ink, transparent);
  }
  th[scope='row'],
  .category {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .featured {
    background: var(--_band);
  }
  [part='image'] {
    display: block;
    /* The room of a line is kept; a word mark is as wide as its height asks. */
    inline-size: auto;
    max-inline-size: 100%;
    margin-block-end: 0.5em;
    object-fit: contain;
  }
  .wins,
  .description,
  .remark {
    display: block;
    margin-block-start: 0.125em;
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 400;
  }
  .badge {
    display: block;
    inline-size: fit-content;
    margin-block: 0.25em;
    padding: 0.25em 0.8em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 600;
  }
  .group th {
    padding: 0;
    background: var(--_band);
  }
  .group summary {
    /* Rows and the frame lie beside it, above the ring. */
    outline-offset: -2px;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding: var(--role-cell-padding, var(--_padding, 1em 1.25em));
    padding-block: 0.625em;
  }
  [data-closed] tr:not(.group) {
    display: none;
  }

  .winner {
    background: color-mix(in srgb, oklch(from var(--_accent) 0.75 min(0.16, c * 2) h) var(--role-tint, 15%), var(--_surface));
  }
  .winner-mark {
    /* A block, and no flex box: between that and the value, Firefox's name of the cell has no space. */
    display: block;
    margin-block-end: 0.25em;
    color: var(--_ink);
    font-size: 0.8em;
    font-weight: 700;
  }
  .winner-mark::before {
    margin-inline-end: 0.6875em;
  }
  .missing,
  .remark {
    color: var(--_muted);
    font-style: italic;
  }
  [part='state-icon'] {
    display: inline-block;
    vertical-align: -0.125em;
  }
  .state-yes {
    --_accent: var(--role-yes, light-dark(#15703c, #6ee7a0));
    color: var(--_ink);
  }
  .state-no {
    --_accent: var(--role-no, light-dark(#b3261e, #fca5a5));
    color: var(--_ink);
  }
  .source {
    display: inline-block;
    min-inline-size: max(2em, 24px);
    margin-inline-start: 0.125em;
    padding-inline: 0.375em;
    /* A ground alone is lost on a tint, and a number without one is read as part of the value. */
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_band);
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 1.85em;
    text-align: center;
    text-decoration: none;
  }
  span.source {
    margin: 0;
    background: none;
    line-height: 1.5em;
  }
  td details,
  th[scope='row'] details {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.8667em;
    font-weight: 400;
  }
  details::details-content {
    unicode-bidi: plaintext;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
  }
  summary,
  a.source {
    min-block-size: max(1.875em, 24px);
  }
  .bar {
    display: block;
    block-size: 6px;
    margin-block: 0.75em 0.375em;
    border-radius: 3px;
    background: var(--_track);
  }
  .bar rect {
    fill: var(--_ink);
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }

  tfoot,
  tfoot th[scope='row'] {
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
    padding-block-start: 1em;
  }

  /* Paper has a table, as wide as it is. */
  @media screen {
    .group {
      display: block;
    }
    /* A label that stays in sight is a layer, which may be drawn a pixel higher: over the line above, if it had none. */
    [part='criterion'] {
      margin-block-start: -1px;
      border-block-start: 1px solid var(--_line);
    }
    ${layoutRules}
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText;
    }
    .winner {
      border: 2px solid Highlight;
    }
    .bar {
      border: 1px solid;
    }
    thead {
      border-block-end: 1px solid;
    }
    .bar rect {
      fill: Highlight;
    }
  }

  @media print {
    ${printRules}
  }
`;
