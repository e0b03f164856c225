/** What a screen reader meets in each element, in its order: roles, names, levels and states, as Chromium's tree has them. */
import type { Server } from 'node:http';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { servePages } from './serve-pages.js';

const DATA = JSON.stringify(trainVsPlane).replaceAll('<', '\\u003c');
const toHtml = (element: string, data = DATA): string =>
  `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"><script src="/cdn/role-compare.min.js"></script></head>
  <body><main>${element.replace('></', `><script type="application/json">${data}</script></`)}</main></body></html>`;

/** What stands for itself; texts are in the names of what holds them. */
const SAID = [
  'heading',
  'link',
  'button',
  'checkbox',
  'radio',
  'slider',
  'searchbox',
  'combobox',
  'DisclosureTriangle',
  'list',
  'group',
  'region',
  'status',
  'table',
  'columnheader',
  'rowheader',
  'cell',
];

describe('what a screen reader meets', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  const FAQ = [
    'group ""',
    'DisclosureTriangle "Is there Wi-Fi?" expanded false',
    'heading "Is there Wi-Fi?" level 3',
    'heading "Can I take a dog?" level 3',
    'group ""',
    'DisclosureTriangle "What do I have to know?" expanded false',
    'heading "What do I have to know?" level 3',
  ];
  const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
    '<role-intro></role-intro>': ['heading "Train vs Plane" level 1'],
    '<role-tally heading="Score"></role-tally>': ['heading "Score" level 2', 'list "Wins by contender"'],
    '<role-fit></role-fit>': [
      'heading "Which one fits you?" level 2',
      'group "What is true of you?"',
      'checkbox "You live at the airport" checked false',
      'checkbox "You want to work on the way" checked false',
      'checkbox "You connect to another flight" checked false',
      'group "How much does it matter to you?"',
      'slider "Time"',
      'slider "CO₂ a person"',
      'slider "Power at the seat"',
      'button "Start again"',
      'heading "Your own result" level 3',
      'status ""',
    ],
    '<role-faq search></role-faq>': [
      'heading "Frequently asked questions" level 2',
      'searchbox "Search the questions"',
      'button "Expand all"',
      'button "Collapse all"',
      'status ""',
      ...FAQ,
      'status ""',
    ],
    '<role-audience></role-audience>': [
      'heading "Who should choose what?" level 2',
      'heading "Choose Train if…" level 3',
      'list ""',
      'heading "Fly if…" level 3',
      'list ""',
    ],
    '<role-cta></role-cta>': ['heading "Ready to go?" level 2', 'link "See the timetable"'],
    '<role-page controls="differences copy"></role-page>': [
      'heading "Train vs Plane" level 1',
      'heading "Head-to-head comparison" level 2',
      'group "Change the table"',
      'checkbox "Show only differences" checked false',
      'status ""',
      'button "Copy as Markdown"',
      'button "Copy as CSV"',
      'button "Copy link"',
      'status ""',
      'table "Train vs Plane"',
      'columnheader "Category"',
      'columnheader "Train 2 wins"',
      'columnheader "Plane 1 win"',
      'rowheader "Time Lower is better"',
      'cell "4.5 h"',
      'cell "Winner 4 h"',
      'rowheader "CO₂ a person"',
      'cell "Winner 9 kg"',
      'cell "120 kg"',
      'rowheader "Fare It depends"',
      'cell "€18–€180"',
      'cell "€40–€300"',
      'rowheader "Power at the seat"',
      'cell "Winner Yes"',
      'cell "No"',
      'rowheader "Delays Tie"',
      'cell "Often"',
      'cell "Often"',
      'rowheader "Takes a bicycle"',
      'cell "With a reservation"',
      'cell "No data"',
      'rowheader "Score"',
      'cell "2 wins"',
      'cell "1 win"',
      'list "Wins by contender"',
      'heading "Who should choose what?" level 2',
      'heading "Choose Train if…" level 3',
      'list ""',
      'heading "Fly if…" level 3',
      'list ""',
      'status ""',
      'heading "Frequently asked questions" level 2',
      'button "Expand all"',
      'button "Collapse all"',
      ...FAQ,
      'status ""',
      'heading "Ready to go?" level 2',
      'link "See the timetable"',
    ],
  };

  beforeAll(async () => {
    const pages = Object.keys(ELEMENTS).map((element, index) => [`/${index}.html`, { html: toHtml(element) }] as const);
    const hosted = JSON.stringify(hosting(2)).replaceAll('<', '\\u003c');
    ({ server, origin } = await servePages({
      ...Object.fromEntries(pages),
      '/sources.html': { html: toHtml('<role-sources></role-sources>', hosted) },
      '/groups.html': { html: toHtml('<role-compare layout="scroll"></role-compare>', hosted) },
    }));
    browser = await puppeteer.launch({
      executablePath: browserPath('chromium'),
      args: [...CHROMIUM_FLAGS, '--force-renderer-accessibility'],
    });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  interface AxValue {
    readonly value?: string | number | boolean;
  }
  interface AxNode {
    readonly nodeId: string;
    readonly ignored: boolean;
    readonly role?: AxValue;
    readonly name?: AxValue;
    readonly description?: AxValue;
    readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
    readonly childIds?: readonly string[];
  }

  async function read(page: Page): Promise<string[]> {
    const session = await page.createCDPSession();
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const lines: string[] = [];
    const visit = (node: AxNode | undefined): void => {
      if (!node) return;
      const role = String(node.role?.value);
      if (!node.ignored && SAID.includes(role)) {
        const states = (node.properties ?? [])
          .filter(
            ({ name, value }) =>
              ['level', 'expanded', 'checked', 'pressed'].includes(name) && value.value !== undefined,
          )
          .map(({ name, value }) => `${name} ${String(value.value)}`);
        lines.push(
          [
            role,
            JSON.stringify(
              String(node.name?.value ?? '')
                .replace(/\s+/g, ' ')
                .trim(),
            ),
            ...states,
            ...(node.description?.value ? [`described as ${JSON.stringify(node.description.value)}`] : []),
          ].join(' '),
        );
      }
      node.childIds?.forEach((id) => visit(byId.get(id)));
    };
    visit(nodes[0]);
    return lines;
  }

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(origin + path);
    await page.waitForSelector('main > :state(ready)');
    await page.waitForNetworkIdle({ idleTime: 100 });
    return page;
  }

  it.each(Object.keys(ELEMENTS).map((element, index) => [element, index] as const))('in %s', async (element, index) => {
    const page = await open(`/${index}.html`);
    expect(await read(page)).toEqual(ELEMENTS[element]);
    await page.close();
  });

  it('in remarks and reasons to open: what they are, and of which value, once', async () => {
    const page = await open('/groups.html');
    const lines = await read(page);
    expect(lines.filter((line) => /^DisclosureTriangle "(?:Note|Why)/.test(line))).toEqual([
      'DisclosureTriangle "Note Price a month, Hosted" expanded false',
      'DisclosureTriangle "Why? Price a month, Self-hosted" expanded false',
      'DisclosureTriangle "Why? Single sign-on, Hosted" expanded false',
      'DisclosureTriangle "Why? Readers say" expanded false',
      'DisclosureTriangle "Why? Support" expanded false',
    ]);
    await page.close();
  });

  it('in a list of sources: a link for each, by its name', async () => {
    const page = await open('/sources.html');
    const lines = await read(page);
    expect(lines.slice(0, 2)).toEqual(['heading "Sources" level 2', 'list ""']);
    expect(lines.slice(2).every((line) => /^link ".+"$/.test(line))).toBe(true);
    expect(lines).toHaveLength(6);
    await page.close();
  });

  it('changes with what a reader does: groups that close, notes and answers that open', async () => {
    const page = await open('/groups.html');
    const before = await read(page);
    expect(before[1]).toBe('region "Hosted vs Self-hosted"');
    const open_ = before.filter((line) => line.includes('expanded true'));
    expect(open_.length).toBeGreaterThan(0);
    expect(before.some((line) => /^DisclosureTriangle "Note .+" expanded false$/.test(line))).toBe(true);
    for (const summary of await page.$$('html >>> summary')) await summary.evaluate((element) => element.click());
    const after = await read(page);
    expect(after.filter((line) => line.includes('expanded true') && open_.includes(line))).toEqual([]);
    expect(after.filter((line) => line.startsWith('cell')).length).toBeLessThan(
      before.filter((line) => line.startsWith('cell')).length,
    );
    await page.close();
  });
});
