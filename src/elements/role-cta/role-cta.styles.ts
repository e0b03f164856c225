import { css } from 'lit';

export const ctaStyles = css`
  [part='card'] {
    --_cta-surface: var(--role-cta-surface, light-dark(#211e3b, #29263f));
    --_cta-text: var(--role-cta-text, #fff);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1.25em 2.5em;
    padding: clamp(1.5em, 4cqi, 2.5em);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_cta-surface);
    color: var(--_cta-text);
  }
  .words {
    flex: 1 1 min(20em, 100%);
    max-inline-size: 36em;
    min-inline-size: 0;
  }
  [part='heading'] {
    margin: 0;
  }
  [part='text'] {
    margin-block-start: 0.5em;
    color: color-mix(in srgb, currentColor 84%, transparent);
    font-size: 0.9375em;
    line-height: 1.6;
    text-wrap: pretty;
  }
  [part='button'] {
    max-inline-size: 100%;
    padding: 0.8125em 1.375em;
    border: 1px solid transparent;
    border-radius: 2em;
    background: var(--_cta-text);
    color: var(--_cta-surface);
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.3;
    text-decoration: none;
  }
  [part='button']:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    /* The page's colour of focus is made for the page's ground. */
    outline-color: var(--_cta-text);
  }
  [part='button']:focus-visible {
    border-radius: 2em;
  }
  @media print {
    [part='card'] {
      border-color: currentColor;
      /* Most is printed without grounds. */
      background: none;
      color: inherit;
    }
  }
`;
