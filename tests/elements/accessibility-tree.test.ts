/** What each engine tells assistive technology, where axe has no opinion. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { firstPage } from '../../stories/data/comparisons.js';
import { hosting, manyRows } from '../../stories/data/hosting.js';
import { sized } from '../helpers/act.js';
import { settled } from '../helpers/read.js';

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
}

/** Firefox's driver has to be told which roles, and which names, to look for. */
const accessibleNodes = (
  selector: string,
  roles: readonly string[],
  names?: readonly string[],
): Promise<AccessibleNode[]> => executeServerCommand('accessible-nodes', { selector, roles, names });

const views = [1180, 320].flatMap((width) =>
  ['auto', 'pair', 'scroll', 'stack'].map((layout) => [width, layout] as const),
);

for (const [width, layout] of views) {
  describe(`the accessibility tree of layout ${layout} at ${width} px`, () => {
    beforeEach(async () => {
      await executeServerCommand('resize', { width, height: 900 });
      await settled(await fixture(html`<role-page layout=${layout} .data=${firstPage}></role-page>`));
      // Layout of what is in sight is decided with the first frame.
      await sized();
    });

    it('holds a table of ten rows, whose cells keep their roles', async () => {
      const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
      const nodes = await accessibleNodes('table, tr, th, td', roles);
      const row = ['row', 'rowheader', 'cell', 'cell'];
      expect(nodes.map(({ role }) => role)).to.deep.equal([
        'table',
        'row',
        'columnheader',
        'columnheader',
        'columnheader',
        ...Array.from({ length: 9 }, () => row).flat(),
      ]);
    });

    it('names the table', async () => {
      const title = 'AI Product Manager vs Traditional Product Manager';
      const [table] = await accessibleNodes('table', ['table'], [title]);
      expect(table!.name).to.equal(title);
    });

    it('says headings and the winner in words', async () => {
      const columns = ['Category', 'AI Product Manager 3 wins', 'Traditional Product Manager 1 win'];
      const rows = [
        'Median Salary (US)',
        'Technical Requirements',
        'Job Openings Growth',
        'Scope of Ownership',
        'Learning Curve',
        'Tools Used',
        'Career Stability',
        'Entry Point',
        'Score',
      ];
      const first = ['Winner $185K–$250K at top companies', '$145K–$195K at equivalent companies'];
      const last = ['3 wins', '1 win'];
      const roles = ['columnheader', 'rowheader', 'cell'];
      const nodes = await accessibleNodes('th, td', roles, [...columns, ...rows, ...first, ...last]);
      const names = (wanted: string): string[] => nodes.filter(({ role }) => role === wanted).map(({ name }) => name);

      expect(names('columnheader')).to.deep.equal(columns);
      expect(names('rowheader')).to.deep.equal(rows);
      expect(names('cell').slice(0, 2)).to.deep.equal(first);
      expect(names('cell').slice(-2)).to.deep.equal(last);
    });
  });
}

describe('the accessibility tree of a page that is out of sight', () => {
  it('holds the same table', async () => {
    const page = await fixture(
      html`<div><div style="block-size: 9000px"></div><role-page .data=${firstPage}></role-page></div>`,
    );
    await settled(page);
    await sized();
    const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
    const nodes = await accessibleNodes('table, tr, th, td', roles);
    const count = (wanted: string): number => nodes.filter(({ role }) => role === wanted).length;
    expect(roles.map(count)).to.deep.equal([1, 10, 3, 9, 18]);
  });

  it('holds every row of a long table', async () => {
    await settled(await fixture(html`<role-compare .data=${manyRows(300)}></role-compare>`));
    await sized();
    const nodes = await accessibleNodes('tr', ['row']);
    expect(nodes.filter(({ role }) => role === 'row')).to.have.lengthOf(302);
  });
});

for (const width of [1180, 320]) {
  describe(`the accessibility tree of five contenders at ${width} px`, () => {
    beforeEach(() => executeServerCommand('resize', { width, height: 900 }));

    it('holds every cell of a table that scrolls, and the region that it scrolls in', async () => {
      await settled(await fixture(html`<role-compare .data=${hosting(5)}></role-compare>`));
      const roles = ['table', 'region', 'row', 'columnheader', 'rowheader', 'cell'];
      const nodes = await accessibleNodes('table, [part=scroller], tr, th, td', roles);
      const count = (wanted: string): number => nodes.filter(({ role }) => role === wanted).length;
      expect(Object.fromEntries(roles.map((role) => [role, count(role)]))).to.deep.equal({
        table: 1,
        region: 1,
        row: 10, // header, two groups, six criteria, score
        columnheader: 6,
        rowheader: 9,
        cell: 35,
      });
    });

    it('holds as many columns as the reader sees, where two are picked', async () => {
      const compare = await fixture(html`<role-compare controls="contenders" .data=${hosting(5)}></role-compare>`);
      // A table that is narrow leaves contenders out once it has heard that it is, and its headings are others then.
      await sized();
      await settled(compare);
      const nodes = await accessibleNodes('thead th', ['columnheader']);
      expect(nodes.filter(({ role }) => role === 'columnheader')).to.have.lengthOf(width === 320 ? 3 : 6);
    });

    it('names a region after its table, a control after its words', async () => {
      await settled(
        await fixture(
          html`<role-compare layout="scroll" controls="differences copy" .data=${hosting(5)}></role-compare>`,
        ),
      );
      const region = { role: 'region', name: 'Hosted vs Self-hosted vs Hybrid vs Edge vs Static' };
      expect(await accessibleNodes('[part=scroller]', [region.role], [region.name])).to.deep.equal([region]);
      const controls = [
        { role: 'group', name: 'Change the table' },
        { role: 'checkbox', name: 'Show only differences' },
        { role: 'button', name: 'Copy as Markdown' },
        { role: 'button', name: 'Copy as CSV' },
        { role: 'button', name: 'Copy link' },
      ];
      const roles = controls.map(({ role }) => role);
      const names = controls.map(({ name }) => name);
      expect(await accessibleNodes('.controls, input, button', roles, names)).to.deep.equal(controls);
    });
  });
}
