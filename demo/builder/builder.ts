/** One session on one page, rendered whenever it changes. */
import { html, render, type TemplateResult } from 'lit';
import type { ReportEntry } from '../../src/formats/index.js';
import { decodeText } from '../../src/formats/read/decode-text.js';
import { check, toKey, type Checks } from './draft/checks.js';
import type { Draft } from './draft/draft.js';
import type { Release } from './draft/embed.js';
import type { TakenFile } from './draft/files.js';
import { keep, readChange, readKept, type KeptWork } from './draft/kept-work.js';
import { textAt, type Json, type Path } from './draft/path-edit.js';
import * as sessions from './draft/session.js';
import { NO_FIRST_PAGE, NO_TEXT, toBlank, toImported } from './draft/starts.js';
import { renderForms, sectionOf } from './view/app.js';
import type { Editor } from './view/editor.js';
import { fieldId } from './view/fields.js';
import { renderHeader } from './view/header.js';
import { fitStage, renderPreview, showIn } from './view/preview.js';
import { renderStart } from './view/start.js';

const FIRST_PAGE = '../data/ai-pm-vs-traditional-pm.json';

const readTheme = async (theme: string): Promise<string> => (await fetch(`../themes/${theme}.css`)).text();

interface Surroundings {
  readonly release: Release;
  readonly storage: KeptWork | undefined;
}

export class Builder {
  readonly #root: HTMLElement;
  readonly #surroundings: Surroundings;
  #session: sessions.Session;
  /** What the last draft was judged as; a draft is judged once. */
  #judged: { readonly data: Json; readonly checks: Checks } | undefined;
  /** The last draft that could be shown. */
  #shown: Draft | undefined;
  #refused: readonly ReportEntry[] | undefined;
  #isKept: boolean;
  readonly #open = new Set<string>(['section.title']);

  constructor(root: HTMLElement, surroundings: Surroundings) {
    this.#root = root;
    this.#surroundings = surroundings;
    this.#session = sessions.startSession(readKept(surroundings.storage), {
      scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      width: matchMedia('(width < 62rem)').matches ? 390 : 1180,
    });
    this.#isKept = surroundings.storage !== undefined;
  }

  start(): void {
    document.addEventListener('keydown', this.#onKey);
    // What is typed after a field was left is another step.
    this.#root.addEventListener('focusout', () => this.#update(sessions.leaveField(this.#session)));
    window.addEventListener('beforeunload', (event) => {
      if (sessions.isUnsaved(this.#session)) event.preventDefault();
    });
    window.addEventListener('storage', (event) => {
      const draft = readChange(event);
      if (draft) this.#update(sessions.noticeElsewhere(this.#session, draft));
    });
    this.#render();
    new ResizeObserver(() => {
      const stage = this.#root.querySelector<HTMLElement>('.stage');
      if (stage) fitStage(stage);
    }).observe(this.#root);
  }

  #update(session: sessions.Session): void {
    if (session === this.#session) return;
    const before = sessions.draftOf(this.#session);
    this.#session = session;
    const draft = sessions.draftOf(session);
    if (draft !== before) this.#isKept = keep(this.#surroundings.storage, draft);
    this.#render();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    if (this.#session.history.present.value === undefined && !isRedo && isTyping(event)) return;
    event.preventDefault();
    if (isRedo) this.#redo();
    else this.#undo();
  };

  readonly #undo = (): void => this.#update(sessions.undoStep(this.#session));
  readonly #redo = (): void => this.#update(sessions.redoStep(this.#session));

  #render(): void {
    const draft = sessions.draftOf(this.#session);
    const header = renderHeader(this.#session, this.#isKept, {
      undo: this.#undo,
      redo: this.#redo,
      startOver: () => {
        this.#refused = undefined;
        this.#update(sessions.startOver(this.#session));
        this.#root.querySelector<HTMLElement>('#paste')?.focus();
      },
      takeOver: () => this.#begin(sessions.takeOver(this.#session)),
    });
    render(html`${header}${draft ? this.#renderDraft(draft) : this.#renderStart()}`, this.#root);
    this.#showPreview();
  }

  #renderStart(): TemplateResult {
    return html`<main>
      ${renderStart({
        refused: this.#refused,
        fromText: (text) => this.#beginWithText(text),
        fromFile: (file) => void this.#beginWithFile(file),
        fromBlank: (first, second) =>
          this.#begin(sessions.begin(this.#session, toBlank(first, second), 'Comparison begun')),
        fromFirstPage: () => void this.#beginWithFirstPage(),
      })}
    </main>`;
  }

  #beginWithText(text: string, name?: string): void {
    const { data, result } = toImported(text, name);
    if (data === undefined) return this.#refuse(result.report);
    this.#refused = undefined;
    this.#begin(sessions.begin(this.#session, data, 'Text read', result));
  }

  async #beginWithFile(file: File): Promise<void> {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (decoded) this.#beginWithText(decoded.text, file.name);
    else this.#refuse([NO_TEXT]);
  }

  #refuse(report: readonly ReportEntry[]): void {
    this.#refused = report;
    this.#update(sessions.announce(this.#session, 'That could not be read.'));
  }

  async #beginWithFirstPage(): Promise<void> {
    try {
      const response = await fetch(FIRST_PAGE);
      const data = (await response.json()) as Json;
      this.#begin(sessions.begin(this.#session, data, 'First page opened'));
    } catch {
      this.#refuse([NO_FIRST_PAGE]);
    }
  }

  #begin(session: sessions.Session): void {
    this.#update(session);
    this.#root.querySelector<HTMLElement>('main h1')?.focus();
  }

  #renderDraft(draft: Draft): TemplateResult {
    const checks = this.#judge(draft.data);
    if (checks.comparison) this.#shown = draft;
    const editor: Editor = {
      draft,
      checks,
      session: this.#session,
      edit: (label, change, key) => this.#update(sessions.editData(this.#session, label, change, key)),
      setLook: (label, look, key) => this.#update(sessions.editLook(this.#session, label, look, key)),
      reveal: (path) => this.#reveal(path),
      isOpen: (path) => this.#open.has(this.#toOpenKey(path)),
      setOpen: (path, isOpen) => this.#setOpen(path, isOpen),
    };
    const set = (change: Partial<sessions.Session>): void => this.#update({ ...this.#session, ...change });
    return html`<main class="desk">
      <div class="forms">
        <h1 class="visually-hidden" tabindex="-1">Your comparison</h1>
        ${renderForms(editor, {
          release: this.#surroundings.release,
          copy: (text) => void this.#copy(text),
          download: (file) => this.#download(file),
          readTheme,
        })}
      </div>
      <section class="preview" id="preview" aria-label="Preview">
        ${
          this.#shown
            ? renderPreview(this.#session, !checks.comparison, {
                setWidth: (width) => set({ width }),
                setScheme: (scheme) => set({ scheme }),
                onLoad: () => this.#showPreview(),
              })
            : html`<p class="behind">As soon as nothing is wrong, the page stands here.</p>`
        }
      </section>
    </main>`;
  }

  #judge(data: Json): Checks {
    if (this.#judged && this.#judged.data === data) return this.#judged.checks;
    const checks = check(data, new Date().toISOString().slice(0, 10));
    this.#judged = { data, checks };
    return checks;
  }

  #showPreview(): void {
    const frame = this.#root.querySelector('iframe');
    if (!frame || !this.#shown) return;
    fitStage(frame.parentElement!);
    // What is wrong in the data set for now says nothing about the look.
    const look = sessions.draftOf(this.#session)?.look ?? this.#shown.look;
    showIn(frame, { data: this.#shown.data, look }, this.#session.scheme);
  }

  #setOpen(path: Path, isOpen: boolean): void {
    const key = this.#toOpenKey(path);
    if (this.#open.has(key) === isOpen) return;
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    this.#render();
  }

  /** What is open stays open where it is moved to: an item goes by its id. */
  #toOpenKey(path: Path): string {
    const id = textAt(sessions.draftOf(this.#session)?.data, ...path, 'id');
    return toKey(id === '' ? path : [...path.slice(0, -1), id]);
  }

  #reveal(path: Path): void {
    const section = ['section', ...sectionOf(path)];
    this.#open.add(toKey(section));
    path.forEach((_, index) => this.#open.add(this.#toOpenKey(path.slice(0, index + 1))));
    this.#render();
    const places = [...path.map((_, index) => path.slice(0, path.length - index)), section];
    const field = places.map((place) => document.getElementById(fieldId(place))).find((each) => each !== null);
    if (!field) return;
    for (let each = field.parentElement; each; each = each.parentElement) {
      if (each instanceof HTMLDetailsElement) each.open = true;
    }
    field.focus();
    field.scrollIntoView({ block: 'nearest' });
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.select();
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#update(sessions.take(this.#session, 'The markup is copied.'));
    } catch {
      // Without a secure context there is no clipboard: what is selected can be copied by hand.
      this.#root.querySelector<HTMLTextAreaElement>('#snippet')?.select();
      this.#update(sessions.announce(this.#session, 'The markup is selected: copy it with your keyboard.'));
    }
  }

  #download({ name, type, text }: TakenFile): void {
    const url = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
    this.#update(sessions.take(this.#session, `${name} is downloaded.`));
  }
}

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
