/** Lists optional packages for other platforms that the lock file names but does not hold: `npm ci` refuses these. */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));

const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !held.has(name))
    .map((name) => `${path}@${version} needs ${name}`),
);
for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? 1 : 0;
