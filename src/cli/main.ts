import { run } from './audit';

const { exitCode } = await run(process.argv.slice(2));
process.exitCode = exitCode;
