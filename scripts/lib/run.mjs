/** Child processes, with their exit status as a value. */
import { spawn } from 'node:child_process';

const SIGNAL_EXIT_BASE = 128;
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and gives its exit status; a signal becomes a non-zero one.
 * `chatter` sends the program's stdout to our stderr, so that nothing mixes with a result on stdout.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, chatter?: boolean, shell?: boolean, timeout?: number, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { chatter = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      stdio: chatter ? ['ignore', process.stderr, process.stderr] : 'inherit',
      ...options,
    });
    const forward = (signal) => child.kill(signal);
    for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
    const stopForwarding = () => {
      for (const signal of FORWARDED_SIGNALS) process.off(signal, forward);
    };
    child.on('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.on('close', (code) => {
      stopForwarding();
      resolve(code ?? SIGNAL_EXIT_BASE);
    });
  });
}
