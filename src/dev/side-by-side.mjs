// Runs steps two at a time: checks of one thread each leave the other processor of a small machine idle.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Runs all steps, each a function that yields a promise, and no more than two at once; their results in the given order. */
export async function sideBySide(steps) {
  const results = [];
  const waiting = [...steps.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all([work(), work()]);
  return results;
}

/**
 * Runs a script of Node to its end or to its `timeout`, in ms: whether it succeeded, in which time, and all that it said, unless
 * that is `shown` on standard error as it comes. One that `yields` takes only what the others leave of the processors.
 */
export function ran(script, args, { cwd, timeout, shown = false, yields = false }) {
  const start = performance.now();
  const said = [];
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    stdio: shown ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
  if (yields && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
  return new Promise((resolve) => {
    const end = (succeeded) =>
      resolve({ succeeded, seconds: (performance.now() - start) / 1000, output: Buffer.concat(said).toString('utf8') });
    child.on('error', () => end(false));
    child.on('close', (status) => end(status === 0));
  });
}
