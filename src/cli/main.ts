#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCheck } from './commands/check.js';
import { addExport } from './commands/export.js';
import { addImport } from './commands/import.js';
import { run } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('role-compare')
  .description('Makes comparisons of what editors have, checks them, and turns them into pages.')
  .version(version, '-V, --version', 'print the version');

addImport(program);
addCheck(program);
addExport(program);

await run(program);
