/** The codes of the languages that ship besides English: each has a module of its own here, with all of the library's words. */
export const SHIPPED = 'de es fr pt ja zh ar he';
