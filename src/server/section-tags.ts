/** The elements that show something of a data set, `<role-page>` all of it. */
export type SectionTag =
  | 'role-page'
  | 'role-intro'
  | 'role-compare'
  | 'role-tally'
  | 'role-audience'
  | 'role-faq'
  | 'role-sources'
  | 'role-cta';

/** Keys, so that the compiler says where one is missing. */
const TAGS: Readonly<Record<SectionTag, true>> = {
  'role-page': true,
  'role-intro': true,
  'role-compare': true,
  'role-tally': true,
  'role-audience': true,
  'role-faq': true,
  'role-sources': true,
  'role-cta': true,
};

/** The elements that can be rendered by themselves. */
export const SECTION_TAGS = Object.keys(TAGS) as readonly SectionTag[];
