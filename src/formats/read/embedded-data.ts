import type { Root, RootContent } from 'hast';
import { START, type Place } from '../../model/import/grid.js';
import { attribute, childElements, isElement, rawText, startOf } from './hast.js';

/** The data set that stands in the markup of an element, and where it begins. */
export interface EmbeddedData {
  readonly text: string;
  readonly place: Place;
}

/** Finds the data sets of all elements of the library that a page has, in the order of the page. */
export function findEmbeddedData({ children }: Root): readonly EmbeddedData[] {
  return children.flatMap(findIn);
}

function findIn(node: RootContent): readonly EmbeddedData[] {
  if (!isElement(node)) return [];
  const scripts = node.tagName.startsWith('role-')
    ? childElements(node, 'script').filter((script) => /^application\/json$/i.test(attribute(script, 'type') ?? ''))
    : [];
  const [script] = scripts;
  if (!script) return node.children.flatMap((child) => findIn(child));
  return [{ text: rawText(script), place: (script.children[0] && startOf(script.children[0])) ?? START }];
}
