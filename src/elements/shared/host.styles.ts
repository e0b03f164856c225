import { css } from 'lit';

/**
 * What all elements share: how the host sits in the page, the tokens with their defaults, and the small
 * pieces (icons, messages, focus). Sizes are in `em`, because a page's root font size is not ours to trust.
 */
export const hostStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    /* A container counts as empty where a width is made from content, but for its column: wide where there is room. */
    columns: min(45em, 88vi) 1;
    white-space: normal;

    /* Surfaces follow the text that stands on them: light under dark text and dark under light text, on any
       page, whether or not it declares a color-scheme. */
    --_surface: var(--role-surface, oklch(from currentColor clamp(0.225, (0.62 - l) * 100, 1) 0.004 286));
    --_band: var(--role-band, color-mix(in srgb, currentColor 4.5%, var(--_surface)));
    --_line: var(--role-line, color-mix(in srgb, currentColor 13%, transparent));
    --_track: var(--role-track, color-mix(in srgb, currentColor 12%, transparent));
    /* As faint as it may be and still be read: the nearer the text is to the middle, the less. */
    --_muted: var(--role-muted, oklch(from currentColor l c h / clamp(0.7, 0.7 + 2.7 * min(l - 0.32, 0.845 - l), 1)));
    --_radius: var(--role-radius, 0.875em);
    --_focus: var(--role-focus, oklch(from currentColor clamp(0.44, (l - 0.62) * 100, 0.83) 0.19 277 / 1));
  }
  /* A browser's own popover is as high as what is in it, and scrolls only where it may not be. */
  :host([popover]) {
    box-sizing: border-box;
    max-block-size: 100%;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--role-line, currentColor);
      --_muted: var(--role-muted, currentColor);
    }
  }
  :host([hidden]:not([hidden='until-found'])),
  :host([popover]:not(:popover-open)) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* What takes the focus is not below a bar of the page. */
    scroll-margin-block-start: var(--role-sticky-top);
    /* The column itself stays empty: nothing is to be broken there. */
    column-span: all;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-family: var(--role-heading-font, inherit);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part~='heading'] {
    font-size: 1.5em;
    letter-spacing: -0.015em;
    margin-block-end: 0.75em;
  }
  /* A text of another language keeps its signs behind it, and stands where the page's texts do. One of the page's own
     language runs as the page does: it may begin with a name in other letters. */
  th,
  td,
  [part='search'],
  [lang],
  [lang] :is(h1, h2, h3, h4, h5, h6, p, li, summary, a, .description) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [role='list'] {
    list-style: none;
  }
  a,
  input {
    color: inherit;
    font: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.25em;
  }

  /* An accent as ink: its hue, on the text's side of the middle, so that it can be read on every surface that the
     text can be read on, whatever colour the page gives the accent. Text counts as dark or light, and no more than
     that: on a page with black text an accent is no darker. Mixed with it, the lightness still tells which side that
     is: below 0.61 the ink is no lighter than 0.49, above no darker than 0.79. */
  [class*='accent-'],
  [class*='state-'] {
    --_light: clamp(0, (l - 0.61) * 100, 1);
    --_ink: oklch(from color-mix(in oklab, var(--_accent) 36%, oklch(from currentColor calc(0.22 + 0.75 * var(--_light)) 0 h / 1))
      calc((1 - var(--_light)) * min(l + 0.16, 0.49) + var(--_light) * max(l - 0.12, 0.79)) calc(c * 2.7) h);
  }
  .accent-1 { --_accent: var(--role-accent-1, light-dark(#3f3cbb, #a5b4fc)); }
  .accent-2 { --_accent: var(--role-accent-2, light-dark(#9c5700, #fdba5c)); }
  .accent-3 { --_accent: var(--role-accent-3, light-dark(#0f766e, #5eead4)); }
  .accent-4 { --_accent: var(--role-accent-4, light-dark(#a21c6b, #f9a8d4)); }
  .accent-5 { --_accent: var(--role-accent-5, light-dark(#4d6b12, #bef264)); }
  .accent-6 { --_accent: var(--role-accent-6, light-dark(#0b63a8, #7dd3fc)); }
  .accent-7 { --_accent: var(--role-accent-7, light-dark(#b3261e, #fca5a5)); }
  .accent-8 { --_accent: var(--role-accent-8, light-dark(#525865, #cbd5e1)); }

  /*
   * Signs that stand by the dozen on a page are two borders of a box that is turned, and no picture: a page has a
   * tenth fewer nodes. Other than a background, a border is printed, and takes part in forced colours.
   */
  .winner-mark::before,
  li[part='reason']::before,
  summary[part='question']::after {
    content: '';
    flex: none;
    display: inline-block;
    width: 0.375em;
    height: 0.75em;
    margin-inline: 0.3125em;
    border: solid;
    border-width: 0 max(2px, 0.125em) max(2px, 0.125em) 0;
    rotate: 45deg;
  }
  summary[part='question']::after {
    width: 0.5625em;
    height: 0.5625em;
    margin: -0.25em 0.25em 0;
  }
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part='message'] {
    color: var(--_muted);
  }
  [part='problems'] {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 3px solid;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  [part='problems'] ul {
    padding-inline-start: 1em;
  }
  @media print {
    /* Nothing is announced at the foot of one sheet that stands on the next. */
    :is(h1, h2, h3, h4, h5, h6, summary, .head, .group, [part='summary-label']) {
      break-after: avoid;
    }
  }
`;
