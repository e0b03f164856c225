import type { Messages } from '../messages.js';

/** What the table says in English. */
export const tableWords = {
  lang: 'en',
  headToHead: 'Head-to-head comparison',
  category: 'Category',
  score: 'Score',
  winner: 'Winner',
  wins: { one: '{count} win', other: '{count} wins' },
  tie: 'Tie',
  depends: 'It depends',
  higherIsBetter: 'Higher is better',
  lowerIsBetter: 'Lower is better',
  why: 'Why?',
  featured: 'Featured',
  missing: 'No data',
  states: {
    yes: 'Yes',
    no: 'No',
    partial: 'Partly',
    unknown: 'Unknown',
    undisclosed: 'Not disclosed',
    'not-applicable': 'Not applicable',
  },
  rating: '{value} of {of}',
  place: '{row}, {contender}',
  note: 'Note',
  source: 'Source {number}: {label}',
  noSource: 'No source',
} satisfies Partial<Messages>;
