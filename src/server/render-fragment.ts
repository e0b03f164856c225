import { toStart } from '../model/choice-start.js';
import { isAlike } from '../model/difference.js';
import { toLayout } from '../model/layout.js';
import { toScriptText } from '../model/json-ld.js';
import { error } from '../model/problem.js';
import type { Comparison } from '../model/schema.js';
import { invalid, type InvalidState } from '../model/state.js';
import type { FragmentOptions } from './fragment-options.js';
import { toStartTag } from './html.js';
import type { LightOptions } from './light/light-options.js';
import { renderSection } from './light/page.js';
import { readOptions } from './read-options.js';
import { toDir, toRenderJob, type RenderJob } from './render-options.js';
import { collect, toStream, type Rendered, type RenderedStream, type Rendering } from './rendered.js';
import { SECTION_TAGS, type SectionTag } from './section-tags.js';

/** Renders an element with its content as a string. */
export const renderFragment = async (input: unknown, options: FragmentOptions = {}): Promise<Rendered> =>
  collect(await startFragment(input, options));

/** As `renderFragment`, as a stream. */
export const streamFragment = async (input: unknown, options: FragmentOptions = {}): Promise<RenderedStream> =>
  toStream(await startFragment(input, options));

async function startFragment(input: unknown, given: FragmentOptions): Promise<Rendering | InvalidState> {
  const read = readOptions('fragment', given);
  if ('problems' in read) return invalid(read.problems);
  const { options } = read;
  const job = toRenderJob(input, withAttributes(options));
  if (job.status !== 'ready') return job;
  return refuseElement(options) ?? startElement(job, options);
}

/** The options of an element, in whatever it is rendered. */
type ElementOptions = Pick<FragmentOptions, 'element' | 'attributes' | 'nonce'> & {
  readonly mode?: string | undefined;
};

/** Refuses what would be no element, or more than one, and what would leave its styles out of every policy. */
export function refuseElement({
  element = 'role-page',
  attributes: own = {},
  mode,
  nonce,
}: ElementOptions): InvalidState | undefined {
  if (!SECTION_TAGS.includes(element)) {
    const expected = `expected one of ${SECTION_TAGS.join(', ')}`;
    return invalid([error('element', 'wrong-value', `${expected}; found ${JSON.stringify(element)}`)]);
  }
  if (mode === 'shadow' && nonce && !NONCE.test(nonce)) {
    return invalid([error('nonce', 'wrong-value', `expected base64, found ${JSON.stringify(nonce)}`)]);
  }
  const wrong = Object.keys(own).find((name) => !ATTRIBUTE_NAME.test(name) || EVENT_HANDLER.test(name));
  if (wrong === undefined) return undefined;
  const expected = EVENT_HANDLER.test(wrong) ? 'no event handler' : 'the name of an attribute';
  return invalid([error(`attributes.${wrong}`, 'wrong-value', `expected ${expected}, found ${JSON.stringify(wrong)}`)]);
}

/** As policies have it. With anything else in it, browsers skip it, or read it as a directive of its own. */
const NONCE = /^[\w+/-]+={0,2}$/;

/** As HTML says, and without `<`, which no validator lets through. */
const ATTRIBUTE_NAME = /^[^\s\p{Cc}\p{Noncharacter_Code_Point}"'<>/=]+$/u;

/** The policy that goes with the markup runs none, so that one would work only where nobody is protected from it. */
const EVENT_HANDLER = /^on[a-z]+$/i;

/** The element of a data set that has been judged. */
export async function startElement(job: RenderJob, options: FragmentOptions): Promise<Rendering> {
  const { lang, dir, comparison, problems } = job;
  const tag = options.element ?? 'role-page';
  const own = toOwnAttributes(job, options);
  const script = options.inlineData === false ? '' : toDataScript(job);
  if (options.mode === 'shadow') {
    // Lit comes along only where it is needed.
    const { renderShadow } = await import('./shadow/render-shadow.js');
    return { status: 'ready', problems, ...(await renderShadow(job, { tag, own, script, nonce: options.nonce })) };
  }
  const start = toStartTag(tag, { lang, dir, ...own }) + script;
  const all = options.attributes ? { ...job.options, ...toLightOptions(tag, options.attributes) } : job.options;
  return { status: 'ready', problems, csp: `style-src 'self'`, pieces: renderPieces(tag, start, comparison, all) };
}

function* renderPieces(
  tag: SectionTag,
  start: string,
  comparison: Comparison,
  options: LightOptions,
): Generator<string> {
  yield start;
  for (const { text } of renderSection(tag, comparison, options)) yield text;
  yield `</${tag}>`;
}

type Attributes = NonNullable<FragmentOptions['attributes']>;

/** What an element reads; nothing where the attribute is left out. */
const textOf = (value: Attributes[string]): string | undefined =>
  value === undefined || value === false ? undefined : value === true ? '' : `${value}`;
const numberOf = (value: Attributes[string]): number | undefined => {
  const number = Number(textOf(value));
  return Number.isNaN(number) ? undefined : number;
};

/** What attributes say counts for the markup, too, wherever an option says nothing. */
export function withAttributes<Options extends Omit<FragmentOptions, 'mode'>>(options: Options): Options {
  const { attributes: own, element } = options;
  if (!own) return options;
  const level = numberOf(own['heading-level']);
  return {
    ...options,
    lang: options.lang ?? textOf(own['lang']),
    dir: options.dir ?? toDir(own['dir']),
    // No number, and 0, is no level to an element.
    headingLevel: options.headingLevel ?? (level ? (element === 'role-intro' ? level + 1 : level) : undefined),
    layout: options.layout ?? toLayout(textOf(own['layout'])),
    staleAfter: options.staleAfter ?? numberOf(own['stale-after']),
  };
}

/** What attributes of one element alone say. */
export function toLightOptions(tag: SectionTag, own: Attributes): Partial<LightOptions> {
  // As elements read it: frameworks write `false` for what is not to be.
  const isSet = (name: string): boolean => own[name] !== undefined && own[name] !== false && own[name] !== 'false';
  const isTable = tag === 'role-compare';
  const isFaq = tag === 'role-faq';
  const onlyDifferences = isTable && isSet('only-differences');
  return {
    heading: textOf(own['heading']),
    only: tag === 'role-audience' ? textOf(own['for']) : undefined,
    noTally: isTable && isSet('no-tally'),
    single: isFaq && isSet('single'),
    search: isFaq && isSet('search'),
    controls: textOf(own['controls']),
    contenders: isTable ? toStart({ onlyDifferences, show: textOf(own['show']) }).contenders : undefined,
    onlyDifferences,
    isAlike: onlyDifferences ? isAlike : undefined,
  };
}

function toOwnAttributes(
  { lang, dir, options: { headingLevel, layout, staleAfter } }: RenderJob,
  { element = 'role-page', attributes: own }: FragmentOptions,
): Readonly<Record<string, string | number | boolean | undefined>> {
  const level = element === 'role-intro' ? headingLevel - 1 : headingLevel;
  const shown = {
    'heading-level': headingLevel === 2 ? undefined : level,
    layout: layout === 'auto' ? undefined : layout,
    'stale-after': staleAfter,
  };
  // The markup is of this level and in this language, whichever of the two said so.
  return { ...shown, ...own, ...shown, lang, dir };
}

const toDataScript = ({ comparison }: RenderJob): string =>
  `<script type="application/json">${toScriptText(comparison)}</script>`;
