/**
 * Takes the place of Lit's module of this name in the script tag's files. All engines that know the colours of the
 * look have style sheets that can be shared, so that there is no other way to bring styles into a shadow root; and
 * nobody but this library writes styles with it, so that it needs no words for a mistake.
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

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

export const supportsAdoptingStyleSheets = true;
