/** What a story's source shows: what somebody would paste to get what they see. */

/** More than this nobody pastes; a file is loaded. */
const LONGEST = 12_000;

/**
 * Puts the data set, which a story sets as a property, into the markup, where a page has it: inside the first of the
 * elements.
 */
export function toPastedSource(code: string, data: unknown): string {
  const clean = dedent(code)
    .replace(/<!--.*?-->/gs, '')
    .replace(/="(?=[\s>])"/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
  // Storybook asks more than once, with what it was answered.
  if (data === undefined || /application\/json|src="comparison\.json"/.test(clean)) return clean;
  const json = JSON.stringify(data, undefined, 2);
  if (json.length > LONGEST) return clean.replace(/<role-[a-z]+/, '$& src="comparison.json"');
  const script = `<script type="application/json">\n${indent(json.replaceAll('<', '\\u003c'))}\n</script>`;
  return clean.replace(/(<role-[a-z]+[^>]*>)\s*/, (_, tag: string) => `${tag}\n${indent(script)}\n`);
}

/** Lines as far to the left as they stand beside each other; the first has no indentation of its own. */
function dedent(code: string): string {
  const [first = '', ...rest] = code.trim().split('\n');
  const depths = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...depths, 80);
  return [first, ...rest.map((line) => line.slice(least))].join('\n');
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
