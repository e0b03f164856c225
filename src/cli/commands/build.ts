import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { DEFAULT_CACHE } from '../build/build-job.js';
import type { BuildResult } from '../build/build-site.js';
import { runBuild, type BuildListener, type BuildOrder } from '../build/run-build.js';
import { startProgress } from '../build/progress.js';
import { parseShard, WHOLE, type Shard } from '../build/shard.js';
import { EXIT, reasonOf } from '../failure.js';
import { readTheme } from '../input.js';
import { toFile, toFiles, toFolder, toLanguage } from '../names.js';
import { PAGE_MODES, type PageMode } from '../page-mode.js';
import { toProblemLines } from '../problem-lines.js';

interface BuildFlags {
  readonly out: string;
  readonly cache?: string;
  readonly base?: string;
  readonly lang: string;
  readonly title?: string;
  readonly mode: PageMode;
  readonly theme?: string;
  readonly integrity: boolean;
  readonly shard: Shard;
  readonly threads?: number;
}

/** `role-compare build GLOB… --out DIR` */
export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('build a site of comparisons: pages, a list with a search, a sitemap')
    .description('Builds a site of all comparisons: pages, a list with a search, a sitemap.')
    .argument(
      '<globs...>',
      'the data sets and pages, such as "content/**/*.{md,json}"; without those of "!content/drafts/**"',
      toFiles,
    )
    .requiredOption('-o, --out <folder>', 'the folder of the site', toFolder)
    .option('--base <url>', 'the address of the site, for canonical links and the sitemap', toUrl)
    .option('--title <text>', 'the title of the list of all pages')
    .option('--lang <tag>', 'the language of the list of all pages', toLanguage, 'en')
    .addOption(
      new Option(
        '--mode <mode>',
        'static: pages without script; light, shadow: pages with elements that a script brings to life',
      )
        .choices(PAGE_MODES)
        .default('static'),
    )
    .option(
      '--theme <file>',
      'puts style rules of your own behind those of the pages, such as those of a theme',
      toFile,
    )
    .option('--no-integrity', 'leaves out integrity, so that pages can be opened from a disk')
    .addOption(
      new Option('--shard <i/n>', 'renders one of n parts; their folders together are the site')
        .argParser(toShard)
        .default(WHOLE, 'the whole'),
    )
    .option('--threads <count>', 'how many threads; as many as there are processors where left out', toCount)
    .option(
      '--cache <folder>',
      'the folder that remembers what was done; .role-compare in the site where left out',
      toFolder,
    )
    .addHelpText('after', HELP)
    .action(async (globs: string[], flags: BuildFlags, command: Command) => {
      const result = await buildAndTell({
        globs,
        options: {
          ...flags,
          base: flags.base,
          title: flags.title,
          theme: await readTheme(flags.theme),
          threads: flags.threads,
          cache: flags.cache ?? join(flags.out, DEFAULT_CACHE),
        },
      });
      if (!result) return command.error(`error: no file matches ${globs.join(' ')}`);
      if (flags.base === undefined) {
        say('note: without --base the pages have no canonical link, and the sitemap begins with http://localhost/');
      }
      process.exitCode = result.failed > 0 || result.stopped ? EXIT.problems : EXIT.fine;
    });
}

const HELP = `
Exit codes: 0 all pages are there, 1 some are not, or the log of it is not whole, 2 wrong usage.

Examples:
  role-compare build "content/**/*.{md,json}" --out site --base https://example.com/compare/
  role-compare build "content/**/*.json" "!content/drafts/**" --out site`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Nothing else goes to standard output here. */
const sayLogIsLost = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') return;
  process.stdout.write(`role-compare: standard error can’t be written: ${reasonOf(error)}; the build goes on\n`);
};

/** Says what happens, and lets the first Ctrl+C end it in order; the second one ends it at once. */
async function buildAndTell(order: BuildOrder): Promise<BuildResult | undefined> {
  const start = performance.now();
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    say('stopping: what was begun is finished, the next build does the rest');
  };
  process.stderr.once('error', sayLogIsLost);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const listener: BuildListener = {
    start: startProgress,
    tell: (file, problems) => toProblemLines(file, problems).forEach(say),
  };
  const result = await runBuild(order, listener, controller.signal);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (!result) return undefined;
  const { rendered, unchanged, failed, removed } = result;
  const seconds = (performance.now() - start) / 1000;
  say(
    `${rendered} rendered, ${unchanged} unchanged, ${failed} failed${removed > 0 ? `, ${removed} removed` : ''} in ${seconds.toFixed(1)} s`,
  );
  return result;
}

function toShard(text: string): Shard {
  const shard = parseShard(text);
  if (!shard) throw new InvalidArgumentError('Expected i/n, such as 2/4, with n up to 256.');
  return shard;
}

function toUrl(text: string): string {
  // Nothing can be put behind `?` and `#`.
  if (!/^https?:[^?#]*$/i.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError('Expected an address without ? and #, such as https://example.com/compare/.');
  }
  return text;
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return count;
}
