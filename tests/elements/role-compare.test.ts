import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/role-compare.js';
import { arabic, firstPage, threeWays, trainVsPlane, withLongText } from '../../stories/data/comparisons.js';
import { query, queryAll, readTable, textOf } from '../helpers/read.js';

const resize = (width: number): Promise<unknown> => executeServerCommand('resize', { width, height: 900 });

describe('<role-compare>', () => {
  beforeEach(() => resize(1180));

  it('shows the first page as a table with a winner per row and the score', async () => {
    const element = await fixture(html`<role-compare .data=${firstPage}></role-compare>`);

    const rows = readTable(element);
    expect(rows[0]).to.deep.equal(['Category', 'AI Product Manager 3 wins', 'Traditional Product Manager 1 win']);
    expect(rows[1]).to.deep.equal([
      'Median Salary (US)',
      'Winner $185K–$250K at top companies',
      '$145K–$195K at equivalent companies',
    ]);
    expect(rows[5]).to.deep.equal([
      'Learning Curve',
      'Steeper — must understand probabilistic systems and AI failure modes',
      'Winner Lower — well-established playbooks and frameworks',
    ]);
    expect(rows.at(-1)).to.deep.equal(['Score', '3 wins', '1 win']);
    expect(rows).to.have.lengthOf(10);
    await expect(element).to.be.accessible();
  });

  it('shows ties, rows that depend, missing values and derived winners in words', async () => {
    const element = await fixture(html`<role-compare .data=${trainVsPlane}></role-compare>`);

    expect(readTable(element)).to.deep.equal([
      ['Category', 'Train 2 wins', 'Plane 1 win'],
      ['Time Lower is better', '4.5 h', 'Winner 4 h'],
      ['CO₂ a person', 'Winner 9 kg', '120 kg'],
      ['Fare It depends', '€18–€180', '€40–€300'],
      ['Power at the seat', 'Winner Yes', 'No'],
      ['Delays Tie', 'Often', 'Often'],
      ['Takes a bicycle', 'With a reservation', 'No data'],
      ['Score', '2 wins', '1 win'],
    ]);
  });

  it('names the table, and says which cells are headings of what', async () => {
    const element = await fixture(html`<role-compare .data=${firstPage}></role-compare>`);

    expect(textOf(query(element, 'caption'))).to.equal('AI Product Manager vs Traditional Product Manager');
    expect(queryAll(element, 'thead th').map((cell) => cell.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
      'col',
    ]);
    for (const row of queryAll(element, 'tbody tr')) expect(row.firstElementChild).to.match('th[scope=row]');
  });

  it('counts the wins below the table, and in no place where that is not wanted', async () => {
    const element = await fixture(html`<role-compare .data=${firstPage}></role-compare>`);
    expect(queryAll(element, '[part=tally-part]').map(textOf)).to.deep.equal([
      '3 AI Product Manager',
      '4 open',
      '1 Traditional Product Manager',
    ]);

    const without = await fixture<HTMLElementTagNameMap['role-compare']>(
      html`<role-compare no-tally .data=${firstPage}></role-compare>`,
    );
    expect(textOf(without.shadowRoot)).not.to.match(/wins?\b|Score/);
    without.noTally = false;
    await without.updateComplete;
    expect(textOf(without.shadowRoot)).to.equal(textOf(element.shadowRoot));
  });

  it('lets the page choose the words and the level of the heading', async () => {
    const element = await fixture(
      html`<role-compare heading="Side by side" heading-level="4" .data=${firstPage}></role-compare>`,
    );
    expect(textOf(query(element, 'h4'))).to.equal('Side by side');

    const without = await fixture(html`<role-compare heading="" .data=${firstPage}></role-compare>`);
    expect(query(without, '[part=heading]')).to.equal(null);

    const mistaken = await fixture(html`<role-compare heading-level="four" .data=${firstPage}></role-compare>`);
    expect(query(mistaken, '[part=heading]').localName).to.equal('h2');
  });

  it('draws a bar for each range, as wide as the view says', async () => {
    const element = await fixture(html`<role-compare .data=${firstPage}></role-compare>`);
    const bars = queryAll(element, '[part=bar]').map((bar) => {
      const fill = bar.querySelector('rect')!;
      return [fill.getAttribute('x'), fill.getAttribute('width')];
    });
    expect(bars).to.deep.equal([
      ['74%', '26%'],
      ['58%', '20%'],
      ['66.67%', '33.33%'],
      ['0%', '16.67%'],
    ]);
  });

  it('shows groups as headings over their rows', async () => {
    const element = await fixture(html`<role-compare .data=${threeWays}></role-compare>`);
    expect(readTable(element).map(([first]) => first)).to.deep.equal([
      'Category',
      'The journey',
      'Time Lower is better',
      'Comfort',
      'Rating Higher is better',
      'Power at the seat',
      'Score',
    ]);
    expect(query(element, '[part=group]')).to.have.attribute('scope', 'rowgroup');
    await expect(element).to.be.accessible();
  });

  it('follows a new data set', async () => {
    const element = await fixture<HTMLElementTagNameMap['role-compare']>(
      html`<role-compare .data=${firstPage}></role-compare>`,
    );
    element.data = trainVsPlane;
    await element.updateComplete;
    expect(readTable(element)).to.have.lengthOf(8);
    expect(textOf(query(element, 'caption'))).to.equal('Train vs Plane');
  });

  describe('where it is narrow', () => {
    it('puts each label above both answers, and keeps both names in sight', async () => {
      await resize(390);
      const element = await fixture(html`<role-compare .data=${firstPage}></role-compare>`);

      const [label, first, second] = [...query(element, 'tbody tr').children].map((cell) =>
        cell.getBoundingClientRect(),
      );
      expect(first!.top).to.be.at.least(label!.bottom - 1);
      expect(second!.top).to.equal(first!.top);
      expect(second!.left).to.be.at.least(first!.right - 1);
      expect(getComputedStyle(query(element, 'thead')).position).to.equal('sticky');
    });

    it('never makes the page scroll sideways', async () => {
      await resize(320);
      for (const data of [firstPage, trainVsPlane, withLongText, threeWays, arabic]) {
        const element = await fixture(html`<role-compare .data=${data}></role-compare>`);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      }
    });
  });

  it('mirrors itself where the page reads from right to left', async () => {
    const element = await fixture(html`<role-compare dir="rtl" .data=${arabic}></role-compare>`);
    const [label, first] = [...query(element, 'tbody tr').children].map((cell) => cell.getBoundingClientRect());
    expect(first!.right).to.be.at.most(label!.left + 1);
    expect(getComputedStyle(query(element, '[part=bar]')).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    await expect(element).to.be.accessible();
  });

  it('keeps its surfaces readable on a dark page that declares no color scheme', async () => {
    const page = await fixture(
      html`<div style="background: #111; color: #eee"><role-compare .data=${firstPage}></role-compare></div>`,
    );
    await expect(page).to.be.accessible();
  });
});
