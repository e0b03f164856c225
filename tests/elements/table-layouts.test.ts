/** The layouts of a table, chosen by the width of the element or by its author. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { firstPage } from '../../stories/data/comparisons.js';
import { hosting, manyRows } from '../../stories/data/hosting.js';
import { query, queryAll, settled, textOf } from '../helpers/read.js';

const resize = (width: number): Promise<unknown> => executeServerCommand('resize', { width, height: 700 });
const topOf = (element: Element): number => element.getBoundingClientRect().top;
const shownCells = (row: Element): string[] =>
  [...row.children].filter((cell) => (cell as HTMLElement).offsetHeight > 1).map(textOf);
const firstRow = (element: Element): HTMLElement => query(element, 'tbody tr:not(.group)');

describe('the layouts of a table', () => {
  afterEach(() => resize(1180));

  for (const count of [2, 3, 5, 8]) {
    it(`shows ${count} contenders at every width without widening the page`, async () => {
      const element = await fixture(html`<role-compare .data=${hosting(count)}></role-compare>`);
      for (const width of [1180, 800, 390, 320]) {
        await resize(width);
        expect(document.documentElement.scrollWidth, `${width}`).to.be.at.most(document.documentElement.clientWidth);
        expect(shownCells(query(element, 'thead tr')).length).to.be.at.least(count);
      }
      await expect(element).to.be.accessible();
    });
  }

  for (const count of [2, 5]) {
    it(`spreads the heading of a group over all ${count} contenders at every width`, async () => {
      const element = await fixture(html`<role-compare .data=${hosting(count)}></role-compare>`);
      for (const width of [1180, 390]) {
        await resize(width);
        const { right } = firstRow(element).getBoundingClientRect();
        expect(query(element, '[part=group]').getBoundingClientRect().right, `${width}`).to.be.closeTo(right, 1);
      }
    });
  }

  for (const layout of ['auto', 'pair', 'scroll', 'stack']) {
    it(`leaves no stripe below the band of a group, with the layout ${layout}`, async () => {
      const element = await fixture(html`<role-compare layout=${layout} .data=${hosting(3)}></role-compare>`);
      const band = query(element, '[part=group]').getBoundingClientRect();
      expect(band.bottom).to.be.closeTo(topOf(firstRow(element)), 1.5);
    });
  }

  for (const [count, width, layout] of [
    [2, 1180, 'auto'],
    [3, 1180, 'auto'],
    [2, 390, 'auto'],
    [3, 390, 'scroll'],
  ] as const) {
    for (const padding of ['', '0.5em 0.75em', '1em 2em']) {
      it(`begins the heading of a group where labels do: ${count} contenders, ${width} px, ${padding || 'no padding of the author’s'}`, async () => {
        await resize(width);
        const element = await fixture(
          html`<role-compare layout=${layout} style=${padding && `--role-cell-padding: ${padding}`} .data=${hosting(count)}></role-compare>`,
        );
        const indent = (part: string): string => getComputedStyle(query(element, part)).paddingInlineStart;
        expect(indent('.group summary')).to.equal(indent('[part=criterion]'));
      });
    }
  }

  it('shows all of a group’s heading that is wider than the region that scrolls', async () => {
    await resize(390);
    const data = hosting(3);
    const label = 'Costs, and all that is to be done at night, when nobody is there';
    const groups = data.groups!.map((group) => ({ ...group, label }));
    const element = await fixture(html`<role-compare .data=${{ ...data, groups }}></role-compare>`);
    const region = query(element, '[part=scroller]').getBoundingClientRect();
    for (const summary of queryAll(element, '.group summary')) {
      expect(summary.getBoundingClientRect().right).to.be.at.most(region.right + 1);
    }
  });

  it('shows a word mark as wide as a picture of its height is, within its cell', async () => {
    const element = await fixture(html`<role-compare .data=${hosting(3)}></role-compare>`);
    const image = query<HTMLImageElement>(element, 'thead img');
    image.loading = 'eager';
    image.src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="150" height="60"/>')}`;
    await waitUntil(() => image.offsetWidth === 100, `it is ${image.offsetWidth} px wide`);
    expect(image.offsetHeight).to.equal(40);
    image.style.aspectRatio = '50';
    expect(image.offsetHeight).to.equal(40);
    const { right } = image.closest('th')!.getBoundingClientRect();
    expect(image.getBoundingClientRect().right).to.be.at.most(right);
  });

  it('says whose a value is in letters as dark where there is none, and draws a line below the names', async () => {
    const element = await fixture(html`<role-compare layout="stack" .data=${hosting(5)}></role-compare>`);
    for (const cell of queryAll(element, 'tbody td')) {
      const name = getComputedStyle(cell, '::before');
      expect(name.color).not.to.contain('/');
      expect(name.fontStyle).to.equal('normal');
    }
    expect(queryAll(element, 'td.missing')).not.to.have.lengthOf(0);
    // Above the band of the first group, which comes after it.
    const { position, zIndex } = getComputedStyle(query(element, 'thead'));
    expect([position, zIndex]).to.deep.equal(['relative', '2']);
  });

  for (const [reader, fontSize, part] of [
    ['the beginning of a second contender on the narrowest phone', '16px', { contender: 2, share: 0.05 }],
    ['most of a contender beside the labels in text of twice the size', '32px', { contender: 1, share: 0.4 }],
  ] as const) {
    it(`shows ${reader}, where contenders don’t fit`, async () => {
      await resize(320);
      const element = await fixture(
        html`<role-compare style="inline-size: 288px; font-size: ${fontSize}" .data=${hosting(3)}></role-compare>`,
      );
      const region = query(element, '[part=scroller]').getBoundingClientRect();
      const { left } = firstRow(element).children[part.contender]!.getBoundingClientRect();
      expect(region.right - left).to.be.at.least(region.width * part.share);
    });
  }

  it('scrolls in a named region that takes the focus, where contenders don’t fit', async () => {
    await resize(390);
    const element = await fixture(html`<role-compare .data=${hosting(5)}></role-compare>`);
    const region = query(element, '[part=scroller]');
    expect(region).to.have.attribute('role', 'region');
    expect(textOf(query(element, `#${region.getAttribute('aria-labelledby')}`))).to.equal(
      'Hosted vs Self-hosted vs Hybrid vs Edge vs Static',
    );
    expect(region.scrollWidth).to.be.above(region.clientWidth + 100);
    region.focus();
    expect(element.shadowRoot!.activeElement).to.equal(region);

    region.scrollTo(300, 400);
    const label = firstRow(element).firstElementChild!;
    const frame = region.getBoundingClientRect();
    expect(label.getBoundingClientRect().left).to.be.closeTo(frame.left, 2);
    // Of the header the names stay; pictures would take too much of the window.
    expect(query(element, 'thead img').getBoundingClientRect().bottom).to.be.at.most(frame.top + 4);
    expect(topOf(query(element, 'thead a'))).to.be.within(frame.top, frame.top + 40);
    expect(frame.height).to.be.at.most(700);
  });

  const sameNote = { text: 'Yes, in all plans', note: 'A remark.', source: { label: 'Prices', href: '/prices' } };
  const withNotes = (count: number): unknown => {
    const data = hosting(count);
    const values = Object.fromEntries(data.contenders.map(({ id }) => [id, sameNote]));
    return {
      ...data,
      criteria: Array.from({ length: 12 }, (_, row) => ({ id: `r${row}`, label: `Row ${row}`, values })),
    };
  };

  /** Whether something of the table lies over an element that has the focus. */
  const isCovered = (element: Element, target: Element): boolean => {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const at = element.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return at !== null && at !== target && !target.contains(at) && !at.contains(target);
  };

  for (const [name, count, layout, dir, width] of [
    ['below a header with pictures and descriptions', 2, 'auto', 'ltr', 1180],
    ['beside the column of labels', 6, 'scroll', 'ltr', 560],
    ['beside the column of labels, from right to left', 6, 'scroll', 'rtl', 560],
  ] as const) {
    it(`hides nothing that takes the focus ${name}`, async () => {
      await resize(width);
      const frame = await fixture<HTMLElement>(
        html`<div dir=${dir} style="padding-block: 80vh"><role-compare layout=${layout} .data=${withNotes(count)}></role-compare></div>`,
      );
      const element = frame.querySelector('role-compare')!;
      await element.updateComplete;
      const targets = queryAll(element, 'tbody :is(a, summary)');
      for (const target of [...targets, ...targets.reverse()]) {
        target.focus();
        expect(isCovered(element, target), target.getAttribute('aria-label') ?? '').to.equal(false);
      }
    });
  }

  it('shows who is compared above the rows of a stack, with links that can be seen', async () => {
    await resize(390);
    const element = await fixture(html`<role-compare layout="stack" .data=${hosting(3)}></role-compare>`);
    await expect(element).to.be.accessible();
    const link = query(element, 'thead a');
    link.focus();
    const { width, height, top } = link.getBoundingClientRect();
    expect(width * height).to.be.above(200);
    const at = element.shadowRoot!.elementFromPoint(link.getBoundingClientRect().left + 5, top + 5);
    expect(at === link).to.equal(true);
    expect(query(element, 'thead img').offsetHeight).to.equal(40);
    expect(query(element, '.category').offsetHeight).to.be.at.most(60);
  });

  it('never makes the page wider than the window, whatever names there are', async () => {
    await resize(320);
    const names = [
      'Product Manager for artificial intelligence and all data',
      'Softwareentwicklungsprojektleitung',
      'Ops',
    ];
    const contenders = names.map((label, index) => ({ id: `c${index}`, name: label }));
    const values = { c0: '1', c1: '2', c2: '3' };
    const criteria = contenders.map(({ id }) => ({ id, label: id, values, winner: id }));
    for (const controls of ['', 'contenders differences copy']) {
      const element = await fixture(
        html`<role-compare controls=${controls} .data=${{ title: 'Three', contenders, criteria }}></role-compare>`,
      );
      await settled(element);
      const { right } = element.getBoundingClientRect();
      for (const box of [
        ...queryAll(element, '[part=tally] *'),
        ...(controls ? queryAll(query(element, 'role-controls'), '*') : []),
      ]) {
        if (box.getBoundingClientRect().width > 1) expect(box.getBoundingClientRect().right).to.be.at.most(right + 1);
      }
    }
  });

  it('lets the page scroll, and nothing else, where all contenders fit', async () => {
    const element = await fixture(html`<role-compare .data=${hosting(3)}></role-compare>`);
    const region = query(element, '[part=scroller]');
    expect(getComputedStyle(region).overflow).to.equal('clip');
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
    const two = await fixture(html`<role-compare .data=${hosting(2)}></role-compare>`);
    expect(query(two, '[part=scroller]')).not.to.have.attribute('tabindex');
  });

  it('breaks no common word of a label, where six contenders fit a wide page', async () => {
    const data = hosting(6);
    const [first, ...others] = data.criteria;
    const criteria = [{ ...first!, label: 'Implementation language' }, ...others];
    const element = await fixture(html`
      <role-compare
        style="font-family: Arial, sans-serif; inline-size: 1148px"
        .data=${{ ...data, criteria }}
      ></role-compare>`);
    const region = query(element, '[part=scroller]');
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
    const word = document.createRange();
    const { childNodes } = firstRow(element).firstElementChild!;
    const text = [...childNodes].find(({ nodeValue }) => nodeValue?.startsWith('Implementation'));
    word.setStart(text!, 0);
    word.setEnd(text!, 'Implementation'.length);
    expect(word.getClientRects().length).to.equal(1);
  });

  it('keeps the header in sight below a bar of the page', async () => {
    const page = await fixture(html`
      <div style="--role-sticky-top: 40px; block-size: 300px; overflow: auto">
        <role-compare .data=${manyRows(40)}></role-compare>
      </div>`);
    page.scrollTo(0, 600);
    expect(topOf(query(page.firstElementChild!, 'thead')) - topOf(page)).to.be.closeTo(40, 1);
  });

  for (const width of [1180, 390]) {
    it(`has no picture half in sight in a header that stays, names of all, at ${width} px`, async () => {
      await resize(width);
      const data = manyRows(40);
      const [first, second] = data.contenders;
      const image = { src: new URL('../../stories/data/logo.svg', import.meta.url).pathname, alt: '' };
      const contenders = [
        { ...first, image, description: 'What it is, said in some words' },
        { ...second, image, featured: true },
      ];
      const page = await fixture(html`
        <div style="block-size: 300px; overflow: auto">
          <role-compare .data=${{ ...data, contenders }}></role-compare>
        </div>`);
      page.scrollTo(0, 600);
      for (const contender of queryAll(page.firstElementChild!, '[part~=contender]')) {
        const name = document.createRange();
        name.selectNode([...contender.childNodes].find(({ nodeValue }) => nodeValue?.trim())!);
        const bottom = contender.querySelector('img')!.getBoundingClientRect().bottom;
        expect(bottom - topOf(page), 'the picture').to.be.at.most(0);
        expect(name.getBoundingClientRect().top - topOf(page), 'the name').to.be.at.least(0);
      }
    });
  }

  it('never hides the focus below the header or the column of labels', async () => {
    await resize(390);
    const data = hosting(8);
    const rich = {
      ...data,
      criteria: Array.from({ length: 12 }, (_, at) => ({
        id: `c${at}`,
        label: `Criterion ${at}`,
        values: Object.fromEntries(data.contenders.map(({ id }) => [id, { text: `Value ${at}`, note: 'A note' }])),
      })),
    };
    const element = await fixture(html`<role-compare .data=${rich}></role-compare>`);
    // Backwards is where a sticky edge would hide what comes next.
    for (const focused of queryAll(element, 'td summary').reverse().slice(0, 40)) {
      focused.focus();
      const box = focused.getBoundingClientRect();
      const header = query(element, 'thead').getBoundingClientRect();
      const labels = focused.closest('tr')!.firstElementChild!.getBoundingClientRect();
      expect(box.top, `below the header: ${focused.ariaLabel}`).to.be.at.least(header.bottom - 1);
      expect(box.left, `beside the labels: ${focused.ariaLabel}`).to.be.at.least(labels.right - 1);
    }
  });

  /** Two contenders of long names, and in every cell a link of small letters. */
  const longNames = {
    title: 'Which role?',
    sources: [{ id: 's', label: 'Survey', href: '/survey' }],
    contenders: ['Artificial Intelligence Product Manager', 'Traditional Software Product Manager'].map((name, at) => ({
      id: `c${at}`,
      name,
      description: 'Works with people of every kind, on products of every size, in companies of every age and culture',
      featured: at === 1,
    })),
    criteria: Array.from({ length: 14 }, (_, at) => ({
      id: `r${at}`,
      label: `Criterion ${at}`,
      winner: 'c0',
      values: { c0: { text: 'A', source: 's' }, c1: { text: 'B', source: 's' } },
    })),
  };

  for (const size of ['16px', '20px']) {
    it(`never hides the focus below a header that long names and letters of ${size} make high`, async () => {
      await resize(320);
      const page = await fixture(
        html`<div style="font-size: ${size}"><role-compare .data=${longNames}></role-compare></div>`,
      );
      const element = page.firstElementChild!;
      const links = queryAll(element, 'td a').reverse();
      expect(links).to.have.lengthOf(28);
      for (const focused of links) {
        focused.focus();
        const header = query(element, 'thead').getBoundingClientRect();
        expect(focused.getBoundingClientRect().top).to.be.at.least(header.bottom - 1);
      }
    });
  }

  it('leaves room for rows in a low window, as one that is magnified', async () => {
    for (const count of [2, 8]) {
      await executeServerCommand('resize', { width: 320, height: 256 });
      const data = count === 2 ? longNames : hosting(count);
      const element = await fixture(html`<role-compare .data=${data}></role-compare>`);
      scrollTo(0, scrollY + query(element, 'tfoot').getBoundingClientRect().top);
      expect(query(element, 'thead').getBoundingClientRect().bottom).to.be.below(0);
      const { clientHeight, scrollHeight } = query(element, '[part=scroller]');
      expect(clientHeight).to.equal(scrollHeight);
    }
  });

  it('shows the whole ring of a group that has the focus', async () => {
    for (const width of [1180, 390]) {
      await resize(width);
      const element = await fixture(html`<role-compare .data=${hosting(3)}></role-compare>`);
      const summary = query(element, '.group summary');
      // What stands beside it, or cuts it off, would lie upon a ring of 2 px around it.
      expect(getComputedStyle(summary).outlineOffset).to.equal('-2px');
    }
  });

  it('shows pairs where an author wants them, at any width', async () => {
    const element = await fixture(html`<role-compare layout="pair" .data=${hosting(5)}></role-compare>`);
    expect(shownCells(firstRow(element))).to.have.lengthOf(3);
    const [label, first, second] = firstRow(element).children;
    expect(topOf(first!)).to.be.above(topOf(label!));
    expect(topOf(second!)).to.equal(topOf(first!));
    expect(textOf(query(element, 'role-controls').shadowRoot!.querySelector('select')?.selectedOptions[0])).to.equal(
      'Hosted',
    );
    await expect(element).to.be.accessible();
  });

  it('stacks contenders below each other, each under its name', async () => {
    await resize(320);
    const element = await fixture(html`<role-compare layout="stack" .data=${hosting(3)}></role-compare>`);
    const [label, first, second] = firstRow(element).children;
    expect(topOf(first!)).to.be.above(topOf(label!));
    expect(topOf(second!)).to.be.above(topOf(first!));
    expect(getComputedStyle(first!, '::before').content).not.to.equal('none');
    expect(first).to.have.attribute('data-contender', 'Hosted');
    const scores = queryAll(element, 'tfoot td');
    expect(scores.map((cell) => cell.getAttribute('data-contender'))).to.deep.equal([
      'Hosted',
      'Self-hosted',
      'Hybrid',
    ]);
    for (const cell of scores) expect(getComputedStyle(cell, '::before').content).not.to.equal('none');
    await expect(element).to.be.accessible();

    (element as HTMLElementTagNameMap['role-compare']).layout = 'auto';
    await (element as HTMLElementTagNameMap['role-compare']).updateComplete;
    expect(getComputedStyle(firstRow(element).children[1]!, '::before').content).to.equal('none');
    expect(firstRow(element).children[1]!.hasAttribute('data-contender')).to.equal(false);
  });

  it('scrolls where an author wants it, and takes an unknown layout for none', async () => {
    const element = await fixture(html`<role-compare layout="scroll" .data=${hosting(2)}></role-compare>`);
    expect(query(element, '[part=scroller]')).to.have.attribute('role', 'region');
    const unknown = await fixture(html`<role-compare layout="spiral" .data=${hosting(2)}></role-compare>`);
    expect(query(unknown, '[part=scroller]').classList.contains('auto')).to.equal(true);
  });

  it('scrolls where two contenders have no room for their words, and squeezes none of them', async () => {
    const element = await fixture<HTMLElement>(html`
      <role-compare layout="scroll" style="width: 320px" .data=${firstPage}></role-compare>`);
    const region = query(element, '[part=scroller]');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    // A word that has room stands in one line.
    for (const mark of queryAll(element, '[part=winner-mark]')) expect(mark.offsetHeight).to.be.below(30);
    element.style.width = '900px';
    expect(region.scrollWidth).to.equal(region.clientWidth);
  });

  it('bears more space in and between its texts', async () => {
    await resize(320);
    const element = await fixture(html`
      <role-compare style="line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em" .data=${hosting(2)}></role-compare>`);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    for (const cell of queryAll(element, 'th, td')) expect(cell.scrollWidth).to.be.at.most(cell.clientWidth + 1);
  });
});
