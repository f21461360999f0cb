import { run } from './audit';
import { say } from './printable';

// Whoever reads the messages may go before the results are through.
process.stderr.on('error', () => undefined);
try {
  // A name that the bundler does not see: the script of the threads stands beside this one.
  const script = ['.', 'thread.mjs'].join('/');
  process.exitCode = await run(process.argv.slice(2), new URL(script, import.meta.url));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
