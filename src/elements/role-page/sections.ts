/** The elements that a page may be made of, as a selector. */
export const sections = [
  'role-intro',
  'role-compare',
  'role-tally',
  'role-audience',
  'role-fit',
  'role-faq',
  'role-sources',
  'role-cta',
].join();
