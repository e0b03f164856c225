import { Command } from 'commander';
import { addBuild } from './commands/build.js';
import { addCheck } from './commands/check.js';
import { addExport } from './commands/export.js';
import { addImport } from './commands/import.js';
import { addRender } from './commands/render.js';
import { version } from './version.js';

/** The program with all of its commands. What one of them needs it loads when it runs: nobody else waits for parsers. */
export const program = new Command('role-compare')
  .description('Makes comparisons of what editors have, checks them, and turns them into pages.')
  .version(version, '-V, --version', 'print the version');

addImport(program);
addCheck(program);
addExport(program);
addRender(program);
addBuild(program);
