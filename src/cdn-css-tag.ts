/**
 * Takes the place of Lit's module of this name in the script tag's files: nobody but this library writes styles with it,
 * so that it needs no words for a mistake, and no way to make one kind of style of another.
 */
export class CSSResult {
  readonly cssText: string;
  #styleSheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#styleSheet) {
      this.#styleSheet = new CSSStyleSheet();
      this.#styleSheet.replaceSync(this.cssText);
    }
    return this.#styleSheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (cssText: string): CSSResult => new CSSResult(cssText);

export const css = (strings: TemplateStringsArray, ...values: readonly CSSResult[]): CSSResult =>
  new CSSResult(String.raw({ raw: strings }, ...values));

/** A page may have taken away the style sheets that roots can share. */
export const supportsAdoptingStyleSheets =
  'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  if (supportsAdoptingStyleSheets) {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
    return;
  }
  for (const { cssText } of styles) {
    const style = document.createElement('style');
    style.textContent = cssText;
    root.append(style);
  }
};

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
