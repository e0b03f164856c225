/** What the command line says. */
import { parseArgs } from 'node:util';

const USAGE = `npm run bench -- [options]

  --rounds N      rounds that count (11)
  --only TEXT     only rows whose words contain the text
  --json FILE     writes all samples and results
  --publish       writes the tables into docs/performance.md
  --no-build      takes dist/ as it is
  --dist FOLDER   measures another build of the library
  --help          this text`;

export function readOptions() {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      rounds: { type: 'string', default: '11' },
      only: { type: 'string', default: '' },
      json: { type: 'string' },
      publish: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
      dist: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (values.help || !Number.isInteger(rounds) || rounds < 1) {
    console.log(USAGE);
    process.exit(values.help ? 0 : 2);
  }
  return { ...values, rounds, build: values.build && values.dist === 'dist' };
}
