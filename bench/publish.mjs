/** Puts what was measured where users read it. */
import { putFigures } from '../tools/put-figures.mjs';

export const publish = (figures) => putFigures('docs/performance.md', 'npm run bench -- --publish', figures);
