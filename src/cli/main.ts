#!/usr/bin/env node
import { Command } from 'commander';
import { addBuildCommand } from './commands/build.js';
import { addRenderCommand } from './commands/render.js';
import { ExitCode } from './exit-code.js';
import { version } from './version.js';

const program = new Command('role-compare')
  .description('Comparison pages from data sets.')
  .version(version)
  .showHelpAfterError('(role-compare --help shows what there is)')
  .exitOverride(({ exitCode }) => {
    process.exit(exitCode === 0 ? ExitCode.fine : ExitCode.wrongUsage);
  });

for (const addCommand of [addRenderCommand, addBuildCommand]) addCommand(program);

await program.parseAsync();
