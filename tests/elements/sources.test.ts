/** Where an element finds its data set, and what it does while there is none. */
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { Problem } from '../../src/model/problem.js';
import { loadComparison } from '../../src/sources/load-comparison.js';
import { firstPage, trainVsPlane, withManyProblems, withUnknownWinner } from '../../stories/data/comparisons.js';
import { query, queryAll, settled, shownText, textOf } from '../helpers/read.js';

type Tally = HTMLElementTagNameMap['role-tally'];
type ProblemEvent = CustomEvent<{ problems: readonly Problem[] }>;

const realFetch = globalThis.fetch;
const realWarn = console.warn;

const answer = (body: unknown, init?: ResponseInit): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);

/** Puts a server in place of the network for one test; each request waits until the test answers it. */
function serve(respond: (url: URL, signal: AbortSignal) => Promise<Response>): URL[] {
  const requests: URL[] = [];
  globalThis.fetch = (input, init) => {
    const url = input as URL;
    requests.push(url);
    return respond(url, init!.signal!);
  };
  return requests;
}

/** Resolves when the element has its data set, also when that was before anybody asked. */
async function ready(element: Tally): Promise<void> {
  if (element.state.status !== 'ready') await oneEvent(element, 'role-ready');
  await element.updateComplete;
}

const problemOf = async (promise: Promise<unknown>): Promise<Problem> =>
  ((await promise) as ProblemEvent).detail.problems[0]!;

describe('the source of a data set', () => {
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    console.warn = realWarn;
  });

  it('is a JSON child', async () => {
    const element = await fixture(html`<role-tally>${jsonScript(JSON.stringify(trainVsPlane))}</role-tally>`);
    await settled(element);
    expect(shownText(element)).to.match(/^2 Train/);
    expect(warnings, 'there is nothing to say of it').to.deep.equal([]);
  });

  it('is a JSON child that changes, and one that is put in late', async () => {
    const element = await fixture<Tally>(html`<role-tally></role-tally>`);
    expect(element.state.status).to.equal('empty');
    element.append(jsonScript(JSON.stringify(trainVsPlane)));
    await oneEvent(element, 'role-ready');
    element.querySelector('script')!.textContent = JSON.stringify(firstPage);
    await oneEvent(element, 'role-ready');
    await element.updateComplete;
    expect(shownText(element)).to.contain('AI Product Manager');
  });

  it('is a JSON child of its own, until that is taken away', async () => {
    const page = await fixture<HTMLElementTagNameMap['role-page']>(
      html`<role-page><role-tally>${jsonScript(JSON.stringify(trainVsPlane))}</role-tally></role-page>`,
    );
    await settled(page);
    expect(page.state.status).to.equal('empty');
    const element = page.querySelector('role-tally')!;
    expect(shownText(element)).to.match(/^2 Train/);
    element.querySelector('script')!.remove();
    await waitUntil(() => element.state.status !== 'ready');
    expect(element.state.status).to.equal('empty');
  });

  it('is a JSON child that jQuery puts in, and moves', async () => {
    const element = document.createElement('role-tally');
    element.append(jsonScript(JSON.stringify(trainVsPlane)));
    const place = await fixture(html`<div></div>`);
    insertAsJQuery(place, element);
    await settled(element);
    expect(shownText(element)).to.match(/^2 Train/);

    const { state } = element;
    insertAsJQuery(await fixture(html`<div></div>`), element);
    await settled(element);
    expect(element.state, 'read once').to.equal(state);
  });

  it('is the property before the child, the child before `src`, and `src` before the page', async () => {
    const requests = serve(() => Promise.resolve(answer(trainVsPlane)));
    const page = await fixture(html`
      <role-page .data=${firstPage}>
        <role-tally id="property" src="x.json" .data=${trainVsPlane}>${jsonScript('broken')}</role-tally>
        <role-tally id="no-child" src="x.json" .data=${trainVsPlane}></role-tally>
        <role-tally id="child" src="x.json">${jsonScript(JSON.stringify(trainVsPlane))}</role-tally>
        <role-tally id="page"></role-tally>
      </role-page>`);
    await settled(page);
    expect(requests).to.deep.equal([]);
    expect(shownText(page.querySelector('#property')!)).to.match(/^2 Train/);
    expect(shownText(page.querySelector('#child')!)).to.match(/^2 Train/);
    expect(shownText(page.querySelector('#page')!)).to.match(/^3 AI/);

    const bySrc = document.createElement('role-tally');
    bySrc.setAttribute('src', 'x.json');
    const ready = oneEvent(bySrc, 'role-ready');
    page.append(bySrc);
    await ready;
    await bySrc.updateComplete;
    expect(shownText(bySrc)).to.match(/^2 Train/);
  });

  it('is the page’s where a framework says `null`, or an address is empty', async () => {
    const requests = serve(() => Promise.resolve(answer(trainVsPlane)));
    const data = null as unknown as undefined;
    const page = await fixture(html`<role-page .data=${firstPage}></role-page>`);
    const told: EventTarget[] = [];
    page.addEventListener('role-ready', ({ target }) => told.push(target!));
    const child = Object.assign(document.createElement('role-tally'), { data });
    child.append(jsonScript(JSON.stringify(trainVsPlane)));
    const nothing = Object.assign(document.createElement('role-tally'), { data, src: '' });
    page.append(child, nothing);
    await settled(page);
    expect(shownText(child)).to.match(/^2 Train/);
    expect(shownText(nothing)).to.match(/^3 AI/);
    expect(requests).to.deep.equal([]);
    expect(told, 'a page tells of its data set itself').to.deep.equal([child]);
  });

  it('is loaded from `src`, relative to the page, and shows so meanwhile', async () => {
    let respond!: (response: Response) => void;
    const requests = serve(() => new Promise((resolve) => (respond = resolve)));
    const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
    expect(requests.map(String)).to.deep.equal([new URL('data.json', document.baseURI).href]);
    expect(element.state.status).to.equal('loading');
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(textOf(query(element, '[role=status]'))).to.equal('Loading the comparison…');
    element.heading = 'Wins';
    await element.updateComplete;
    expect(requests).to.have.lengthOf(1);

    respond(answer(trainVsPlane));
    await ready(element);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('is asked for as Markdown where the path ends so, and as JSON otherwise', async () => {
    const asked: string[] = [];
    globalThis.fetch = (_, init) => {
      asked.push(new Headers(init?.headers).get('accept')!);
      return Promise.resolve(answer('gone', { status: 404 }));
    };
    const accepted = async (src: string): Promise<string> => {
      await loadComparison(src, document.baseURI, new AbortController().signal);
      return asked.pop()!;
    };
    for (const src of ['page.md', 'PAGE.MARKDOWN', 'page.md?v=2']) {
      expect(await accepted(src), src).to.equal('text/markdown, text/plain');
    }
    for (const src of ['data.json', 'data.json?of=page.md', 'page.md.json', 'md']) {
      expect(await accepted(src), src).to.equal('application/json');
    }
  });

  it('is asked for by a page alone, and not by the elements inside it', async () => {
    const requests = serve(() => Promise.resolve(answer(trainVsPlane)));
    const page = await fixture<HTMLElementTagNameMap['role-page']>(
      html`<role-page src="data.json"><role-tally></role-tally></role-page>`,
    );
    if (page.state.status !== 'ready') await oneEvent(page, 'role-ready');
    await settled(page);
    expect(shownText(page)).to.match(/^2 Train/);
    expect(requests.map(({ pathname }) => pathname.split('/').pop())).to.deep.equal(['data.json']);
  });

  it('is loaded again when it is asked for, and shows so meanwhile', async () => {
    const responds: ((response: Response) => void)[] = [];
    serve(() => new Promise((resolve) => responds.push(resolve)));
    const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
    responds[0]!(answer('gone', { status: 404 }));
    await oneEvent(element, 'role-error');
    element.reload();
    await element.updateComplete;
    expect(shownText(element)).to.equal('Loading the comparison…');
    responds[1]!(answer(trainVsPlane));
    await ready(element);
    expect(shownText(element)).to.match(/^2 Train/);
  });

  it('is told of to whoever listens around the shadow root that an element stands in', async () => {
    const host = await fixture(html`<div></div>`);
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    for (const [type, data] of [
      ['role-ready', trainVsPlane],
      ['role-error', structuredClone(withUnknownWinner) as typeof trainVsPlane],
    ] as const) {
      const told = oneEvent(host.parentElement!, type);
      inside.append(Object.assign(document.createElement('role-tally'), { data }));
      expect((await told).target).to.equal(host);
    }
  });

  it('is the last `src` that was set, whichever answers first', async () => {
    const responds = new Map<string, (response: Response) => void>();
    const signals: AbortSignal[] = [];
    serve((url, signal) => {
      signals.push(signal);
      return new Promise((resolve) => responds.set(url.pathname.split('/').pop()!, resolve));
    });
    const element = await fixture<Tally>(html`<role-tally src="first.json"></role-tally>`);
    element.src = 'second.json';
    await element.updateComplete;
    expect(signals[0]!.aborted).to.equal(true);

    responds.get('second.json')!(answer(firstPage));
    await ready(element);
    responds.get('first.json')!(answer(trainVsPlane));
    await aTimeout(0);
    await element.updateComplete;
    expect(shownText(element)).to.contain('AI Product Manager');
  });

  it('gives way at once when another `src` is set', async () => {
    serve((url) =>
      url.pathname.endsWith('first.json') ? Promise.resolve(answer(trainVsPlane)) : new Promise(() => {}),
    );
    const element = await fixture<Tally>(html`<role-tally src="first.json"></role-tally>`);
    await ready(element);
    element.src = 'second.json';
    expect(element.state.status).to.equal('loading');
    await element.updateComplete;
    expect(shownText(element)).to.equal('Loading the comparison…');
    expect(element.matches(':state(loading)')).to.equal(true);
  });

  it('is forgotten when `src` is taken away', async () => {
    serve(() => Promise.resolve(answer(trainVsPlane)));
    const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
    await ready(element);
    element.src = undefined;
    await element.updateComplete;
    expect(element.state.status).to.equal('empty');
  });

  it('is no longer loaded for an element that was removed, and again for one that comes back', async () => {
    const signals: AbortSignal[] = [];
    let respond!: (response: Response) => void;
    serve((_, signal) => {
      signals.push(signal);
      return new Promise((resolve) => (respond = resolve));
    });
    const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
    const parent = element.parentElement!;
    element.remove();
    expect(signals[0]!.aborted).to.equal(true);

    parent.append(element);
    await element.updateComplete;
    expect(signals).to.have.lengthOf(2);
    respond(answer(trainVsPlane));
    await ready(element);
  });

  describe('that is on its way', () => {
    /** A server as a browser meets it: what is given up is an error of its own. */
    function serveSlowly(): { readonly name: string; readonly respond: (response: Response) => void }[] {
      const asked: { readonly name: string; readonly respond: (response: Response) => void }[] = [];
      serve(
        (url, signal) =>
          new Promise((respond, reject) => {
            asked.push({ name: url.pathname.split('/').pop()!, respond });
            signal.addEventListener('abort', () => reject(signal.reason as Error));
          }),
      );
      return asked;
    }
    let told: string[];
    const tell = ({ type }: Event): void => void told.push(type);
    beforeEach(() => {
      told = [];
      for (const type of ['role-ready', 'role-error']) document.addEventListener(type, tell);
    });
    afterEach(() => {
      for (const type of ['role-ready', 'role-error']) document.removeEventListener(type, tell);
    });

    it('is given up for the one that is asked for again, and nobody is told of that', async () => {
      const asked = serveSlowly();
      const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
      element.reload();
      element.reload();
      await element.updateComplete;
      expect(asked).to.have.lengthOf(2);
      asked[0]!.respond(answer('gone', { status: 404 }));
      asked[1]!.respond(answer(trainVsPlane));
      await ready(element);
      expect(told).to.deep.equal(['role-ready']);
      expect(warnings).to.deep.equal([]);
    });

    it('is another one for an element that was told so while it was out', async () => {
      const asked = serveSlowly();
      const element = await fixture<Tally>(html`<role-tally src="first.json"></role-tally>`);
      const parent = element.parentElement!;
      element.remove();
      element.src = 'second.json';
      await element.updateComplete;
      expect(
        asked.map(({ name }) => name),
        'nothing for what nobody sees',
      ).to.deep.equal(['first.json']);
      expect(element.state.status).to.equal('loading');
      parent.append(element);
      await element.updateComplete;
      expect(asked.map(({ name }) => name)).to.deep.equal(['first.json', 'second.json']);
      asked[1]!.respond(answer(trainVsPlane));
      await ready(element);
      expect(told).to.deep.equal(['role-ready']);
    });

    it('is asked for again by an element that is moved meanwhile, and is shown there', async () => {
      const asked = serveSlowly();
      const element = await fixture<Tally>(html`<role-tally src="data.json"><p>Fallback</p></role-tally>`);
      const place = element.parentElement!.appendChild(document.createElement('div'));
      place.append(element);
      place.append(element);
      await element.updateComplete;
      expect(shownText(element)).to.equal('Fallback');
      asked.at(-1)!.respond(answer(trainVsPlane));
      await ready(element);
      expect(shownText(element)).to.match(/^2 Train/);
      expect(asked).to.have.lengthOf(2);
      expect(told).to.deep.equal(['role-ready']);
    });

    it('is asked for again where it failed, when the element comes back from where it was told so', async () => {
      const asked = serveSlowly();
      const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
      asked[0]!.respond(answer('gone', { status: 404 }));
      await oneEvent(element, 'role-error');
      const parent = element.parentElement!;
      element.remove();
      element.reload();
      await element.updateComplete;
      expect(asked).to.have.lengthOf(1);
      parent.append(element);
      await element.updateComplete;
      expect(asked).to.have.lengthOf(2);
      asked[1]!.respond(answer(trainVsPlane));
      await ready(element);
      expect(told).to.deep.equal(['role-error', 'role-ready']);
    });

    it('takes nothing away from a data set that is given meanwhile', async () => {
      const asked = serveSlowly();
      const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
      element.data = firstPage;
      await ready(element);
      asked[0]!.respond(answer('gone', { status: 404 }));
      await aTimeout(0);
      await element.updateComplete;
      expect(shownText(element)).to.contain('AI Product Manager');
      expect(told).to.deep.equal(['role-ready']);
      expect(warnings).to.deep.equal([]);
    });
  });

  it('is not loaded twice for an element that is moved', async () => {
    const requests = serve(() => Promise.resolve(answer(trainVsPlane)));
    const element = await fixture<Tally>(html`<role-tally src="data.json"></role-tally>`);
    await ready(element);
    document.body.append(element);
    await element.updateComplete;
    expect(requests).to.have.lengthOf(1);
    expect(shownText(element)).to.match(/^2 Train/);
    element.remove();
  });

  describe('that fails', () => {
    const failing: [string, () => Promise<Response>, RegExp][] = [
      [
        '404',
        () => Promise.resolve(answer('gone', { status: 404, statusText: 'Not Found' })),
        /data\.json answered 404 Not Found/,
      ],
      ['an HTML page', () => Promise.resolve(answer('<!doctype html><p>Log in')), /expected JSON/],
      ['no network', () => Promise.reject(new TypeError('Failed to fetch')), /could not be loaded: Failed to fetch/],
    ];
    for (const [what, respond, message] of failing) {
      it(`with ${what} keeps the fallback and says why, once`, async () => {
        serve(respond);
        const element = document.createElement('role-tally');
        element.innerHTML = '<p>Two to one for the train.</p>';
        element.src = 'data.json';
        const failed = oneEvent(element, 'role-error');
        document.body.append(element);
        const problem = await problemOf(failed);
        await element.updateComplete;

        expect(problem.path).to.equal('src');
        expect(problem.message).to.match(message);
        expect(element.state.status).to.equal('invalid');
        expect(element.matches(':state(invalid)')).to.equal(true);
        expect(shownText(element)).to.match(/^Two to one for the train\./);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.match(message);
        element.remove();
      });
    }

    it('with no answer in time is given up', async () => {
      serve(
        (_, signal) =>
          new Promise((__, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
      );
      const state = await loadComparison('slow.json', document.baseURI, new AbortController().signal, 1);
      expect(state).to.deep.include({ status: 'invalid' });
      expect(state.status === 'invalid' && state.problems[0]!.message).to.match(
        /slow\.json could not be loaded: there was no answer within 0\.001 s/,
      );
    });

    it('that does not end in time is given up, whatever a browser says of what broke off', async () => {
      serve((_, signal) => {
        const brokenOff = new DOMException('BodyStreamBuffer was aborted', 'AbortError');
        const body = new ReadableStream({
          start: (stream) => signal.addEventListener('abort', () => stream.error(brokenOff)),
        });
        return Promise.resolve(new Response(body));
      });
      const state = await loadComparison('endless.json', document.baseURI, new AbortController().signal, 1);
      expect(state.status === 'invalid' && state.problems[0]!.message).to.match(/there was no answer within 0\.001 s/);
    });

    it('is no JSON where Markdown was asked for', async () => {
      serve(() => Promise.resolve(answer('gone', { status: 404 })));
      const state = await loadComparison('page.md', document.baseURI, new AbortController().signal);
      expect(state.status === 'invalid' && state.problems[0]!.message).to.equal(
        'page.md answered 404; expected a data set',
      );
    });

    it('at its size is not read to its end', async () => {
      let isCancelled = false;
      const body = new ReadableStream({
        pull: (stream) => stream.enqueue(new Uint8Array(4_000_000).fill(32)),
        cancel: () => void (isCancelled = true),
      });
      serve(() => Promise.resolve(new Response(body)));
      const state = await loadComparison('large.json', document.baseURI, new AbortController().signal);
      expect(state.status === 'invalid' && state.problems[0]).to.include({
        path: 'src',
        code: 'too-large',
        message: 'large.json is larger than 10 MB; expected a data set',
      });
      expect(isCancelled).to.equal(true);
    });

    it('at its end, in the middle of a letter, or that has no words at all, is said to be no data set', async () => {
      const messageOf = async (body: BodyInit | null): Promise<unknown> => {
        serve(() => Promise.resolve(new Response(body)));
        const state = await loadComparison('data.json', document.baseURI, new AbortController().signal);
        return state.status === 'invalid' && state.problems[0]!.message;
      };
      const half = new Uint8Array([...new TextEncoder().encode(JSON.stringify(trainVsPlane)), 0xe2, 0x80]);
      expect(await messageOf(half)).to.match(/it is not text in UTF-8/);
      expect(await messageOf(null)).to.match(/^expected JSON/);
    });

    it('with a URL that is none asks nobody', async () => {
      const requests = serve(() => Promise.resolve(answer(trainVsPlane)));
      const state = await loadComparison('https://[', document.baseURI, new AbortController().signal);
      expect(state.status).to.equal('invalid');
      expect(requests).to.deep.equal([]);
    });
  });

  describe('that is no data set', () => {
    it('shows the problems to the author, and leaves the page around it alone', async () => {
      const container = await fixture(html`
        <div>
          <h2>Mine</h2>
          <role-compare .data=${structuredClone(withManyProblems) as typeof trainVsPlane}><table><tbody><tr><td>Mine too</td></tr></tbody></table></role-compare>
        </div>`);
      const before = container.innerHTML;
      const element = container.querySelector('role-compare')!;
      await element.updateComplete;

      expect(query(element, 'table')).to.equal(null);
      expect(queryAll(element, '[role=alert] li').map(textOf)).to.deep.equal([
        'title expected text or a list, found 42',
        'contenders.0.name missing: expected text or a list',
        'cta.href expected a link (http, https, mailto, tel or relative), found "javascript:alert(1)"',
      ]);
      expect(shownText(element)).to.match(/^Mine too/);
      expect(container.innerHTML).to.equal(before);
      expect(warnings[0]).to.match(/^<role-compare> has problems with its data set:\n {2}title: /);
      await expect(element).to.be.accessible();
    });

    it('is told of by the element that it was given to, inside a page that has another, too', async () => {
      serve(() => Promise.resolve(answer(withUnknownWinner)));
      const page = await fixture(html`<role-page .data=${trainVsPlane}></role-page>`);
      const make = (): Tally => document.createElement('role-tally');
      const byProperty = Object.assign(make(), { data: structuredClone(withUnknownWinner) });
      const byChild = make();
      byChild.append(jsonScript(JSON.stringify(withUnknownWinner)));
      const bySrc = Object.assign(make(), { src: 'data.json' });
      for (const element of [byProperty, byChild, bySrc]) {
        const told = oneEvent(element, 'role-error');
        page.append(element);
        expect((await problemOf(told)).path).to.equal('criteria.0.winner');
        await element.updateComplete;
        expect(textOf(query(element, '[role=alert] code'))).to.equal('criteria.0.winner');
      }
    });

    it('is named in the console once, however often it is rendered', async () => {
      const data = structuredClone(withUnknownWinner) as typeof trainVsPlane;
      const element = await fixture<Tally>(html`<role-tally .data=${data}></role-tally>`);
      element.heading = 'again';
      await element.updateComplete;
      await fixture(html`<role-tally .data=${data}></role-tally>`);
      expect(warnings).to.deep.equal([
        '<role-tally> has a problem with its data set:\n  criteria.0.winner: unknown contender "ship": expected one of "train", "plane", "tie", "depends"',
      ]);
    });

    it('is told of once, whatever it is', async () => {
      const element = document.createElement('role-tally');
      const heard: string[] = [];
      element.addEventListener('role-error', ({ detail }) => heard.push(detail.problems[0]!.message));
      for (const mistake of [JSON.stringify(trainVsPlane), 42, Number.NaN, () => trainVsPlane]) {
        Object.assign(element, { data: mistake });
        document.body.append(element);
        await element.updateComplete;
        const { state } = element;
        element.heading = `${String(mistake)} again`;
        await element.updateComplete;
        expect(element.state).to.equal(state);
      }
      element.remove();
      expect(heard).to.have.lengthOf(4);
      expect(warnings).to.have.lengthOf(4);
    });

    it('of an element that was taken out meanwhile is told of where it is put back', async () => {
      const element = document.createElement('role-tally');
      const heard: string[] = [];
      const listen = ({ detail }: GlobalEventHandlersEventMap['role-error']): void =>
        void heard.push(detail.problems[0]!.path);
      document.addEventListener('role-error', listen);
      Object.assign(element, { data: structuredClone(withUnknownWinner) });
      document.body.append(element);
      element.remove();
      await element.updateComplete;
      expect(heard).to.deep.equal([]);
      document.body.append(element);
      await element.updateComplete;
      expect(heard).to.deep.equal(['criteria.0.winner']);
      element.remove();
      document.removeEventListener('role-error', listen);
    });

    it('says that there is nothing to show where the author left no fallback', async () => {
      const element = await fixture(
        html`<role-tally .data=${structuredClone(withUnknownWinner) as typeof trainVsPlane}> </role-tally>`,
      );
      expect(shownText(element)).to.match(/^This comparison can’t be shown\./);
    });

    it('takes nothing that no reader can see for a fallback', async () => {
      const template = document.createElement('template');
      template.append('As a framework writes into it');
      const style = document.createElement('style');
      style.append('p { margin: 0 }');
      const element = await fixture(
        html`<role-tally .data=${structuredClone(withUnknownWinner) as typeof trainVsPlane}>
          ${style}<script type="text/plain">Plain</script>${template}<div><p> </p><br /></div>
        </role-tally>`,
      );
      expect(textOf(query(element, '[part=message]'))).to.equal('This comparison can’t be shown.');
    });

    it('gives way to the next good one', async () => {
      const element = await fixture<Tally>(html`<role-tally .data=${structuredClone(withUnknownWinner)}></role-tally>`);
      element.data = trainVsPlane;
      await element.updateComplete;
      expect(shownText(element)).to.match(/^2 Train/);
    });

    it('is a child that holds no JSON', async () => {
      const element = await fixture<Tally>(html`<role-tally>${jsonScript('{"title": ')}</role-tally>`);
      expect(element.state.status).to.equal('invalid');
      expect(shownText(element)).to.match(/^This comparison can’t be shown\. script expected JSON/);
    });
  });

  it('that warns of something is shown all the same', async () => {
    const data = { ...trainVsPlane, colour: 'red' };
    const element = document.createElement('role-tally');
    const ready = oneEvent(element, 'role-ready');
    element.data = data;
    document.body.append(element);
    expect((await problemOf(ready)).path).to.equal('colour');
    expect(warnings[0]).to.contain('colour: unknown field, not used');
    element.remove();
  });

  it('is not read from an attribute called `data`', async () => {
    const element = await fixture<Tally>(html`<role-tally data="[object Object]"></role-tally>`);
    expect(element.state.status).to.equal('empty');
    element.data = trainVsPlane;
    await element.updateComplete;
    expect(shownText(element)).to.match(/^2 Train/);
  });
});

function jsonScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

/** As its `append` and all that insert as that does: no script has a type that runs until it stands there. */
function insertAsJQuery(parent: Element, element: Element): void {
  const scripts = [...element.querySelectorAll('script')];
  for (const script of scripts) script.type = `true/${script.type}`;
  parent.append(element);
  for (const script of scripts) script.type = script.type.replace('true/', '');
}
