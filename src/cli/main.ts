import { isMainThread } from 'node:worker_threads';
import { run } from './audit';
import { serve } from './threads';

if (isMainThread) {
  // A reader that closes its end early (`| head -1`) has what it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const { exitCode } = await run(process.argv.slice(2), new URL(import.meta.url));
  process.exitCode = exitCode;
} else serve();
