import type { ReadLightDom } from '../light-dom.js';
import { readDetails } from './details.js';
import { readTable } from './table.js';

/** Makes a data set of the author's own table, or of all questions, in an element. */
export const readLightDom: ReadLightDom = (host, messages) => {
  if (host.localName === 'role-faq')
    return readDetails([...host.querySelectorAll<HTMLDetailsElement>(':scope details:not(:scope details details)')]);
  const [table, ...others] = host.querySelectorAll<HTMLTableElement>('table:not([part], table table)');
  if (others.length > 0)
    console.warn(`<role-compare> expected one table in it, found ${others.length + 1}: it shows the first.`);
  return table && readTable(table, messages);
};
