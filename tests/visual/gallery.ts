/** Runs in the page of the visual tests: shows one story at a time, without Storybook. */
import { html, nothing, render } from 'lit';
import * as audience from '../../stories/role-audience.stories.js';
import * as compare from '../../stories/role-compare.stories.js';
import * as cta from '../../stories/role-cta.stories.js';
import * as faq from '../../stories/role-faq.stories.js';
import * as fit from '../../stories/role-fit.stories.js';
import * as intro from '../../stories/role-intro.stories.js';
import * as page from '../../stories/role-page.stories.js';
import * as sources from '../../stories/role-sources.stories.js';
import * as tally from '../../stories/role-tally.stories.js';
import '../../src/define/all.js';

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => unknown;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => unknown;
}

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  audience,
  compare,
  cta,
  faq,
  fit,
  intro,
  page,
  sources,
  tally,
};

/** Every element of the library in a tree, through shadow roots. */
function* elementsIn(root: ParentNode): Generator<Element & { readonly updateComplete?: Promise<unknown> }> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** No font of the tests has these, and machines have others: something else stands in for them. */
const drawable = <Args extends object>(args: Args): Args =>
  JSON.parse(JSON.stringify(args).replaceAll('✅', 'Included').replaceAll('₂', '2')) as Args;

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Waits until nothing is left to be drawn. */
async function settle(): Promise<void> {
  for (const { updateComplete } of elementsIn(document)) await updateComplete;
  await document.fonts.ready;
  for (const element of elementsIn(document)) {
    if (!(element instanceof HTMLImageElement)) continue;
    element.loading = 'eager';
    element.decoding = 'sync';
    // One that can't be had is drawn as such.
    await element.decode().catch(() => undefined);
  }
  await frame();
  await frame();
}

/** Shows a story in place of the one before. */
async function show(element: string, name: string): Promise<void> {
  const { default: meta, [name]: story } = modules[element] as Record<string, Story>;
  const draw = story?.render ?? meta?.render;
  if (!story || !draw) throw new Error(`There is no story ${name} of ${element}`);
  const place = document.querySelector('main')!;
  // A new container each time: what one story left in an element does not reach the next.
  render(html`${nothing}`, place);
  const container = document.createElement('div');
  place.replaceChildren(container);
  render(draw(drawable({ ...meta?.args, ...story.args })), container);
  await settle();
  await story.play?.({ canvasElement: container });
  await settle();
}

Object.assign(globalThis, { show, settle });
