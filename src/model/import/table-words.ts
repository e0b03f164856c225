import type { ValueState } from '../value-view.js';

/** The words that tables are read by. Letter case makes no difference. */
export interface TableWords {
  /** Headings of the column of labels. */
  readonly label: readonly string[];
  /** Headings of a first column that holds the contenders. */
  readonly contender: readonly string[];
  /** Headings of columns that say something of the row, not of a contender. */
  readonly notes: readonly string[];
  readonly reason: readonly string[];
  readonly winner: readonly string[];
  readonly group: readonly string[];
  readonly source: readonly string[];
  /** Headings of a first column that counts the rows, or ranks what stands in them. */
  readonly count: readonly string[];
  /** Headings of a column that says how much each row counts. */
  readonly weight: readonly string[];
  /** Labels of the row that counts the wins. */
  readonly score: readonly string[];
  readonly tie: readonly string[];
  readonly depends: readonly string[];
  readonly states: Readonly<Record<ValueState, readonly string[]>>;
  /** Words that stand between the two numbers of a range. */
  readonly to: readonly string[];
}

export const tableWords: TableWords = {
  label: [
    'aspect',
    'attribute',
    'area',
    'capability',
    'category',
    'criteria',
    'criterion',
    'dimension',
    'factor',
    'feature',
    'features',
    'metric',
    'property',
    'topic',
    'what',
  ],
  contender: [
    'algorithm',
    'app',
    'approach',
    'company',
    'contender',
    'database',
    'engine',
    'framework',
    'language',
    'library',
    'method',
    'model',
    'name',
    'option',
    'plan',
    'platform',
    'product',
    'provider',
    'role',
    'service',
    'software',
    'solution',
    'tool',
    'vendor',
  ],
  notes: [
    'comment',
    'comments',
    'description',
    'details',
    'difference',
    'improvement',
    'note',
    'notes',
    'remark',
    'remarks',
  ],
  reason: ['because', 'explanation', 'rationale', 'reason', 'why'],
  winner: ['best', 'edge', 'verdict', 'winner', 'who wins'],
  group: ['group', 'section'],
  source: ['ref', 'reference', 'references', 'source', 'sources'],
  count: ['#', 'id', 'no', 'place', 'position', 'rank', 'ranking'],
  weight: ['importance', 'weight', 'weighting'],
  score: [
    'final score',
    'number of wins',
    'overall score',
    'rows won',
    'score',
    'tally',
    'total',
    'total score',
    'total wins',
    'wins',
  ],
  tie: ['both', 'draw', 'equal', 'even', 'neither', 'same', 'tie', 'tied'],
  depends: ['depends', 'depending', 'it depends'],
  states: {
    yes: ['yes', 'true', 'supported', 'included', 'available'],
    no: ['no', 'false', 'not supported', 'unsupported', 'not available', 'not included'],
    partial: ['partial', 'partially', 'partly', 'limited', 'partial support', 'some'],
    unknown: ['unknown', 'not documented', 'undocumented', 'unclear', 'tba', 'tbd', 'not known', '?'],
    undisclosed: ['not disclosed', 'undisclosed', 'not published', 'not public', 'unpublished'],
    'not-applicable': ['n/a', 'na', 'n.a.', 'not applicable', '-', '–', '—', '―'],
  },
  to: ['to'],
};
