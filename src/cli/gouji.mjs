#!/usr/bin/env node
// The command `gouji`: starts the built command line, or says that there is none yet.
import { existsSync } from 'node:fs';

const built = new URL('../../.output/cli/gouji.mjs', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('gouji 尚未构建，请先运行 npm run build。\ngouji is not built yet: run npm run build first.');
  process.exitCode = 2;
}
