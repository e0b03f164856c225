import { html, LitElement, nothing } from 'lit';
import { toIntroView, type IntroView, type TitlePartView } from '../../model/intro-view.js';
import type { ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { renderHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { oneTemplate } from '../shared/one-template.js';
import { inline } from '../shared/template-shape.js';
import { inLanguage, renderBlockText, renderRichText } from '../shared/rich-text.template.js';
import { renderUnready } from '../shared/unready.template.js';
import { introStyles } from './role-intro.styles.js';

/**
 * What a page begins with: the title with its "vs", the subtitle, the day of the last change, the short
 * answer and the overview.
 *
 * @tag role-intro
 * @summary Shows title, subtitle, short answer and overview.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *   A `<script type="application/json">` in it is its data set.
 *
 * @csspart heading - The title.
 * @csspart versus - The word between the names in the title.
 * @csspart subtitle - The line below the title.
 * @csspart updated - The day of the last change.
 * @csspart summary - The short answer with its label.
 * @csspart summary-label - The words "The short answer".
 * @csspart overview - The overview with its heading.
 * @csspart overview-heading - The heading of the overview.
 * @csspart link - A link in a text.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-accent-1 - Colour of the first contender; `--role-accent-2` to `--role-accent-8` follow.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 * @cssprop [--role-sticky-top=0px] - Height of a bar of the page's own, which must not cover what takes the focus.
 * @cssprop --role-focus - Colour of focus rings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 */
export class RoleIntro extends LitElement {
  static override properties = comparisonProperties;
  static override styles = [hostStyles, introStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * The title, in place of the data set's. An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the title: 1 to 6. Left out, it is one above the page's sections: 1.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * Shows the details of problems on the page, as it does by itself on localhost.
   * @attr debug
   */
  debug = false;

  readonly #source = new ComparisonSource(this);

  /** Where the element stands with its data set: `state.status` is `empty`, `loading`, `invalid` or `ready`. */
  get state(): ComparisonState {
    return this.#source.state;
  }

  /** Loads `src` again, for instance after it failed; meanwhile the element is `loading`. */
  reload(): void {
    this.#source.reload();
  }

  protected override createRenderRoot(): ShadowRoot {
    return toStyledRoot(this);
  }

  protected override render(): unknown {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    const { wording, headingLevel, markedLang } = this.#source;
    const view = toIntroView(state.comparison, wording);
    // The title stands one level above the sections; asked for by itself, it takes the level it is given.
    const level = Number(this.headingLevel) || headingLevel - 1;
    return oneTemplate(html`
      ${this.heading === '' ? nothing : renderHeading(level, this.heading ?? inLanguage(inline(view.title.map(renderTitlePart)), markedLang))}
      ${view.subtitle ? html`<p part="subtitle">${renderRichText(view.subtitle, markedLang)}</p>` : nothing}
      ${renderUpdated(view)}
      ${renderSummary(view, markedLang)}
      ${renderOverview(view, level + 1, markedLang, wording.lang)}`);
  }
}

const renderTitlePart = ({ text, versus }: TitlePartView): unknown =>
  versus ? html`<span part="versus">${renderRichText(text)}</span>` : renderRichText(text);

const renderUpdated = ({ updated }: IntroView): unknown =>
  updated
    ? html`<p part="updated">${updated.before}<time datetime=${updated.day}>${updated.date}</time>${updated.after}</p>`
    : nothing;

const renderSummary = ({ summary }: IntroView, lang: string | undefined): unknown =>
  summary
    ? html`<div part="summary" class="accent-1">
        <p part="summary-label">${summary.label}</p>
        <p>${renderRichText(summary.text, lang)}</p>
      </div>`
    : nothing;

const renderOverview = (
  { overview }: IntroView,
  level: number,
  lang: string | undefined,
  pageLang: string | undefined,
): unknown =>
  overview
    ? html`<div part="overview" lang=${lang ?? nothing}>
        ${renderHeading(level, inLanguage(overview.heading, lang && pageLang), 'overview-heading')} ${renderBlockText(overview.text)}
      </div>`
    : nothing;

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
  }
  interface HTMLElementTagNameMap {
    'role-intro': RoleIntro;
  }
}
