import type { Asset } from './asset.js';
import type { FragmentOptions } from './fragment-options.js';
import type { PageLink } from './other-language.js';

/** How a whole document is rendered. */
export interface DocumentOptions extends Omit<FragmentOptions, 'mode' | 'element' | 'inlineData'> {
  /**
   * `static`: plain markup and no script at all. `light` and `shadow`: an element as `renderFragment` makes it, for
   * which the document loads `script`. `static` where left out.
   */
  readonly mode?: 'static' | 'light' | 'shadow' | undefined;
  /** The address of the document: absolute. It becomes the canonical link. */
  readonly canonical?: string | undefined;
  /** For search engines and previews. Subtitle, or short answer, where left out or blank. */
  readonly description?: string | undefined;
  /** A style sheet to link. Left out, the styles stand in the document, under a hash. */
  readonly styles?: Asset | undefined;
  /**
   * Style rules of your own, such as the text of one of `role-compare/themes/`: they stand in the document behind its
   * styles, under a hash. Elements without script have their tag as a class: `.role-page`.
   */
  readonly theme?: string | undefined;
  /** The script of the elements, for the modes `light` and `shadow`. */
  readonly script?: Asset | undefined;
  /** Comparisons to link to below this one. */
  readonly related?: readonly PageLink[] | undefined;
  /** A link back to a list of comparisons. */
  readonly index?: { readonly href: string; readonly title?: string | undefined } | undefined;
  /** Whether structured data goes along. True where left out. */
  readonly jsonLd?: boolean | undefined;
}
