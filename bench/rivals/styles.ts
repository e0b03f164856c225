/** One look for all rivals, close to the library's own, with a real table and columns of fixed width. */
export const STYLES = `
  .bench { line-height: 1.5; }
  .bench * { box-sizing: border-box; margin: 0; padding: 0; }
  .bench h1 { font-size: 3em; line-height: 1.1; }
  .bench h2 { margin-block: 2em 0.75em; font-size: 1.5em; }
  .bench h3 { font-size: 1em; }
  .bench table {
    inline-size: 100%;
    table-layout: fixed;
    border: 1px solid #ddd;
    border-spacing: 0;
    border-radius: 0.875em;
    font-size: 0.9375em;
  }
  .bench caption { position: absolute; clip-path: inset(50%); white-space: nowrap; }
  .bench th, .bench td {
    padding: 1em 1.25em;
    border-block-end: 1px solid #ddd;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .bench th:first-child { inline-size: 24%; }
  .bench thead { position: sticky; inset-block-start: 0; background: #fff; }
  .bench .wins { display: block; font-size: 0.8667em; font-weight: 400; }
  .bench .winner { background: #eef; }
  .bench .mark { display: flex; align-items: center; gap: 0.375em; font-size: 0.8em; font-weight: 700; }
  .bench .mark svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 2; }
  .bench table[only-differences] .alike { display: none; }
  .bench .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr)); gap: 1.25em; }
  .bench .card { padding: 1.5em; border: 1px solid #ddd; border-radius: 0.875em; }
  .bench ul { display: grid; gap: 0.75em; margin-block-start: 0.875em; list-style: none; }
  .bench li { display: flex; gap: 0.875em; }
  .bench li svg { flex: none; inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 2; }
  .bench details { border-block-end: 1px solid #ddd; }
  .bench summary { padding: 1.125em 0.25em; cursor: pointer; }
  .bench .answer { padding: 0 0.25em 1.375em; }
  .bench .cta { margin-block-start: 3em; padding: 2.5em; border-radius: 1em; background: #211e3b; color: #fff; }
  .bench .cta h2 { margin-block-start: 0; }
  .bench .cta a { display: inline-block; margin-block-start: 1em; color: inherit; }
`;

let sheet: CSSStyleSheet | undefined;

/** The look as one style sheet that any number of roots share. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  return sheet;
}
