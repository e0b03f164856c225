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
 * What Lit does for what no element here asks for: properties that are written back to attributes, that a class inherits, or
 * has accessors for; initializers of decorators; parts of comments, of elements, and of `<script>` and its like; lists
 * that are no arrays, listeners with options; directives that hear of being taken out of the page, and several in one
 * attribute. Each is found once, or the build says that Lit has changed. So is the version that all this was read in: in
 * another one, a pattern may fit more than it should, and something that is new may call what is gone.
 */
const UNUSED = {
  'reactive-element.js': [
    [/Versions\?\?=\[\]\)\.push\("2\.1\.2"\)/, '$&'],
    [/\w=globalThis,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:"",\w=\w\.reactiveElementPolyfillSupport,/, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\)/, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static )/, ''],
    [/,this\.constructor\.l\?\.forEach\(\(?(\w)\)?=>\1\(this\)\)/, ''],
    // Of properties, elements give the names of attributes, converters, and one type; none inherits any.
    [
      /static createProperty\(.*?(?=constructor\(\))/,
      `static finalize(){
        if(this.finalized)return;
        this.finalized=true;
        this.elementStyles=this.styles;
        this.elementProperties=new Map(Object.entries(this.properties));
        this._$Eh=new Map;
        for(const[name,{attribute}]of this.elementProperties){
          const key=Symbol();
          Object.defineProperty(this.prototype,name,{
            get(){return this[key]},
            set(value){const before=this[key];this[key]=value;this.requestUpdate(name,before)},
            configurable:true,
            enumerable:true
          });
          if(attribute!==false)this._$Eh.set(attribute??name.toLowerCase(),name)
        }
      }`,
    ],
    [
      /attributeChangedCallback\(.*?(?=requestUpdate\(\w,)/,
      `attributeChangedCallback(attribute,before,text){
        const{_$Eh:names,elementProperties:properties}=this.constructor;
        const name=names.get(attribute);
        const{converter,type}=properties.get(name);
        this[name]=converter?converter.fromAttribute(text):type&&text!==null?type(text):text
      }`,
    ],
    [
      /requestUpdate\(\w,\w,\w,\w=!1,\w\)\{.*?(?=async )/,
      `requestUpdate(name,before){
        if(name!==void 0){
          if(Object.is(this[name],before))return;
          this._$AL.has(name)||this._$AL.set(name,this.hasUpdated?before:void 0)
        }
        this.isUpdatePending||(this._$ES=this._$EP())
      }`,
    ],
    [/(?<=\w)\.elementStyles=\[\],\w\.shadowRootOptions=.*?\("finalized"\)\]=new Map(?=[,;])/, ''],
    [/const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(.*?\}(?=\}let )/, ''],
    [/,this\._\$Em=null(?=,this\._\$Ev)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\)\),(?=this)/, ''],
    // Elements make their own roots, and nobody overrides how they are scheduled.
    [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/, ''],
    [/(?<=if\()this\.renderRoot\?\?=this\.createRenderRoot\(\),(?=this\._\$Ep)/, ''],
    [/enableUpdating\(\w\)\{\}/, ''],
    [/const \w=(this\.)scheduleUpdate\(\);return null!=\w&&await \w,/, 'return $1performUpdate(),'],
    [/scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/, ''],
    [/if\(!this\.isUpdatePending\)return;/, ''],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    [/removeController\(\w\)\{.*?\}(?=_\$E_)/, ''],
  ],
  'lit-element.js': [
    [/Versions\?\?=\[\]\)\.push\("4\.2\.2"\)/, '$&'],
    [
      /constructor\(\)\{super\(\.\.\.arguments\),this\.renderOptions=(\{host:this\}),this\._\$Do=void 0\}/,
      'renderOptions=$1;',
    ],
    [/createRenderRoot\(\)\{.*?\}(?=update\()/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/this\._\$Do=(?=\w\()/, ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/, ''],
    [/disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/, ''],
    [/render\(\)\{return \w\}/, ''],
    [/\w\._\$litElement\$=!0,\w\["finalized"\]=!0,/, ''],
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
    [
      /"!--"===(\w)\[1\]\?(\w)=\w:void 0!==\1\[1\]\?\2=\w:void 0!==\1\[2\]\?\(.*?,\2=(\w)\):void 0!==\1\[3\]&&\(\2=\3\)(?=:)/,
      '$2=$3',
    ],
    [/\(!--\|\\\/\[\^a-zA-Z\]\)\|\(\\\/\?\[a-zA-Z\]\[\^>\\s\]\*\)\|\(\\\/\?\$\)/, '\\/?[a-zA-Z][^>\\s]*|\\/?$$'],
    [/void 0===\w\[1\]\?\w=-2:(?=\()/, ''],
    [/\(-2===\w\?\w:(\w)\)/, '$1'],
    [/(?<=")>"===\w\[0\]\?\(\w=\w\?\?(?=\w,\w=-1\))/, (found) => found.replace(/\w\?\?$/, '')],
    [/(\w)===[\w$]\|\|\1===\w\?(\1=\w):\1===\w\|\|\1===\w\?\1=\w:\(\2,\w=void 0\)(?=;)/, '$2'],
    // Whether a part is in the page is asked by directives alone that wait for something.
    [/this\._\$AN=void 0,(?=this\._\$AD)/, ''],
    [/this\._\$AN=void 0,(?=this\._\$AA)/, ''],
    [/this\._\$AN=void 0,(?=this\.element)/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/(?<=parentNode\})get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/(?<=_\$AR\(\w=this\._\$AA\.nextSibling),\w\)\{for\(this\._\$AP\?\.\(!1,!0,\w\)(?=;)/, '){for('],
    [/(?<=this\._\$AR\(\w&&\w\._\$AB\.nextSibling),\w(?=\))/, ''],
    [/\w\((\w)\)\.nextSibling;\w\(\1\)\.remove\(\)/, '$1.nextSibling;$1.remove()'],
    [/setConnected\(\w\)\{.*?\}(?=\})/, ''],
    [/\w\?\._\$AO\?\.\(!1\),/, ''],
    [/,\w\._\$AT\(\w,\w,\w\)(?=\))/, ''],
    [/\._\$AS(?=\()/, '.update'],
    [/void 0!==\w\?(\w)\._\$Co\?\.\[\w\]:(?=\1\._\$Cl;)/, ''],
    [/void 0!==\w\?\((\w)\._\$Co\?\?=\[\]\)\[\w\]=\w:(?=\1\._\$Cl=)/, ''],
    [/(?<=\.update\(\w,\w\.values\),\w),\w(?=\)\))/, ''],
    [/(?<=,this\.name=\w),this\._\$AM=\w/, ''],
    // Whatever is no text, node, or template, is a list.
    [/:\w\((\w)\)\?(this\.k\(\1\)):this\._\(\1\)(?=\})/, ':$2'],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.(type=3)\}/, '$1;'],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.(type=4)\}/, '$1;'],
    [/constructor\(\w,\w,\w,\w,\w\)\{super\(\w,\w,\w,\w,\w\),this\.(type=5)\}/, '$1;'],
    [/(?<=this\.el=)\w\.createElement\((\w),\w\)/, 'Object.assign(document.createElement("template"),{innerHTML:$1})'],
    [/static createElement\(\w,\w\)\{.*?\}(?=\})/, ''],
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
  'directive.js': [[/constructor\(\w\)\{\}get _\$AU\(\).*?(?=update\(\w,\w\)\{)/, '']],
  'directive-helpers.js': [
    [/\w\((\w)\)\.nextSibling;\w\((\w)\)\.insertBefore/, '$1.nextSibling;$2.insertBefore'],
    [/let (\w);(\w)\._\$AQ\?\.\((\w)\),\2\._\$AM=\3,void 0!==.*?\2\._\$AP\(\1\)/, '$2._$AM=$3'],
  ],
};
/** What an element would need of that, in code that has gone through esbuild. */
const NEEDS = [
  /\b(reflect|useDefault|noAccessor|state|attribute): true|\bhasChanged: |\btype: (?!Number)[A-Z]|\bconverter: (\(|\w+ =>)/,
  /\b(addInitializer|scheduleUpdate|getUpdateComplete|removeController|shadowRootOptions|renderBefore|creationScope)\b/,
  /\b(performUpdate|enableUpdating|createProperty|getProperty(Options|Descriptor)|finalizeStyles)\b/,
  /(mathml|compile[rd])`|<(script|style|textarea|title)\b|<!--|<[a-z][^<>"'`]*\s\$\{|@[\w-]+=\$\{\{/,
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
