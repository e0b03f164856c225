import type { Comparison, RichText } from './schema.js';

/** The call to action. */
export interface CtaView {
  readonly heading: RichText;
  readonly text: RichText | undefined;
  readonly label: RichText;
  readonly href: string;
  readonly target: string | undefined;
  readonly rel: string;
}

/** The call to action, or nothing where the data set has none. */
export function toCtaView({ cta }: Comparison): CtaView | undefined {
  if (!cta) return undefined;
  const { heading, text, label, href, target, rel } = cta;
  return { heading, text, label, href, target, rel: toSafeRel(rel) };
}

/** What the author gave, and never a window that can reach back into the page: older browsers allow that. */
function toSafeRel(rel: string | undefined): string {
  const words = new Set(rel?.toLowerCase().split(/\s+/).filter(Boolean));
  words.delete('opener');
  words.add('noopener');
  return [...words].join(' ');
}
