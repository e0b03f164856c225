const place = document.querySelector('#place');
const page = place.querySelector('role-page');
const toggle = document.querySelector('#toggle');
const { comparison } = page.state;

page.addEventListener('role-faq-toggle', ({ detail }) => {
  document.querySelector('#heard').textContent = `${detail.id} ${detail.open ? 'opened' : 'closed'}`;
});
document.querySelector('#update').addEventListener('click', () => {
  page.data = { ...comparison, title: 'Train vs Plane, again' };
});
toggle.addEventListener('click', () => {
  if (page.isConnected) page.remove();
  else place.append(page);
  toggle.textContent = page.isConnected ? 'Unmount' : 'Mount';
});
