import { run } from './audit';
import { say } from './printable';
import { compileLess } from './tuning';

// Whoever reads the messages may go before the results are through.
process.stderr.on('error', () => undefined);
compileLess();
try {
  // A name that the bundler does not see: the script of the threads stands beside this one.
  const script = ['.', 'thread.mjs'].join('/');
  const threads = new URL(script, import.meta.url);
  const [command, ...args] = process.argv.slice(2);
  // Whoever audits files need not load what sweeps and lists need.
  if (command === 'sweep') process.exitCode = await (await import('./sweep')).sweep(args, threads);
  else if (command === 'work') process.exitCode = await (await import('./queue/work')).work(args, threads);
  else if (command === 'list') process.exitCode = await (await import('./list')).list(args);
  else if (command === 'figures') process.exitCode = await (await import('./figures')).figures(args);
  else if (command === 'merge') process.exitCode = await (await import('./merge')).merge(args);
  else process.exitCode = await run(process.argv.slice(2), threads);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
