/**
 * Writes the script tag of this version, with the hash of its file, into README and guides; with `--check` it only says
 * whether it is there. Part of each release (docs/adr/0016): between releases the README speaks of the last one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const BEGIN = '<!-- script tag: written by npm run version -->';
const END = '<!-- /script tag -->';

/** What a site owner pastes. */
export const toScriptTag = (version, integrity) =>
  [
    '<script',
    `  src="https://cdn.jsdelivr.net/npm/role-compare@${version}/dist/cdn/role-compare.min.js"`,
    `  integrity="${integrity}"`,
    '  crossorigin="anonymous"',
    '  defer',
    '></script>',
  ].join('\n');

/** The README with the script tag at its place. */
export async function withScriptTag(readme, version, integrity) {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('README.md has no place for the script tag.');
  const text = `${before}${BEGIN}\n\n\`\`\`html\n${toScriptTag(version, integrity)}\n\`\`\`\n\n${END}${after}`;
  return format(text, { parser: 'markdown', printWidth: 120 });
}

/** A guide in which every script tag names this version and its hash. */
export const withReleases = (guide, version, integrity) =>
  guide.replaceAll(
    /(npm\/role-compare@)[^/]+(\/dist\/(?:cdn\/role-compare\.min\.js"\s+integrity=")?)(?:sha384-[^"]+)?/g,
    (tag, before, after) => `${before}${version}${after}${after.endsWith('"') ? integrity : ''}`,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version, files } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  const released = JSON.parse(readFileSync('package.json', 'utf8')).version;
  if (version !== released) throw new Error(`dist/ is of version ${version}, not ${released}: run npm run build.`);
  const integrity = files['role-compare.min.js'];
  const written = {
    'README.md': (text) => withScriptTag(text, version, integrity),
    'docs/embedding.md': (text) => withReleases(text, version, integrity),
  };
  for (const [path, write] of Object.entries(written)) {
    const before = readFileSync(path, 'utf8');
    const after = await write(before);
    if (!process.argv.includes('--check')) writeFileSync(path, after);
    else if (after !== before) {
      console.error(`${path} has the script tag of another build: run npm run version.`);
      process.exitCode = 1;
    }
  }
}
