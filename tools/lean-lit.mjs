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
 * What Lit does for what no element here asks for: properties that are written back to attributes, or that a class has
 * accessors for; initializers of decorators; parts of comments, of elements, and of `<script>` and its like; listeners with
 * options; directives that hear of being taken out of the page. Each is found once, or the build says that Lit has changed.
 * So is the version that all this was read in: in another one, a pattern may fit more than it should, and something that
 * is new may call what is gone.
 */
const UNUSED = {
  'reactive-element.js': [
    [/Versions\?\?=\[\]\)\.push\("2\.1\.2"\)/, '$&'],
    [/static addInitializer\(\w\)\{.*?\}(?=static )/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\(?(\w)\)?=>\1\(this\)\)/, ''],
    // Options of a property: elements give names of attributes, converters, and one type.
    [/(\w)\.state&&\(\1\.attribute=!1\),/, ''],
    [/,this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\)/, ''],
    [/!\w\.noAccessor/, 'true'],
    [
      /const\{get:(\w),set:(\w)\}=\w\(this\.prototype,\w\)\?\?\{get\(\)\{return this\[(\w)\]\},set\(\w\)\{.*?\}\};return\{get:\1,set\((\w)\)\{const (\w)=\1\?\.call\(this\);\2\?\.call\(this,\4\),/,
      'return{get(){return this[$3]},set(value){const $5=this[$3];this[$3]=value,',
    ],
    [/const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\}(?=\}let )/, ''],
    [/\{attribute:!0,type:String,.*?\}/, '{}'],
    [/(\w)=\{toAttribute\(\w,\w\)\{.*?return \w\},(?=fromAttribute)/, '$1={'],
    [/case Boolean:(\w)=null!==\w;break;(?=case Number)/, ''],
    [/case Object:case Array:try\{(\w)=JSON\.parse\(\w\)\}catch\(\w\)\{\1=null\}(?=\}return)/, ''],
    [
      /"function"==typeof (\w)\.converter\?\{fromAttribute:\1\.converter\}:void 0!==\1\.converter\?\.fromAttribute\?/,
      '$1.converter?',
    ],
    [/\((\w)\.hasChanged\?\?(\w)\)(?=\()/, '$2'],
    // Without what is written back, nothing has to be kept from being read again.
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\),(?=this)/, ''],
    [/\|\|\w\.useDefault&&\w\.reflect&&.*?\)\)(?=\))/, ''],
    [
      /(?<=[;}]C\((\w),(\w)),\{useDefault.*?\{.*?(?=\}async )/,
      '){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)',
    ],
    [/(?<=this\[\w\]=(\w))\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/, ''],
    [/,this\._\$Em=null(?=,this\._\$Ev)/, ''],
    [/&&this\._\$Em!==\w/, ''],
    [/this\._\$Em=\w;(?=const)/, ''],
    [/,this\._\$Em=null/, ''],
    // Elements make their own roots, their styles are one list, and nobody overrides how they are scheduled.
    [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/, ''],
    [/\w\.shadowRootOptions=\{mode:"open"\},/, ''],
    [/const \w=\[\];if\(Array\.isArray\((\w)\)\)\{.*?return \w(?=\})/, 'return $1?[...$1]:[]'],
    [/const \w=(this\.)scheduleUpdate\(\);return null!=\w&&await \w,/, 'return $1performUpdate(),'],
    [/scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/, ''],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    [/removeController\(\w\)\{.*?\}(?=_\$E_)/, ''],
  ],
  'lit-element.js': [
    [/Versions\?\?=\[\]\)\.push\("4\.2\.2"\)/, '$&'],
    [/createRenderRoot\(\)\{.*?\}(?=update\()/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/, ''],
    [/disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/, ''],
  ],
  'lit-html.js': [
    [/Versions\?\?=\[\]\)\.push\("3\.3\.3"\)/, '$&'],
    [/3===\w\?"<math>":(?="")/, ''],
    [/3===\w\?"<\/math>":(?="")/, ''],
    [/\|\|3===\w(?=\))/, ''],
    [/\((\w)\?\.creationScope\?\?(\w)\)/, '$2'],
    // Templates that a compiler has made, of which there are none.
    [
      /const\{values:(\w),_\$litType\$:\w\}=(\w),(\w)="number"==typeof \w\?this\._\$AC\(\2\):\(.*?\),\w\);/,
      'const{values:$1}=$2,$3=this._$AC($2);',
    ],
    // Parts of comments, elements, and tags with raw text.
    [/else\{let \w=-1;for\(;-1!==.*?\.length-1\}/, ''],
    [/void 0!==(\w)&&\((void 0!==\1\.strings\?\(.*?\):\1\._\$AI\(\w\[\w\]\))\)(?=,\w\+\+\})/, '$2'],
    [/1===(\w)\.type\?(\w=new \1\.ctor\([^)]*\)):6===\1\.type&&\(.*?\)\)/, '$2'],
    [/else (\w)\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\1\)\);/, ''],
    [/class \w\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6,.*?_\$AI\(\w\)\{\w\(this,\w\)\}\}/, ''],
    [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    [/\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),/, ''],
    [/(?<=")>"===\w\[0\]\?\(\w=\w\?\?(?=\w,\w=-1\))/, (found) => found.replace(/\w\?\?$/, '')],
    [/\((\w=\w),\w=void 0\)(?=;const)/, '$1'],
    // Whether a part is in the page is asked by directives alone that wait for something.
    [/this\._\$AN=void 0,(?=this\._\$AD)/, ''],
    [/this\._\$AN=void 0,(?=this\._\$AA)/, ''],
    [/this\._\$AN=void 0,(?=this\.element)/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/(?<=parentNode\})get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/this\._\$AP\?\.\(!1,!0,\w\)(?=;)/, ''],
    [/setConnected\(\w\)\{.*?\}(?=\})/, ''],
    [/\w\?\._\$AO\?\.\(!1\),/, ''],
    // Listeners are functions without options, and elements render at the end of their roots.
    [
      /\|\|(\w)\.capture!==(\w)\.capture\|\|\1\.once!==\2\.once\|\|\1\.passive!==\2\.passive,(\w)=\1!==(\w)&&\(\2===\4\|\|\w\)/,
      ',$3=$1!==$4&&$2===$4',
    ],
    [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(\w\)/, '$1'],
    [/(\w)=\w\?\.renderBefore\?\?(\w);/, '$1=$2;'],
    [
      /const (\w)=\w\?\.renderBefore\?\?null;(.*?)\.insertBefore\((\w)\(\),\1\),\1,/,
      '$2.insertBefore($3(),null),null,',
    ],
    [/\{M:\w,P:\w,A:\w,C:1,L:\w,R,D:(\w),V:(\w),I:(\w),H,N:\w,U:\w,B:\w,F:\w\}/, '{R,D:$1,V:$2,I:$3}'],
  ],
  'directive.js': [[/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, '']],
  'directive-helpers.js': [[/let (\w);(\w)\._\$AQ\?\.\((\w)\),\2\._\$AM=\3,void 0!==.*?\2\._\$AP\(\1\)/, '$2._$AM=$3']],
};
/** What an element would need of that, in code that has gone through esbuild. */
const NEEDS = [
  /\b(reflect|useDefault|noAccessor|state): true|\bhasChanged: |\btype: (?!Number)[A-Z]|\bconverter: (\(|\w+ =>)/,
  /\b(addInitializer|scheduleUpdate|getUpdateComplete|removeController|shadowRootOptions|renderBefore|creationScope)\b/,
  /(mathml|compile[rd])`|<(script|style|textarea|title)\b|<([a-z][^<>"'`]*\s|!--[^>]*)\$\{|@[\w-]+=\$\{\{/,
  /from "lit(-html)?\/(?!directive(-helpers)?\.js")/,
];
export const withoutUnused = {
  name: 'without-unused',
  transform(code, id) {
    const said = /[\\/]src[\\/].*\.ts$/.test(id) ? code.replace(/\/\*\*.*?\*\//gs, '') : '';
    if (NEEDS.some((need) => need.test(said))) {
      throw new Error(`${id} needs what is taken out of Lit`);
    }
    const unused = UNUSED[/[\\/](?:lit-html|lit-element|@lit)[\\/].*?([\w-]+\.js)$/.exec(id)?.[1]];
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
