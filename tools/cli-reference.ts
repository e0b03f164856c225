/** What each command of the program says of itself. */
import type { Command } from 'commander';
import { program } from '../src/cli/program.js';

export const cliReference = (): string =>
  program.commands
    .map((command) => `### \`role-compare ${command.name()}\`\n\n\`\`\`text\n${helpOf(command).trim()}\n\`\`\`\n`)
    .join('\n');

function helpOf(command: Command): string {
  let said = '';
  command.configureOutput({ writeOut: (text) => (said += text), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return said;
}
