import { css } from 'lit';

export const faqStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.5em;
  }
  .head [part='heading'] {
    flex: 1 1 auto;
    margin: 0;
  }
  .room {
    visibility: hidden;
  }
  button,
  [part='button'],
  [part='search'] {
    display: inline-block;
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: var(--_band);
  }
  [part='search'] {
    flex: 1 1 14em;
    max-inline-size: 29em;
    min-inline-size: 0;
    border-color: var(--_muted);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .count:not(:empty) {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  mark {
    border-radius: 0.125em;
    background: light-dark(#ffe58a, #6b5900);
    color: light-dark(#1c1b22, #fff);
  }
  [part='item'] {
    scroll-margin-block-start: calc(var(--role-sticky-top, 0px) + 1em);
    border-block-end: 1px solid var(--_line);
  }
  [part='question'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding: 1.125em 0.25em;
    list-style: none;
  }
  summary {
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [part='question-heading'] {
    font-size: 1em;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  summary::after {
    color: var(--_muted);
  }
  [open] > summary::after {
    margin-block: 0.25em 0;
    rotate: 225deg;
  }
  summary:hover [part='question-heading'] {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  [part='answer'] {
    max-inline-size: 47em;
    padding: 0 0.25em 1.375em;
    color: var(--_muted);
    line-height: 1.65;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  [part='copy-link'] {
    background: none;
    display: flex;
    align-items: center;
    gap: 0.625em;
    padding-inline: 0.625em;
  }
  [data-said]::after {
    content: attr(data-said);
    border-inline-start: 1px solid var(--_line);
    padding-inline-start: 0.625em;
  }
  [part='answer'] > * + * {
    margin-block-start: 0.75em;
  }
  [part='answer'] :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary[part='question']::after,
    .head > :not([part='heading']),
    [part='copy-link'] {
      display: none;
    }
  }
`;
