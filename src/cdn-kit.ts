import { css, html, LitElement, nothing } from 'lit';
import { isServer } from './sources/is-server.js';
import { define } from './define/define.js';
import { copyText } from './elements/shared/clipboard.js';
import { renderOwnHeading } from './elements/shared/heading.template.js';
import { hostStyles } from './elements/shared/host.styles.js';
import { renderRichText, renderTextWithoutLinks } from './elements/shared/rich-text.template.js';
import { toAccent } from './model/accent.js';
import { toLayout } from './model/layout.js';
import { isDetailed } from './model/check-references.js';
import { toStart } from './model/choice-start.js';
import { fill, formatCount, formatNumber, hasDecimalComma } from './model/format.js';
import { copyWords } from './model/messages/english/copy.js';
import { toReasonText } from './model/reasons.js';
import { toPlainText } from './model/rich-text.js';
import { toShown } from './model/shown.js';
import { toValueView } from './model/value-view.js';
import { toVerdict } from './model/verdict.js';
import { toWording } from './model/view-options.js';
import { hydration } from './sources/hydration.js';
import { keepStyles, toStyledRoot } from './sources/keep-styles.js';
import { showWritten } from './sources/translated-texts.js';

/**
 * What the parts that are loaded beside the script take from it, instead of bringing it along a second time. Both are made
 * of this list: names would take more room than what they stand for.
 */
export const kit = [
  css,
  html,
  LitElement,
  nothing,
  isServer,
  define,
  copyText,
  renderOwnHeading,
  hostStyles,
  renderRichText,
  renderTextWithoutLinks,
  toAccent,
  toLayout,
  isDetailed,
  toStart,
  fill,
  formatCount,
  formatNumber,
  hasDecimalComma,
  copyWords,
  toReasonText,
  toPlainText,
  toShown,
  toValueView,
  toVerdict,
  toWording,
  hydration,
  keepStyles,
  toStyledRoot,
  showWritten,
];
