import { toScriptText } from '../model/json-ld.js';
import type { InvalidState } from '../model/state.js';
import { attributes, markup } from './html.js';
import { renderSection, type SectionTag } from './light/page.js';
import { toRenderJob, type RenderJob, type RenderOptions } from './render-options.js';
import { collect, toStream, type Rendered, type RenderedStream, type Rendering } from './rendered.js';

export interface FragmentOptions extends RenderOptions {
  /**
   * `light`: plain markup inside the element, which gives way when the script arrives. `shadow`: declarative shadow
   * DOM, which the script takes over as it is; the page has to load the hydrating script. `light` where left out.
   */
  readonly mode?: 'light' | 'shadow' | undefined;
  /** The element to render. `role-page`, all of it, where left out. */
  readonly element?: SectionTag | undefined;
  /** Further attributes of the element, such as `{ controls: 'copy' }`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Puts the data set into the markup, so that the script needs no request for it. True where left out. */
  readonly inlineData?: boolean | undefined;
  /** The nonce for the styles in shadow roots, under a content security policy that asks for one. */
  readonly nonce?: string | undefined;
}

/** Renders an element with its content as a string. */
export const renderFragment = async (input: unknown, options: FragmentOptions = {}): Promise<Rendered> =>
  collect(await startFragment(input, options));

/** As `renderFragment`, as a stream. */
export const streamFragment = async (input: unknown, options: FragmentOptions = {}): Promise<RenderedStream> =>
  toStream(await startFragment(input, options));

async function startFragment(input: unknown, options: FragmentOptions): Promise<Rendering | InvalidState> {
  const job = toRenderJob(input, options);
  return job.status === 'ready' ? startElement(job, options) : job;
}

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
  return { status: 'ready', problems, csp: `style-src 'self'`, pieces: pieces() };

  function* pieces(): Generator<string> {
    yield markup`<${tag}${attributes({ lang, dir, ...own })}>`.text + script;
    for (const { text } of renderSection(tag, comparison, job.options)) yield text;
    yield `</${tag}>`;
  }
}

function toOwnAttributes(
  { options: { headingLevel, layout, staleAfter } }: RenderJob,
  { element = 'role-page', attributes: own }: FragmentOptions,
): Readonly<Record<string, string | number | boolean | undefined>> {
  const level = element === 'role-intro' ? headingLevel - 1 : headingLevel;
  return {
    'heading-level': headingLevel === 2 ? undefined : level,
    layout: layout === 'auto' ? undefined : layout,
    'stale-after': staleAfter,
    ...own,
  };
}

const toDataScript = ({ comparison }: RenderJob): string =>
  `<script type="application/json">${toScriptText(comparison)}</script>`;
