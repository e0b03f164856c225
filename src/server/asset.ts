import type { TextFormat } from '../model/text-formats.js';
import { attributes, type Html } from './html.js';

/** A file that a document loads. */
export interface Asset {
  readonly href: string;
  /** As in the attribute: `sha384-…`. */
  readonly integrity?: string | undefined;
}

/** Stands for the page's own server. */
const OWN = 'https://own.invalid';

/** Where an asset is, if it isn't on the page's own server. */
function hostOf({ href }: Asset): string | undefined {
  // So begins a path, whatever follows, and a site names one for each of its pages.
  if (/^\/\w/.test(href)) return undefined;
  if (!URL.canParse(href, OWN)) return undefined;
  const { origin, host, protocol } = new URL(href, OWN);
  if (origin === OWN) return undefined;
  if (href.startsWith('//')) return host;
  // `data:` and the like are on no host; a policy knows them by their scheme.
  return /^https?:$/.test(protocol) ? origin : protocol;
}

/** As policies have it. A host of an address may have a `;`, which begins a directive, or a `*`, which is any other. */
const SOURCE = /^(?:https?:\/\/)?(?:[\w.+-]+|\[[\da-f:.]+\])(?::\d*)?$/;

const isNameable = (host: string | undefined): boolean => host === undefined || SOURCE.test(host);

/** What can be loaded, and allowed by a policy. */
export const assetAddress: TextFormat = {
  expected: 'the address of a file, whose host has letters, digits, points and hyphens',
  test: (href) => href.trim() !== '' && URL.canParse(href, OWN) && isNameable(hostOf({ href })),
};

/** Where a document is: it stands in the document itself, which nothing else tells where it is. */
export const documentAddress: TextFormat = {
  expected: 'an absolute URL',
  test: (href) => /^https?:/i.test(href) && URL.canParse(href),
};

/** What a content security policy calls the place of an asset. What it can't name, it can't allow. */
export const toOrigin = (asset: Asset): string => {
  const host = hostOf(asset);
  return host !== undefined && isNameable(host) ? host : `'self'`;
};

/** The integrity of a file from elsewhere is only checked, and the file only used, if it was asked for with CORS. */
export const toAssetAttributes = (name: 'href' | 'src', asset: Asset): Html => {
  const { href, integrity } = asset;
  return attributes({ [name]: href, integrity, crossorigin: integrity && hostOf(asset) ? 'anonymous' : undefined });
};
