import { css, unsafeCSS } from 'lit';
import { sections } from './sections.js';

/**
 * What is slotted stands beside the column of the host, as all else does. Between sections, the spaces are one; an author's
 * own rule for these elements comes before this.
 */
export const slottedStyles = unsafeCSS(
  `::slotted(*){column-span:all}::slotted(:is(${sections}):not(:first-child)){margin-block-start:var(--_gap)}::slotted(:is(${sections}):not(:last-child)){margin-block-end:var(--_gap)}`,
);

export const pageStyles = css`
  :host {
    --_gap: var(--role-section-gap, clamp(2.75em, 5cqi, 3.75em));
  }
  .sections {
    display: grid;
    /* Should a page have made a flexbox of the host. */
    flex: 1 1 100%;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .one-of-many {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_height) * 1em);
    /* What is laid out apart is cut at its edge: focus rings reach over it. */
    overflow-clip-margin: 0.5em;
  }
  @container (max-width: 40em) {
    .one-of-many {
      contain-intrinsic-block-size: auto calc(var(--_height) * 1.7em);
    }
  }
  @media print {
    .one-of-many {
      content-visibility: visible;
    }
  }
`;
