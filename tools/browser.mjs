/** Finds the browsers that the tests run in; brings Debian's where none is installed and apt can. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const ENGINES = {
  chromium: {
    variable: 'CHROME_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    packages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Flags for a browser without a screen, on a machine where it may run as root and has no network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

const find = ({ variable, paths }) => [process.env[variable], ...paths].find((path) => path && existsSync(path));

/** The path of an engine's program; throws with what to do where there is none. */
export function browserPath(engine) {
  const path = find(ENGINES[engine]);
  if (path) return path;
  const { variable, packages } = ENGINES[engine];
  throw new Error(
    `No ${engine} was found. Install it (on Debian: apt-get install ${packages.join(' ')}), or set ${variable} to its program.`,
  );
}

/** Installs what is missing with apt, where there is an apt and the right to use it; says what it does. */
export function ensureBrowsers(engines) {
  const missing = engines.filter((engine) => !find(ENGINES[engine]));
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = missing.flatMap((engine) => ENGINES[engine].packages);
    console.log(`Installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  for (const engine of engines) browserPath(engine);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowsers(process.argv.length > 2 ? process.argv.slice(2) : ['chromium']);
  } catch (reason) {
    console.error(reason.message);
    process.exitCode = 1;
  }
}
