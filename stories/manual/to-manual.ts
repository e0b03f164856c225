/** The repository's own documents as pages of the manual: one text, read in two places. */

/** Where a document of the repository stands in the manual. */
const PAGES: Readonly<Record<string, string>> = {
  'README.md': 'manual-getting-started',
  'README.md#data-set': 'manual-data-set',
  'docs/reference.md': 'manual-reference',
  'docs/embedding.md': 'manual-embedding',
  'docs/frameworks.md': 'manual-frameworks-and-editors',
  'docs/theming.md': 'manual-theming',
  'docs/honesty-checks.md': 'manual-honesty-checks',
  'docs/fit.md': 'manual-which-one-fits',
  'docs/performance.md': 'manual-performance',
  'docs/versioning.md': 'manual-versions-and-migration',
  'ACCESSIBILITY.md': 'manual-accessibility',
  'SECURITY.md': 'manual-security',
};

/** Prepares a document, or some of its sections, for a page of the manual. */
export function toManual(document: string, path: string, sections?: readonly string[]): string {
  const text = sections === undefined ? document : sections.map((heading) => sectionOf(document, heading)).join('\n\n');
  return outsideOfCode(text.replace(/<!--.*?-->\n*/gs, '').replace(/^(```\w+) .*$/gm, '$1'), (words) =>
    words.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (found, image: string, label: string, url: string) =>
      image ? '' : toLink(found, label, url, path),
    ),
  );
}

/** A heading with all below it, up to the next one of its level. */
function sectionOf(document: string, heading: string): string {
  const start = document.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`There is no section “${heading}”.`);
  const end = document.indexOf('\n## ', start + 1);
  return document.slice(start + 1, end < 0 ? undefined : end).trim();
}

/** Code is shown as it is: what looks like a link there is none. */
const outsideOfCode = (text: string, change: (words: string) => string): string =>
  text
    .split(/(^```[\s\S]*?^```$|`[^`\n]+`)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

function toLink(found: string, label: string, url: string, path: string): string {
  const own = PAGES[`${path}${url}`];
  if (!own && /^[a-z]+:|^#/i.test(url)) return found;
  const target = new URL(url, `https://repository.invalid/${path}`).pathname.slice(1);
  const page = own ?? PAGES[target];
  // What is of use in the repository alone keeps its words.
  return page === undefined ? label : `[${label}](?path=/docs/${page}--docs)`;
}
