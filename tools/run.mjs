/** Runs one of the project's programs; resolves to its exit code and its output, which is shown unless `quiet`. */
import { spawn } from 'node:child_process';

export function run(command, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const [program, ...args] = command.split(' ');
    const child = spawn(program, args, {
      env: { ...process.env, ...env, PATH: `node_modules/.bin:${process.env.PATH}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        output += text;
        if (!quiet) process[stream].write(text);
      });
    }
    child.once('error', ({ message }) => resolve({ code: 1, output: message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
