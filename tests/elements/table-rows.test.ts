/** How rows follow a data set: nodes stay, words change, nothing is left behind. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ComparisonInput } from '../../src/model/schema.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting, manyRows } from '../../stories/data/hosting.js';
import { query, queryAll, readTable, settled, textOf } from '../helpers/read.js';

type Compare = HTMLElementTagNameMap['role-compare'];

const show = async (element: Compare, data: ComparisonInput): Promise<void> => {
  element.data = data;
  await element.updateComplete;
};
const rowsOf = (element: Element): HTMLElement[] => queryAll(element, 'tbody tr');
const fresh = async (element: Compare): Promise<string[][]> =>
  readTable(await fixture(html`<role-compare .data=${element.data}></role-compare>`));

describe('the rows of a table', () => {
  let element: Compare;
  beforeEach(async () => {
    element = await fixture(html`<role-compare .data=${manyRows(8)}></role-compare>`);
  });

  it('keep their nodes when a cell changes, and change that cell alone', async () => {
    const before = rowsOf(element);
    const data = structuredClone<ComparisonInput>(manyRows(8));
    data.criteria[1]!.values['self'] = 'Another';
    const written: Node[] = [];
    const observer = new MutationObserver((records) => written.push(...records.map(({ target }) => target)));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await show(element, data);
    await Promise.resolve();
    observer.disconnect();

    expect(rowsOf(element)).to.deep.equal(before);
    expect(written.map((node) => node.nodeValue)).to.deep.equal(['Another']);
    expect(readTable(element)).to.deep.equal(await fresh(element));
  });

  it('keep their nodes when rows come, go and move', async () => {
    const [first, second, third] = rowsOf(element);
    const data = manyRows(8);
    const added = { id: 'new', label: 'New', values: { hosted: 'a', self: 'b' } };
    await show(element, { ...data, criteria: [data.criteria[2]!, added, data.criteria[0]!] });
    const after = rowsOf(element);
    expect(after.map((row) => textOf(row.firstElementChild))).to.deep.equal(['Criterion 3', 'New', 'Criterion 1']);
    expect([after[0], after[2]]).to.deep.equal([third, first]);
    expect(second!.isConnected).to.equal(false);
    expect(readTable(element)).to.deep.equal(await fresh(element));
  });

  it('keep what is open, and the focus, in the cells that stay, whatever the others become', async () => {
    const withNote = { number: 1, note: 'Per seat.' };
    const row = { id: 'price', label: 'Price', description: 'A month', values: { a: withNote, b: 'free' } };
    const data = {
      title: 'T',
      contenders: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    };
    await show(element, { ...data, criteria: [row] });
    const [rowElement] = rowsOf(element);
    const note = query<HTMLDetailsElement>(element, '[part=note]');
    note.open = true;
    query(element, '[part=note] summary').focus();

    const won = { ...row, winner: 'b', values: { a: withNote, b: { state: 'yes' as const, note: 'For ever.' } } };
    await show(element, { ...data, criteria: [won] });
    expect(rowsOf(element)[0]).to.equal(rowElement);
    expect(query(element, '[part=note]')).to.equal(note);
    expect(note.open).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(note.firstElementChild);
    expect(readTable(element)).to.deep.equal(await fresh(element));

    await show(element, { ...data, criteria: [{ ...row, label: 'Cost', winner: 'tie', reason: 'Even.' }] });
    expect(query(element, '[part=note]')).to.equal(note);
    expect(readTable(element)).to.deep.equal(await fresh(element));
  });

  describe('keep the focus', () => {
    const START = ['a', 'b', 'c'];
    const ORDERS = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((order) => [...order]);
    const values = Object.fromEntries(START.map((id) => [id, { text: 'x', note: 'A note.' }]));
    const toData = (rows: readonly string[], groups: readonly string[] = []): ComparisonInput => ({
      title: 'T',
      contenders: START.map((id) => ({ id, name: id })),
      groups: groups.map((id) => ({ id, label: `Group ${id}` })),
      criteria: rows.map((id) => ({ id, label: `Row ${id}`, values, group: groups.length > 0 ? id : undefined })),
    });
    const MOVES: Record<string, { summaries: string; move: (order: readonly string[]) => object }> = {
      'that move': {
        summaries: 'td:last-child summary',
        move: (order) => ({ data: toData(order) }),
      },
      'whose cells move': {
        summaries: 'tr:first-child summary',
        move: (order) => ({ data: toData(START), show: order.join(' ') }),
      },
      'whose groups move': {
        summaries: '.group summary',
        move: (order) => ({ data: toData(order, order) }),
      },
    };
    for (const [name, { summaries, move }] of Object.entries(MOVES)) {
      it(name, async () => {
        for (const order of ORDERS) {
          for (const place of [0, 1, 2]) {
            element = await fixture(html`<role-compare></role-compare>`);
            await settled(Object.assign(element, move(START)));
            const summary = queryAll(element, summaries)[place]!;
            summary.focus();
            await settled(Object.assign(element, move(order)));
            expect(
              (summary.getRootNode() as ShadowRoot).activeElement === summary,
              `${order.join()} ${place}`,
            ).to.equal(true);
            const another = await fixture(html`<role-compare></role-compare>`);
            await settled(Object.assign(another, move(order)));
            expect(readTable(element)).to.deep.equal(readTable(another));
          }
        }
      });
    }
  });

  it('show any data set after any other as if it were the first', async () => {
    const sets = [hosting(5), trainVsPlane, hosting(2), manyRows(120, 3), hosting(8), manyRows(3), hosting(5)];
    for (const data of sets) {
      await show(element, data);
      expect(readTable(element), data.title as string).to.deep.equal(await fresh(element));
    }
  });

  it('look like what they say, whichever row was there first', async () => {
    const contenders = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const row = { label: 'Row', winner: 'a', reason: 'Because.' };
    await show(element, {
      title: 'T',
      contenders,
      criteria: [
        { ...row, id: 'without', values: { b: 'words' } },
        { ...row, id: 'with', values: { a: 'words', b: 'words' } },
      ],
    });
    const styles = queryAll(element, 'td.winner').map((cell) => getComputedStyle(cell).fontStyle);
    expect(styles).to.deep.equal(['italic', 'normal']);
  });

  it('have a cell a contender where some have the same name', async () => {
    const named = (...names: string[]): ComparisonInput => {
      const contenders = names.map((name, index) => ({ id: `${index}`, name }));
      const values = Object.fromEntries(contenders.map(({ id, name }) => [id, `${name} ${id}`]));
      return { title: 'T', contenders, criteria: [{ id: 'r', label: 'Row', values }] };
    };
    for (const data of [
      named('Plan', 'Pro'),
      named('Plan', 'Plan'),
      named('Pro', 'Plan', 'Plan'),
      named('Plan', 'Pro'),
    ]) {
      await show(element, data);
      expect(readTable(element)).to.deep.equal(await fresh(element));
    }
  });

  it('are put into the page once', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const table = document.createElement('role-compare');
    table.data = manyRows(3);
    let placed = 0;
    const proto = Node.prototype as { insertBefore: (this: Node, node: Node, child: Node | null) => Node };
    const original = proto.insertBefore;
    // Whatever is moved takes all that stands in it along, and a browser walks through that each time.
    proto.insertBefore = function (node, child) {
      if (node instanceof Element || node instanceof DocumentFragment) {
        placed += node.querySelectorAll('[part=row] > td').length;
      }
      return original.call(this, node, child);
    };
    try {
      host.append(table);
      await table.updateComplete;
    } finally {
      proto.insertBefore = original;
    }
    expect(queryAll(table, '[part=row] > td')).to.have.length(6);
    expect(placed).to.equal(6);
  });

  it('are there again after the element had nothing to show', async () => {
    const rows = readTable(element);
    const { data } = element;
    element.data = undefined;
    await element.updateComplete;
    expect(queryAll(element, 'table')).to.have.length(0);
    element.data = data;
    await element.updateComplete;
    expect(readTable(element)).to.deep.equal(rows);
  });

  it('follow a value that becomes more than words, and less again', async () => {
    const data = manyRows(3);
    const withValue = (value: ComparisonInput['criteria'][number]['values'][string]): ComparisonInput => ({
      ...data,
      criteria: [{ ...data.criteria[1]!, values: { hosted: value, self: 'b' } }],
    });
    for (const value of [
      'words',
      { number: 3 },
      { text: 'words', note: 'A note' },
      true,
      { state: 'yes' as const, text: 'On weekdays' },
      [{ type: 'strong' as const, children: [{ type: 'text' as const, value: 'loud' }] }],
      'words again',
    ]) {
      await show(element, withValue(value));
      expect(readTable(element)).to.deep.equal(await fresh(element));
    }
  });

  it('stand in portions where they are many, all of them in the document', async () => {
    await show(element, manyRows(1000));
    expect(rowsOf(element)).to.have.lengthOf(1000);
    const bodies = queryAll(element, 'tbody');
    expect(bodies).to.have.lengthOf(20);
    expect(getComputedStyle(bodies[19]!).contentVisibility).to.equal('auto');
    expect(readTable(element).at(-2)).to.deep.equal(['Criterion 1000', 'The same for all', 'Winner The same for all']);
  });
});
