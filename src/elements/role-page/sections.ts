/** The elements that a page may be made of. */
export const SECTIONS = [
  'role-intro',
  'role-compare',
  'role-tally',
  'role-audience',
  'role-fit',
  'role-faq',
  'role-sources',
  'role-cta',
] as const;

/** All of them as a selector. */
export const sections = SECTIONS.join();
