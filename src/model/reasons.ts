import type { Audience, RichText } from './schema.js';

type Reason = Audience['reasons'][number];

/** What a reason says, whichever way it is written. */
export const toReasonText = (reason: Reason): RichText =>
  typeof reason === 'object' && 'text' in reason ? reason.text : reason;

/** The ids of the criteria that justify a reason. */
export const toReasonCriteria = (reason: Reason): readonly string[] =>
  typeof reason === 'object' && 'text' in reason ? (reason.criteria ?? []) : [];
