import type { Messages } from '../messages.js';

/** What is said in English when something is copied. */
export const copyWords = {
  lang: 'en',
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'Could not be copied',
} satisfies Partial<Messages>;
