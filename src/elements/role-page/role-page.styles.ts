import { css } from 'lit';

export const pageStyles = css`
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--role-section-gap, clamp(2.75em, 5cqi, 3.75em));
  }
`;
