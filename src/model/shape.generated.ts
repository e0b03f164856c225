// Written by `npm run generate` from schema.ts. Do not edit.
import type { Shape } from './shape.js';
import { day, filled, language, link } from './text-formats.js';

const shape0: Shape = { is: 'text', max: 100000, format: filled };
const shape1: Shape = { is: 'text' };
const shape2: Shape = { is: 'text', max: 100000 };
const shape3: Shape = { is: 'object', required: { type: shape1, value: shape2 } };
const shape4: Shape = { is: 'object', required: { type: shape1, children: recursive0 } };
const shape5: Shape = { is: 'text', max: 2000, format: link };
const shape6: Shape = { is: 'object', required: { type: shape1, url: shape5, children: recursive0 } };
const shape7: Shape = { is: 'object', required: { type: shape1 } };
const shape8: Shape = { is: 'node', by: { text: shape3, strong: shape4, emphasis: shape4, inlineCode: shape3, link: shape6, break: shape7 } };
const shape9: Shape = { is: 'list', of: shape8, min: 0, max: 1000 };
function recursive0(): Shape {
  return shape9;
}
const shape10: Shape = { is: 'list', of: shape8, min: 1, max: 1000 };
const shape11: Shape = { is: 'union', by: { text: shape0, list: shape10 } };
const shape12: Shape = { is: 'object', required: { type: shape1, children: shape9 } };
const shape13: Shape = { is: 'boolean' };
const shape14: Shape = { is: 'text', oneOf: ["listItem"] };
const shape15: Shape = { is: 'object', required: { type: shape14, children: recursive1 } };
const shape16: Shape = { is: 'list', of: shape15, min: 0, max: 1000 };
const shape17: Shape = { is: 'object', required: { type: shape1, children: shape16 }, optional: { ordered: shape13 } };
const shape18: Shape = { is: 'node', by: { paragraph: shape12, list: shape17 } };
const shape19: Shape = { is: 'list', of: shape18, min: 0, max: 1000 };
function recursive1(): Shape {
  return shape19;
}
const shape20: Shape = { is: 'node', by: { paragraph: shape12, list: shape17, text: shape3, strong: shape4, emphasis: shape4, inlineCode: shape3, link: shape6, break: shape7 } };
const shape21: Shape = { is: 'list', of: shape20, min: 1, max: 1000 };
const shape22: Shape = { is: 'union', by: { text: shape0, list: shape21 } };
const shape23: Shape = { is: 'text', max: 100, format: language };
const shape24: Shape = { is: 'text', max: 10, format: day };
const shape25: Shape = { is: 'text', max: 200, format: filled };
const shape26: Shape = { is: 'object', required: { src: shape5, alt: shape2 } };
const shape27: Shape = { is: 'object', required: { id: shape25, name: shape11 }, optional: { description: shape11, href: shape5, image: shape26, featured: shape13 } };
const shape28: Shape = { is: 'list', of: shape27, min: 2, max: 32 };
const shape29: Shape = { is: 'object', required: { id: shape25, label: shape11 } };
const shape30: Shape = { is: 'list', of: shape29, min: 0, max: 1000 };
const shape31: Shape = { is: 'number' };
const shape32: Shape = { is: 'text', oneOf: ["yes","no","partial","unknown","undisclosed","not-applicable"] };
const shape33: Shape = { is: 'tuple', of: [shape31, shape31] };
const shape34: Shape = { is: 'object', required: { value: shape31, of: shape31 } };
const shape35: Shape = { is: 'object', required: { label: shape11, href: shape5 }, optional: { asOf: shape24 } };
const shape36: Shape = { is: 'union', by: { text: shape25, object: shape35 } };
const shape37: Shape = { is: 'object', required: {  }, optional: { text: shape11, state: shape32, number: shape31, range: shape33, unit: shape0, rating: shape34, note: shape11, source: shape36 } };
const shape38: Shape = { is: 'union', by: { text: shape2, number: shape31, boolean: shape13, list: shape10, object: shape37 } };
const shape39: Shape = { is: 'record', of: shape38 };
const shape40: Shape = { is: 'list', of: shape25, min: 1, max: 32 };
const shape41: Shape = { is: 'union', by: { text: shape25, list: shape40 } };
const shape42: Shape = { is: 'text', oneOf: ["higher","lower"] };
const shape43: Shape = { is: 'number', min: 0 };
const shape44: Shape = { is: 'object', required: { id: shape25, label: shape11, values: shape39 }, optional: { description: shape11, group: shape25, winner: shape41, reason: shape11, better: shape42, weight: shape43 } };
const shape45: Shape = { is: 'list', of: shape44, min: 1, max: 10000 };
const shape46: Shape = { is: 'list', of: shape25, min: 0, max: 1000 };
const shape47: Shape = { is: 'object', required: { text: shape11 }, optional: { criteria: shape46 } };
const shape48: Shape = { is: 'union', by: { text: shape0, list: shape10, object: shape47 } };
const shape49: Shape = { is: 'list', of: shape48, min: 1, max: 1000 };
const shape50: Shape = { is: 'object', required: { contender: shape25, reasons: shape49 }, optional: { heading: shape11 } };
const shape51: Shape = { is: 'list', of: shape50, min: 0, max: 1000 };
const shape52: Shape = { is: 'object', required: { question: shape11 }, optional: { id: shape25, answer: shape22 } };
const shape53: Shape = { is: 'list', of: shape52, min: 0, max: 1000 };
const shape54: Shape = { is: 'object', required: { heading: shape11, label: shape11, href: shape5 }, optional: { text: shape11 } };
const shape55: Shape = { is: 'record', of: shape31 };
const shape56: Shape = { is: 'object', required: { id: shape25, label: shape11, href: shape5 }, optional: { asOf: shape24 } };
const shape57: Shape = { is: 'list', of: shape56, min: 0, max: 1000 };
const shape58: Shape = { is: 'object', required: { title: shape11, contenders: shape28, criteria: shape45 }, optional: { subtitle: shape11, summary: shape11, overview: shape22, lang: shape23, updated: shape24, groups: shape30, audiences: shape51, faq: shape53, cta: shape54, declaredScore: shape55, sources: shape57 } };

export const comparisonShape: Shape = shape58;
