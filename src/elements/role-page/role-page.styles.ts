import { css } from 'lit';

export const pageStyles = css`
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--role-section-gap, clamp(2.75em, 5cqi, 3.75em));
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
