/**
 * Lists what is wrong with the lock file: optional packages for other platforms that it names but does not hold
 * (`npm ci` refuses these), packages without a hash or from elsewhere than the registry, and packages that run a script
 * where they are installed with the library.
 */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));

const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !held.has(name))
    .map((name) => `${path}@${version} needs ${name}`),
);
const untrusted = Object.entries(packages).flatMap(
  ([path, { dev, hasInstallScript, integrity, link, resolved = '' }]) =>
    path === ''
      ? []
      : [
          ...(integrity?.startsWith('sha512-') && !link ? [] : [`${path} has no sha512`]),
          ...(/^(https:\/\/registry\.npmjs\.org\/|$)/.test(resolved) ? [] : [`${path} comes from ${resolved}`]),
          ...(hasInstallScript && !dev ? [`${path} runs a script when the library is installed`] : []),
        ],
);
const wrong = [...missing, ...untrusted];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
