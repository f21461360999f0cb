// The page on a region of 5,000 reports in a real Chromium: how long it takes to be there, and what opening the cells of a body and
// going to another body take until the next frame is drawn. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';

const args = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/long/region.config.ts'];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exitCode = status ?? 1;
