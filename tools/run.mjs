/** Runs one of the project's programs; resolves to its exit code and, where asked, its output. */
import { spawn } from 'node:child_process';

export function run(command, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const [program, ...args] = command.split(' ');
    const child = spawn(program, args, {
      env: { ...process.env, ...env, PATH: `node_modules/.bin:${process.env.PATH}` },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', ({ message }) => resolve({ code: 1, output: message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
