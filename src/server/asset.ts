import { attributes, type Html } from './html.js';

/** A file that a document loads. */
export interface Asset {
  readonly href: string;
  /** As in the attribute: `sha384-…`. */
  readonly integrity?: string | undefined;
}

/** Where an asset is, if it isn't on the page's own server. */
function hostOf({ href }: Asset): string | undefined {
  // So begins a path, whatever follows, and a site names one for each of its pages.
  if (/^\/\w/.test(href)) return undefined;
  const own = 'https://own.invalid';
  if (!URL.canParse(href, own)) return undefined;
  const { origin, host, protocol } = new URL(href, own);
  if (origin === own) return undefined;
  if (href.startsWith('//')) return host;
  // `data:` and the like are on no host; a policy knows them by their scheme.
  return /^https?:$/.test(protocol) ? origin : protocol;
}

/** What a content security policy calls the place of an asset. */
export const toOrigin = (asset: Asset): string => hostOf(asset) ?? `'self'`;

/** The integrity of a file from elsewhere is only checked, and the file only used, if it was asked for with CORS. */
export const toAssetAttributes = (name: 'href' | 'src', asset: Asset): Html => {
  const { href, integrity } = asset;
  return attributes({ [name]: href, integrity, crossorigin: integrity && hostOf(asset) ? 'anonymous' : undefined });
};
