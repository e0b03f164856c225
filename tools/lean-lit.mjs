/** Rollup plugins that make Lit smaller, and quieter, in the script tag's file. */
import { fileURLToPath } from 'node:url';

/**
 * Lit tells its versions to globals, looks for polyfills there, and keeps there what standard decorators leave behind.
 * A page may have an element of such an id, or a variable of its own: then the script would end before anything is
 * defined. A file of its own, without decorators, needs none of it.
 */
const GLOBALS = [
  /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g,
  /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g,
  /\w+\.\w+PolyfillSupport(?=[;,])/g,
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g,
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?this\.elementProperties\.set\(\w+,\w+\)\}/g,
];
export const withoutGlobals = {
  name: 'without-globals',
  transform(code, id) {
    if (!/[\\/](lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
    // What ends with a brace is a statement, the others are parts of one.
    const cleaned = GLOBALS.reduce(
      (text, pattern) => text.replace(pattern, (found) => (found.endsWith('}') ? '' : 'void 0')),
      code,
    );
    if (/Versions|PolyfillSupport|HydrateSupport|metadata|Metadata/.test(cleaned)) {
      throw new Error(`${id} uses globals in another way than before`);
    }
    return { code: cleaned, map: null };
  },
};

/**
 * What Lit does for properties that are written back to attributes, for initializers of decorators and for MathML: none of
 * it is asked for by an element here. Each is found once, or the build says that Lit has changed.
 */
const UNUSED = {
  'reactive-element.js': [
    [/static addInitializer\(\w\)\{.*?\}(?=static )/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\(?(\w)\)?=>\1\(this\)\)/, ''],
    [/toAttribute\(\w,\w\)\{.*?return \w\},(?=fromAttribute)/, ''],
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\),(?=this)/, ''],
    [/\|\|\w\.useDefault&&\w\.reflect&&.*?\)\)(?=\))/, ''],
    [
      /(?<=[;}]C\((\w),(\w)),\{useDefault.*?\{.*?(?=\}async )/,
      '){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)',
    ],
    [/(?<=this\[\w\]=(\w))\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/, ''],
  ],
  'lit-html.js': [
    [/3===\w\?"<math>":(?="")/, ''],
    [/3===\w\?"<\/math>":(?="")/, ''],
    [/\|\|3===\w(?=\))/, ''],
  ],
};
export const withoutUnused = {
  name: 'without-unused',
  transform(code, id) {
    if (/[\\/]src[\\/].*\.ts$/.test(id) && /\b(reflect|useDefault): true|mathml`/.test(code)) {
      throw new Error(`${id} needs what is taken out of Lit`);
    }
    const unused = UNUSED[/[\\/](?:lit-html|@lit)[\\/].*?([\w-]+\.js)$/.exec(id)?.[1]];
    if (!unused) return null;
    const cleaned = unused.reduce((text, [pattern, replacement]) => {
      const { length } = [...text.matchAll(new RegExp(pattern, 'g'))];
      if (length !== 1) throw new Error(`${id} has changed: ${pattern} is in it ${length} times`);
      return text.replace(pattern, replacement);
    }, code);
    return { code: cleaned, map: null };
  },
};

/** Lit's module for styles, with no more in it than this library needs. */
export const withLeanStyles = {
  name: 'with-lean-styles',
  resolveId: (id, importer = '') =>
    id === './css-tag.js' && importer.includes('reactive-element')
      ? fileURLToPath(new URL('../src/cdn-css-tag.ts', import.meta.url))
      : undefined,
};
