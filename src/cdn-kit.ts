/** What the parts that are loaded beside the script take from it, instead of bringing it along a second time. */
export { adoptStyles, css, html, isServer, LitElement, nothing } from 'lit';
export { define } from './define/define.js';
export { writeToClipboard } from './elements/shared/clipboard.js';
export { renderHeading } from './elements/shared/heading.template.js';
export { hostStyles } from './elements/shared/host.styles.js';
export { renderRichText, renderTextWithoutLinks } from './elements/shared/rich-text.template.js';
export { toAccent } from './model/accent.js';
export { isDetailed } from './model/check-references.js';
export { toStart } from './model/choice-start.js';
export { fill, formatCount, formatNumber } from './model/format.js';
export { copyWords } from './model/messages/english/copy.js';
export { toReasonText } from './model/reasons.js';
export { toPlainText } from './model/rich-text.js';
export { toShown } from './model/shown.js';
export { toValueView } from './model/value-view.js';
export { toVerdict } from './model/verdict.js';
export { toWording } from './model/view-options.js';
export { hydration } from './sources/hydration.js';
