/**
 * Publishes this version: tests everything, builds anew, holds the README to the build, packs and publishes with
 * provenance. `npm run release -- --dry-run` does all of it but hand it over.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const isDryRun = process.argv.includes('--dry-run');
const { GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: refType } = process.env;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is to be done before there can be a release. */
const undone = [
  ...(readdirSync('.changeset').some((file) => file.endsWith('.md'))
    ? ['There are changes that no version has yet: run npm run version, and commit.']
    : []),
  ...(refType === 'tag' && tag !== `v${version}` ? [`The tag ${tag} is not of version ${version}.`] : []),
];

// The last step runs `prepublishOnly` first, which builds and looks at the README.
const steps = ['node tools/test.mjs', `npm publish${isDryRun ? ' --dry-run' : ''}`];

for (const line of undone) console.error(line);
if (undone.length > 0) process.exitCode = 1;
else {
  for (const step of steps) {
    const { code } = await run(step);
    if (code === 0) continue;
    console.error(`Nothing was published: ${step} failed.`);
    process.exitCode = 1;
    break;
  }
}
