import { css } from 'lit';

export const controlsStyles = css`
  .controls,
  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  /* Nothing is wider than its place; a list of long names least of all. */
  .group,
  label,
  select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .controls {
    column-gap: 1.5em;
    margin-block-end: 1em;
    font-size: 0.875em;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  /* Only a legend that floats is an item of the row like the others; to which side is not asked. */
  legend {
    float: left;
    color: var(--_muted);
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
  }
  .options span {
    min-inline-size: 0;
    unicode-bidi: plaintext;
  }
  input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_focus);
  }
  button,
  select {
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  select {
    border-color: var(--_muted);
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: var(--_band);
  }
  .picks label {
    flex: 1;
    min-inline-size: 8em;
    flex-direction: column;
    align-items: stretch;
    gap: 0.125em;
  }
  .picks {
    align-items: end;
  }
  .count,
  .picks span {
    color: var(--_muted);
  }
  .copy {
    gap: 0.5em;
    margin-inline-start: auto;
  }
  /* What is said there later takes no room before. */
  .copy :empty {
    margin-inline-start: -0.5em;
  }

  .pair .options,
  .scroll .picks,
  .stack .picks,
  .auto .picks {
    display: none;
  }
  @container (max-width: 40em) {
    .auto .picks {
      display: flex;
    }
    .auto .options {
      display: none;
    }
    .copy {
      margin-inline-start: 0;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
