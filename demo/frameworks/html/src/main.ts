import 'role-compare/define/all.js';
import comparison from '../../comparison.json';

const find = <E extends Element>(selector: string): E => document.querySelector<E>(selector)!;
const place = find('#place');
const toggle = find<HTMLButtonElement>('#toggle');

function mount(): void {
  const page = document.createElement('role-page');
  page.data = comparison;
  page.controls = 'copy';
  page.addEventListener('role-faq-toggle', ({ detail }) => {
    find('#heard').textContent = `${detail.id} ${detail.open ? 'opened' : 'closed'}`;
  });
  place.replaceChildren(page);
}

find('#update').addEventListener('click', () => {
  find<HTMLElementTagNameMap['role-page']>('role-page').data = { ...comparison, title: 'Train vs Plane, again' };
});
toggle.addEventListener('click', () => {
  if (toggle.textContent === 'Mount') mount();
  else place.replaceChildren();
  toggle.textContent = toggle.textContent === 'Mount' ? 'Unmount' : 'Mount';
});
mount();
