/** Data sets for stories and tests alike: one a situation that an element has to cope with. */
import type { ComparisonInput } from '../../src/model/schema.js';
import firstPageJson from './ai-pm-vs-traditional-pm.json';

/** The first page, whole. */
export const firstPage = firstPageJson as ComparisonInput;

/** Small, and yet: a win each, a tie, a row that depends, an open row, a derived winner and a missing value. */
export const trainVsPlane: ComparisonInput = {
  title: 'Train vs Plane',
  subtitle: 'Berlin to Munich, door to door.',
  summary: 'Take the train unless you connect to a long flight.',
  updated: '2026-10-01',
  contenders: [
    { id: 'train', name: 'Train' },
    { id: 'plane', name: 'Plane' },
  ],
  criteria: [
    {
      id: 'time',
      label: 'Time',
      values: { train: { number: 4.5, unit: 'h' }, plane: { number: 4, unit: 'h' } },
      better: 'lower',
    },
    {
      id: 'carbon',
      label: 'CO₂ a person',
      values: { train: { number: 9, unit: 'kg' }, plane: { number: 120, unit: 'kg' } },
      winner: 'train',
    },
    { id: 'fare', label: 'Fare', values: { train: '€18–€180', plane: '€40–€300' }, winner: 'depends' },
    { id: 'seat', label: 'Power at the seat', values: { train: true, plane: false }, winner: 'train' },
    { id: 'delay', label: 'Delays', values: { train: 'Often', plane: 'Often' }, winner: 'tie' },
    { id: 'bike', label: 'Takes a bicycle', values: { train: 'With a reservation' } },
  ],
  audiences: [
    { contender: 'train', reasons: ['You want to work on the way'] },
    { contender: 'plane', heading: 'Fly if…', reasons: ['You connect to another flight', 'You live at the airport'] },
  ],
  faq: [
    { id: 'wifi', question: 'Is there Wi-Fi?', answer: 'On the train, yes.' },
    { question: 'Can I take a dog?' },
    {
      question: 'What do I have to know?',
      answer: [
        { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'Two things:' }] }] },
        {
          type: 'list',
          children: [
            { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'book early' }] }] },
            {
              type: 'listItem',
              children: [
                {
                  type: 'paragraph',
                  children: [
                    { type: 'text', value: 'read the ' },
                    { type: 'link', url: 'https://example.com/fares', children: [{ type: 'text', value: 'fares' }] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  cta: { heading: 'Ready to go?', label: 'See the timetable', href: 'https://example.com/timetable' },
};

/** Reasons that name the rows that justify them. */
export const withJustifiedReasons: ComparisonInput = {
  ...trainVsPlane,
  audiences: [
    { contender: 'train', reasons: [{ text: 'You want to work on the way', criteria: ['seat', 'time'] }] },
    { contender: 'plane', reasons: [{ text: 'You live at the airport', criteria: ['time'] }, 'You like to fly'] },
  ],
};

/** Names, labels and values that don't fit, and a word that can't be broken at a space. */
export const withLongText: ComparisonInput = {
  ...trainVsPlane,
  title: 'The Unreasonably Comfortable Overnight Sleeper Train vs The Regularly Scheduled Commercial Aeroplane',
  contenders: [
    { id: 'train', name: 'The Unreasonably Comfortable Overnight Sleeper Train', description: 'With a restaurant car' },
    { id: 'plane', name: 'The Regularly Scheduled Commercial Aeroplane', href: 'https://example.com/plane' },
  ],
  criteria: [
    {
      id: 'long',
      label: 'Beförderungsbedingungenänderungsvorbehalt and everything that is to be said about it',
      description: 'What the small print says, as far as anybody has read it.',
      values: {
        train: 'https://example.com/'.padEnd(160, 'a-very-long-path-that-goes-on-'),
        plane: 'A sentence that takes its time, wanders off, comes back, and ends where it began. '.repeat(6),
      },
      winner: ['train', 'plane'],
    },
    ...trainVsPlane.criteria,
  ],
};

/** Rows in groups, and three contenders. */
export const threeWays: ComparisonInput = {
  ...trainVsPlane,
  title: 'Train vs Plane vs Bus',
  contenders: [...trainVsPlane.contenders, { id: 'bus', name: 'Bus' }],
  groups: [
    { id: 'journey', label: 'The journey' },
    { id: 'comfort', label: 'Comfort' },
  ],
  criteria: [
    {
      id: 'time',
      label: 'Time',
      group: 'journey',
      values: { train: { number: 4.5, unit: 'h' }, plane: { number: 4, unit: 'h' }, bus: { number: 8, unit: 'h' } },
      better: 'lower',
    },
    {
      id: 'rating',
      label: 'Rating',
      group: 'comfort',
      values: {
        train: { rating: { value: 4.5, of: 5 } },
        plane: { rating: { value: 3, of: 5 } },
        bus: { rating: { value: 2.5, of: 5 } },
      },
      better: 'higher',
    },
    {
      id: 'seat',
      label: 'Power at the seat',
      group: 'comfort',
      values: { train: true, plane: false, bus: { state: 'partial' } },
      winner: 'train',
    },
  ],
  audiences: [...trainVsPlane.audiences!, { contender: 'bus', reasons: ['You count every cent'] }],
};

/** Arabic, with names and numbers in Latin letters between. */
export const arabic: ComparisonInput = {
  title: 'القطار مقابل Airbus A320',
  subtitle: 'من برلين إلى ميونخ، من الباب إلى الباب.',
  summary: 'خذ القطار ما لم تكن مرتبطًا برحلة طويلة.',
  lang: 'ar',
  contenders: [
    { id: 'train', name: 'القطار' },
    { id: 'plane', name: 'Airbus A320' },
  ],
  criteria: [
    {
      id: 'carbon',
      label: 'الانبعاثات',
      values: { train: { number: 9, unit: 'kg' }, plane: { number: 120, unit: 'kg' } },
      winner: 'train',
    },
    { id: 'time', label: 'المدة', values: { train: 'أربع ساعات ونصف', plane: 'أربع ساعات' }, winner: 'plane' },
    { id: 'wifi', label: 'Wi-Fi', values: { train: true, plane: false } },
  ],
  audiences: [
    { contender: 'train', heading: 'اختر القطار إذا…', reasons: ['كنت تريد العمل في الطريق'] },
    { contender: 'plane', heading: 'اختر Airbus A320 إذا…', reasons: ['كانت لديك رحلة أخرى'] },
  ],
  faq: [{ question: 'هل يوجد Wi-Fi؟', answer: 'نعم، في القطار.' }],
  cta: { heading: 'هل أنت مستعد؟', label: 'جدول المواعيد', href: 'https://example.com/' },
};

/** Japanese, whose words have no spaces between them. */
export const japanese: ComparisonInput = {
  title: '新幹線と飛行機の比較',
  lang: 'ja',
  contenders: [
    { id: 'train', name: '新幹線' },
    { id: 'plane', name: '飛行機' },
  ],
  criteria: [
    {
      id: 'time',
      label: '所要時間',
      values: { train: { number: 2.5, unit: '時間' }, plane: { number: 3.5, unit: '時間' } },
      better: 'lower',
    },
    {
      id: 'fare',
      label: '運賃',
      values: { train: { number: 13_870, unit: 'JPY' }, plane: { range: [9_800, 24_000], unit: 'JPY' } },
      winner: 'depends',
      reason: '予約の時期によって変わります。',
    },
    { id: 'power', label: '座席の電源', values: { train: true, plane: { state: 'partial' } }, winner: 'train' },
    {
      id: 'luggage',
      label: '荷物',
      values: { train: '大きな荷物は事前の予約が必要です', plane: '二十キログラムまで' },
    },
  ],
};

/** German, whose words are long. */
export const german: ComparisonInput = {
  title: 'Bahn oder Flugzeug',
  lang: 'de',
  contenders: [
    { id: 'train', name: 'Bahn' },
    { id: 'plane', name: 'Flugzeug' },
  ],
  criteria: [
    {
      id: 'time',
      label: 'Reisezeit',
      values: { train: { number: 4.5, unit: 'h' }, plane: { number: 4, unit: 'h' } },
      better: 'lower',
    },
    {
      id: 'terms',
      label: 'Beförderungsbedingungen',
      values: { train: 'Fahrgastrechteverordnung', plane: { state: 'undisclosed' } },
      winner: 'tie',
      reason: 'Beides liest niemand.',
    },
    { id: 'power', label: 'Steckdose am Platz', values: { train: true, plane: false }, winner: 'train' },
    { id: 'bicycle', label: 'Fahrradmitnahme', values: { train: 'Mit Reservierung' } },
  ],
};

/** A winner that is no contender. */
export const withUnknownWinner: unknown = {
  ...trainVsPlane,
  criteria: [{ ...trainVsPlane.criteria[0], winner: 'ship' }, ...trainVsPlane.criteria.slice(1)],
};

/** Wrong type, missing field, and a link that runs a script. */
export const withManyProblems: unknown = {
  ...trainVsPlane,
  title: 42,
  contenders: [{ id: 'train' }, { id: 'plane', name: 'Plane' }],
  cta: { heading: 'Ready to go?', label: 'Go', href: 'javascript:alert(1)' },
};
