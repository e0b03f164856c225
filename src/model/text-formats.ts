/** A rule for a string that its type alone can't tell, with the words for what was expected. */
export interface TextFormat {
  readonly expected: string;
  readonly test: (text: string) => boolean;
}

export const filled: TextFormat = { expected: 'text that is not blank', test: (text) => text.trim() !== '' };

const LINK_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The platform's own parser decides, as it will when the link is followed: white space, control
 * characters and letter case inside a scheme fool a regular expression, not the parser.
 */
function isAllowedLink(text: string): boolean {
  if (!filled.test(text)) return false;
  try {
    return LINK_SCHEMES.includes(new URL(text, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

/** `2026-02-30` has the right pattern and is no day; a parser that rolls it over to March gives it away. */
function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isLanguageTag(text: string): boolean {
  // What nearly everybody writes; asking the platform takes as long as reading ten rows.
  if (/^[a-z]{2}(-[A-Z]{2})?$/.test(text)) return true;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export const link: TextFormat = { expected: 'a link (http, https, mailto, tel or relative)', test: isAllowedLink };
export const day: TextFormat = { expected: 'a day (YYYY-MM-DD)', test: isCalendarDay };
export const language: TextFormat = { expected: 'a language tag (BCP 47)', test: isLanguageTag };
