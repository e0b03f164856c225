/** The published JSON Schema, from the zod schema. */
import * as z from 'zod/mini';
import { comparisonSchema } from '../src/model/schema.js';

export const comparisonJsonSchema = (): object => ({
  ...z.toJSONSchema(comparisonSchema, { io: 'input', reused: 'ref' }),
  title: 'A role-compare data set',
});
