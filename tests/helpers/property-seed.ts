import fc from 'fast-check';

// The same examples in each run: a change is judged by what it changed. `PROPERTY_SEED=random` looks for new ones.
const seed = process.env['PROPERTY_SEED'] ?? '20261125';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
