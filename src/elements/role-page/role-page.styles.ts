import { css } from 'lit';

/**
 * A page that is out of sight is not laid out: one of many on a site costs what it shows. What sticks out of it,
 * a focus ring, is not cut off.
 */
export const pageStyles = css`
  :host {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 110em;
    overflow-clip-margin: 0.5em;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--role-section-gap, clamp(2.75em, 5cqi, 3.75em));
  }
`;
