/** A path in the site as a part of an address. */
const encode = (page: string): string => page.split('/').map(encodeURIComponent).join('/');

/** The way from one page of the site to another, whatever folder of a host the site lies in. */
export const toRelative = (from: string, to: string): string =>
  `${'../'.repeat(from.split('/').length - 1)}${encode(to)}`;

/** The address of a page where the address of the site is known. */
export const toAbsolute = (base: string | undefined, page: string): string | undefined =>
  base === undefined ? undefined : new URL(encode(page), base.endsWith('/') ? base : `${base}/`).href;
