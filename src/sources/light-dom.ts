import type { Messages } from '../model/messages/messages.js';
import { createOffer } from './offer.js';

/** Makes a data set of an author's own `<table>` or `<details>`; nothing where an element holds neither. */
export type ReadLightDom = (host: Element, messages: Messages | undefined) => unknown;

/** The reader of tables and questions in the page, `define/light-dom.js` makes it known. */
export const lightDomOffer = createOffer<ReadLightDom>();

/** What each element can be made of. What has parts is a server's: it stands in for the element, and is read by people. */
const CHILDREN: Readonly<Record<string, string>> = {
  'role-compare': 'table:not([part])',
  'role-faq': 'details:not([part])',
};

export function hasLightData(host: Element): boolean {
  const selector = CHILDREN[host.localName];
  return selector !== undefined && host.querySelector(selector) !== null;
}
