/** The page as readers will see it: in a frame, with the script that they will load. */
import { html, type TemplateResult } from 'lit';
import { findLanguage } from '../../../src/server/language.js';
import type { Draft } from '../draft/draft.js';
import { toElements } from '../draft/embed.js';
import type { Json } from '../draft/path-edit.js';
import type { Session } from '../draft/session.js';

interface Choices {
  readonly setWidth: (width: Session['width']) => void;
  readonly setScheme: (scheme: Session['scheme']) => void;
  /** The frame has its document. */
  readonly onLoad: () => void;
}

const WIDTHS = { 390: 'Phone', 1180: 'Desktop' } as const;
const SCHEMES = { light: 'Light', dark: 'Dark' } as const;

export function renderPreview({ width, scheme }: Session, isBehind: boolean, choices: Choices): TemplateResult {
  return html`
    <div class="preview-tools">
      <fieldset class="switch">
        <legend class="visually-hidden">Width</legend>
        ${([390, 1180] as const).map((each) =>
          option('width', WIDTHS[each], each === width, () => choices.setWidth(each)),
        )}
      </fieldset>
      <fieldset class="switch">
        <legend class="visually-hidden">Colours</legend>
        ${(['light', 'dark'] as const).map((each) =>
          option('scheme', SCHEMES[each], each === scheme, () => choices.setScheme(each)),
        )}
      </fieldset>
    </div>
    <p class="behind" ?hidden=${!isBehind}>Something is wrong in the forms: this is how the page was before.</p>
    <div class="stage" data-width=${width}>
      <iframe title="The page as readers see it" src="preview.html" @load=${choices.onLoad}></iframe>
    </div>
  `;
}

const option = (name: string, label: string, isChosen: boolean, choose: () => void): TemplateResult =>
  html`<label>
    <input type="radio" name=${name} .checked=${isChosen} @change=${choose} />
    <span>${label}</span>
  </label>`;

/** What a frame shows already, so that typing changes only what is typed. */
const shown = new WeakMap<Document, string>();

/** Shows a draft whose data set can be shown. */
export function showIn(frame: HTMLIFrameElement, { data, look }: Draft, scheme: Session['scheme']): void {
  const { contentDocument: page, contentWindow } = frame;
  const main = page?.querySelector('main');
  if (!page || !main) return;
  page.documentElement.style.colorScheme = scheme;
  page.getElementById('theme')!.setAttribute('href', `../themes/${look.theme === 'none' ? 'default' : look.theme}.css`);
  page.getElementById('accents')!.textContent = `role-page {${Object.entries(look.accents)
    .map(([index, color]) => `--role-accent-${Number(index) + 1}: ${color};`)
    .join('')}}`;
  const { lang } = data as { lang?: unknown };
  page.documentElement.lang = typeof lang === 'string' ? lang : 'en';
  page.documentElement.dir = findLanguage(page.documentElement.lang)?.dir ?? 'ltr';

  const elements = toElements(look);
  // Made of the words of a look alone; nothing that somebody typed is in it.
  if (shown.get(page) !== elements) main.innerHTML = elements;
  shown.set(page, elements);
  // The frame has objects of its own: those from here would be strange to it.
  const own = (contentWindow as Window & { readonly JSON: typeof JSON }).JSON.parse(JSON.stringify(data)) as Json;
  Object.assign(main.querySelector('role-page')!, { data: own });
}

/** Scales the frame so that a width of a desktop is seen in whatever room there is. */
export function fitStage(stage: HTMLElement): void {
  const { width } = stage.dataset;
  stage.style.setProperty('--width', `${width}px`);
  stage.style.setProperty('--scale', String(Math.min(1, stage.clientWidth / Number(width))));
}
