/** Who is compared, and where one of them takes no part or fewer rounds. */

/**
 * `load` says how a rival gets onto the first page: the tag that takes its place, what starts it with the data set,
 * and how a script sees that it is there; `file` the script where it isn't bundled here.
 */
export const RIVALS = [
  {
    name: 'vanilla',
    load: { tag: 'vanilla-page', start: 'widget.data = data;', isShown: `widget.shadowRoot?.querySelector('table')` },
  },
  { name: 'html' },
  {
    name: 'plain-lit',
    load: { tag: 'plain-lit-page', start: 'widget.data = data;', isShown: `widget.shadowRoot?.querySelector('table')` },
  },
  {
    name: 'react',
    load: {
      tag: 'div',
      start: 'widget.replaceChildren(); rival.page.mount(widget, data, false);',
      isShown: `widget.querySelector('.bench table')`,
    },
  },
  // A grid is no page; two hundred of them take so long that a few rounds have to do.
  { name: 'ag-grid', without: ['W1 mount'], seldom: ['W4 mount'] },
  {
    name: 'role-compare',
    imports: ['dist/define/all.js'],
    load: {
      file: 'cdn/role-compare.min.js',
      tag: 'role-page',
      start: 'widget.data = data;',
      isShown: `widget.shadowRoot?.querySelector('role-compare')?.shadowRoot?.querySelector('table')`,
    },
  },
];

export const OURS = 'role-compare';
