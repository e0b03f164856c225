import { existsSync } from 'node:fs';
import { CommanderError, type Command } from 'commander';
import { printable } from './code-frame.js';
import { EXIT, Failure, reasonOf } from './failure.js';

/** Runs a program, and gives the shell the exit code that belongs to what happened. */
export async function run(program: Command, argv: readonly string[] = process.argv): Promise<void> {
  leaveQuietly(process.stdout);
  leaveQuietly(process.stderr);
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(true)
      .configureOutput({ outputError: (text, write) => write(text + adviseOnDash(text, argv)) });
  }
  try {
    await program.parseAsync(argv);
  } catch (reason) {
    process.exitCode = toExitCode(reason);
  }
}

/** What may be the name of a file, and was taken for an option. */
function adviseOnDash(text: string, argv: readonly string[]): string {
  const [, option] = /^error: unknown option '-([^']+)'/.exec(text) ?? [];
  if (option === undefined) return '';
  // Letters before the unknown one have been taken for options that there are.
  const file = argv.find((each) => each.startsWith('-') && each.endsWith(option));
  const isFile = file !== undefined && (/\.\w+$/.test(file) || existsSync(file));
  return isFile ? `(If it is a file: write ./${file}, or -- before it and behind all options.)\n` : '';
}

function toExitCode(reason: unknown): number {
  // Commander has said what is wrong, or has shown what was asked for.
  if (reason instanceof CommanderError) return reason.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (!(reason instanceof Failure)) throw reason;
  process.stderr.write(`role-compare: ${printable(reason.message)}\n`);
  return reason.exitCode;
}

/**
 * Whoever reads our output may stop at any time (`| head`); that is no failure, and nothing to talk about. What is only
 * told of it keeps nobody from doing it: a site is built also where its progress is no longer read.
 */
function leaveQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const isUnread = error.code === 'EPIPE';
    if (stream === process.stderr) {
      // A log that has an end is missed by somebody, who learns of it when all is done.
      if (!isUnread) process.once('exit', () => (process.exitCode ||= EXIT.problems));
      return;
    }
    if (isUnread) process.exit();
    process.stderr.write(`role-compare: standard output can’t be written: ${reasonOf(error)}\n`);
    process.exit(EXIT.problems);
  });
}
