/** A page that the reader's browser has translated goes on telling what is true now. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { firstPage, threeWays } from '../../stories/data/comparisons.js';
import { query, queryAll, readTable, settled, textOf } from '../helpers/read.js';
import { translate } from '../helpers/translate.js';

const translated = (text: string): string => text.replace(/\S(.*\S)?/s, '«$&»');
const withoutMarks = (text: string): string => text.replace(/[«»]/g, '');

describe('a page that a browser has translated', () => {
  it('tells the reader who fits, and not that nothing is answered', async () => {
    const element = await fixture<HTMLElementTagNameMap['role-fit']>(html`<role-fit .data=${threeWays}></role-fit>`);
    const reason = queryAll(element, '.reason').find((each) => textOf(each) === 'You live at the airport');
    translate(element, translated);
    reason!.querySelector('input')!.click();
    await settled(element);
    expect(textOf(query(element, '[part=summary]'))).to.equal('Plane fits you best.');
    expect(textOf(query(element, '[part=legend]')), 'what is as before').to.match(/^«.*»$/);

    translate(element, translated);
    reason!.querySelector('input')!.click();
    await settled(element);
    expect(textOf(query(element, '[part=summary]'))).to.match(/^Nothing answered yet/);
  });

  it('shows a question that was found once', async () => {
    const element = await fixture<HTMLElementTagNameMap['role-faq']>(
      html`<role-faq search .data=${firstPage}></role-faq>`,
    );
    translate(element, translated);
    const field = query<HTMLInputElement>(element, '[type=search]');
    for (const [query, count] of [
      ['technical', '1 of 5 questions'],
      ['', ''],
      ['a', '5 of 5 questions'],
    ] as const) {
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await settled(element);
      expect(textOf(element.shadowRoot!.querySelector('[part=count]'))).to.equal(count);
      translate(element, translated);
    }
    const questions = queryAll(element, '.items [part=question]').map(textOf);
    expect(questions.map(withoutMarks)).to.deep.equal(firstPage.faq!.map((each) => each.question));
  });

  it('shows values, wins and counts of a new data set', async () => {
    const element = await fixture<HTMLElementTagNameMap['role-compare']>(
      html`<role-compare controls="differences" only-differences .data=${threeWays}></role-compare>`,
    );
    translate(element, translated);
    const [time, ...others] = threeWays.criteria;
    const alike = {
      ...time!,
      label: 'Hours',
      winner: 'tie' as const,
      values: { train: '4 h', plane: '4 h', bus: '4 h' },
    };
    const contenders = threeWays.contenders.map((each) => (each.id === 'bus' ? { ...each, name: 'Coach' } : each));
    element.data = { ...threeWays, contenders, criteria: [alike, ...others] };
    await settled(element);
    const fresh = await fixture<HTMLElementTagNameMap['role-compare']>(
      html`<role-compare controls="differences" only-differences .data=${element.data}></role-compare>`,
    );
    const read = (from: HTMLElement): string[] => [
      ...readTable(from).flat(),
      textOf(query(from, '[part=tally]')),
      textOf(query(query(from, 'role-controls'), '[part=count]')),
    ];
    expect(read(fresh)).to.include('2 of 3 rows shown');
    expect(read(element).map(withoutMarks)).to.deep.equal(read(fresh));
  });
});
