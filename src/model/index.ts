/** The model: what a comparison is and what can be said of it. Needs no DOM. */
export {
  toAudienceView,
  type AudienceCardView,
  type AudienceOptions,
  type AudienceReasonView,
  type AudienceView,
  type ReasonRowsView,
} from './audience-view.js';
export type { BarView } from './bar-view.js';
export { checkAccent, toContrast, type AccentFinding } from './contrast.js';
export { toCtaView, type CtaView } from './cta-view.js';
export { isAlike } from './difference.js';
export { searchFaq, type FaqMatchView, type FaqSearchView } from './faq-search.js';
export { toFaqView, type FaqItemView, type FaqView } from './faq-view.js';
export { toFit, type Fit, type FitEntry } from './fit.js';
export { formatAnswers, NO_ANSWERS, parseAnswers, tick, weigh, type FitAnswers } from './fit-answers.js';
export { toFitQuestions, type FitCriterion, type FitQuestions, type FitReason } from './fit-questions.js';
export {
  toFitView,
  type FitCriterionView,
  type FitPlaceView,
  type FitReasonView,
  type FitResultView,
  type FitView,
} from './fit-view.js';
export { checkHonesty } from './honesty/check-honesty.js';
export type { Finding, FindingCode, HonestyOptions } from './honesty/finding.js';
export { toIntroView, type IntroView, type TitlePartView } from './intro-view.js';
export { messages as english } from './messages/en.js';
export type { Messages, PluralForms } from './messages/messages.js';
export { toPageView, type PageView } from './page-view.js';
export type { Problem, ProblemCode } from './problem.js';
export { toPlainText } from './rich-text.js';
export type {
  Audience,
  BlockText,
  Comparison,
  ComparisonData,
  ComparisonInput,
  Contender,
  Criterion,
  DetailedValue,
  FlowNode,
  PhrasingNode,
  Question,
  RichText,
  Value,
} from './schema.js';
export { toSourcesView, type SourceItemView, type SourcesView } from './sources-view.js';
export { parseComparison, type ComparisonState, type InvalidState, type ReadyState } from './state.js';
export { toCsv, toMarkdown } from './table-text.js';
export {
  toTableView,
  type BlockView,
  type CellExtrasView,
  type CellView,
  type ColumnView,
  type DisclosureView,
  type RowView,
  type SourceLinkView,
  type TableOptions,
  type TableView,
} from './table-view.js';
export { toTally, type Tally } from './tally.js';
export { toTallyView, type TallyPartView, type TallyView } from './tally-view.js';
export { toVerdict, type Verdict } from './verdict.js';
export type { ViewOptions } from './view-options.js';
