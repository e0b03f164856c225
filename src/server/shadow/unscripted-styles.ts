import { css } from 'lit';

/**
 * What a script does once it is there: rows follow the heading of their group. WebKit (2.50) looks at `:has()` once in a
 * shadow root, so that there they wait for the script; so do long groups, which stand in several blocks.
 */
export const unscriptedStyles = css`
  @media screen {
    tbody:not(.portion):has(.group details:not([open])) tr:not(.group) {
      display: none;
    }
  }
`;
