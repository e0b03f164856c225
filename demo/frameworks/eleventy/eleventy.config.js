import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.resolve('role-compare/cdn/role-compare.hydrate.min.js'));

export default function (eleventy) {
  eleventy.addPassthroughCopy({ [script.replace(/role-compare\.hydrate\.min\.js$/, '')]: 'cdn' });
  eleventy.addPassthroughCopy({ 'src/page.js': 'page.js' });
  return { dir: { input: 'src', output: 'dist' } };
}
