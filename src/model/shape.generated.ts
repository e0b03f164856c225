// Written by `npm run generate` from schema.ts. Do not edit.
import { boolean, either, list, listOf, node, number, object, oneOf, record, text, tuple, type Shape } from './shapes.js';
import { day, filled, language, link } from './text-formats.js';

const shape0 = text(100000, filled);
const shape1 = text(Infinity);
const shape2 = text(100000);
const shape3 = object({ type: shape1, value: shape2 });
const shape4 = object({ type: shape1, children: listOf(recursive0) });
const shape5 = text(2000, link);
const shape6 = object({ type: shape1, url: shape5, children: listOf(recursive0) });
const shape7 = object({ type: shape1 });
const shape8 = node({ text: shape3, strong: shape4, emphasis: shape4, inlineCode: shape3, link: shape6, break: shape7 });
const shape9 = list(shape8, 0, 1000);
function recursive0(): Shape {
  return shape9;
}
const shape10 = list(shape8, 1, 1000);
const shape11 = either(shape0, shape10);
const shape12 = object({ type: shape1, children: shape9 });
const shape13 = oneOf("listItem");
const shape14 = object({ type: shape13, children: listOf(recursive1) });
const shape15 = list(shape14, 0, 1000);
const shape16 = object({ type: shape1, children: shape15 }, { ordered: boolean });
const shape17 = node({ paragraph: shape12, list: shape16 });
const shape18 = list(shape17, 0, 1000);
function recursive1(): Shape {
  return shape18;
}
const shape19 = node({ paragraph: shape12, list: shape16, text: shape3, strong: shape4, emphasis: shape4, inlineCode: shape3, link: shape6, break: shape7 });
const shape20 = list(shape19, 1, 1000);
const shape21 = either(shape0, shape20);
const shape22 = text(100, language);
const shape23 = text(100, day);
const shape24 = text(200, filled);
const shape25 = object({ src: shape5, alt: shape2 });
const shape26 = object({ id: shape24, name: shape11 }, { description: shape11, href: shape5, image: shape25, featured: boolean });
const shape27 = list(shape26, 2, 32);
const shape28 = object({ id: shape24, label: shape11 });
const shape29 = list(shape28, 0, 1000);
const shape30 = number();
const shape31 = oneOf("yes", "no", "partial", "unknown", "undisclosed", "not-applicable");
const shape32 = tuple(shape30, shape30);
const shape33 = object({ value: shape30, of: shape30 });
const shape34 = object({ label: shape11, href: shape5 }, { asOf: shape23 });
const shape35 = either(shape24, shape34);
const shape36 = object({  }, { text: shape11, state: shape31, number: shape30, range: shape32, unit: shape0, rating: shape33, note: shape11, source: shape35 });
const shape37 = either(shape2, shape30, boolean, shape10, shape36);
const shape38 = record(shape37);
const shape39 = list(shape24, 1, 32);
const shape40 = either(shape24, shape39);
const shape41 = oneOf("higher", "lower");
const shape42 = number(0);
const shape43 = object({ id: shape24, label: shape11, values: shape38 }, { description: shape11, group: shape24, winner: shape40, reason: shape11, better: shape41, weight: shape42 });
const shape44 = list(shape43, 1, 10000);
const shape45 = list(shape24, 0, 1000);
const shape46 = object({ text: shape11 }, { criteria: shape45 });
const shape47 = either(shape0, shape10, shape46);
const shape48 = list(shape47, 1, 1000);
const shape49 = object({ contender: shape24, reasons: shape48 }, { heading: shape11 });
const shape50 = list(shape49, 0, 1000);
const shape51 = object({ question: shape11 }, { id: shape24, answer: shape21 });
const shape52 = list(shape51, 0, 1000);
const shape53 = oneOf("_self", "_blank", "_parent", "_top");
const shape54 = object({ heading: shape11, label: shape11, href: shape5 }, { text: shape11, target: shape53, rel: shape0 });
const shape55 = record(shape30);
const shape56 = object({ id: shape24, label: shape11, href: shape5 }, { asOf: shape23 });
const shape57 = list(shape56, 0, 1000);
const shape58 = object({ title: shape11, contenders: shape27, criteria: shape44 }, { subtitle: shape11, summary: shape11, overview: shape21, lang: shape22, updated: shape23, groups: shape29, audiences: shape50, faq: shape52, cta: shape54, declaredScore: shape55, sources: shape57, pick: shape24 });

export const comparisonShape: Shape = shape58;
