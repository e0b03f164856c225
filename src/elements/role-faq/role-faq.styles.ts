import { css } from 'lit';

export const faqStyles = css`
  [part='item'] {
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
    text-wrap: pretty;
  }
  .chevron {
    color: var(--_muted);
  }
  [open] > summary .chevron {
    transform: scaleY(-1);
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
    .chevron {
      display: none;
    }
  }
`;
