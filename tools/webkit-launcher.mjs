/** WebKitGTK for the element tests: a virtual screen and a driver, both ended with the run. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserPath } from './browser.mjs';
import { freePort } from './free-port.mjs';

const MINI_BROWSER = ['x86_64', 'aarch64']
  .flatMap((cpu) => ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${api}/MiniBrowser`))
  .find(existsSync);

export async function webkitLauncher() {
  const children = [];
  const start = (...command) => {
    const child = spawn(...command);
    children.push(child);
    return child;
  };
  const endChildren = () =>
    children
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());
  process.once('exit', endChildren);

  const env = {
    ...process.env,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // It refuses to run as root otherwise, as it does in a container.
  };
  env.DISPLAY ??= await startScreen(start);
  const port = await freePort();
  start(browserPath('webkit'), [`--port=${port}`], { env, stdio: 'ignore' });
  await untilItAnswers(`http://127.0.0.1:${port}/status`);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
    },
  });
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stop();
    endChildren();
  };
  return launcher;
}

async function startScreen(start) {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3].once('data', resolve);
  });
  return `:${String(display).trim()}`;
}

async function untilItAnswers(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The WebKit driver does not answer at ${url}.`);
}
