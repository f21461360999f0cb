import { run } from './audit';

// A reader that closes its end early (`| head -1`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { exitCode } = await run(process.argv.slice(2));
process.exitCode = exitCode;
