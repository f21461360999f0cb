// Makes a list of doubts from the sample pages and from results with names like formulas, has LibreOffice open the workbook and write
// each sheet as text, and compares the list of doubts cell by cell with the CSV that gouji writes itself. Needs LibreOffice (soffice).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const DESK = '.artifacts/e2e/desk';
const COMMAND = '.output/cli/gouji.mjs';
const NAMES = ['=1+1', '+1', '-2', '@SUM(A1)', '=HYPERLINK("http://example.org","x")', '江城市"第一"局,', "'江城市"];
/** All sheets, separated by commas, in UTF-8, cells as they are shown. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The cells of a text with separated values. @param {string} text */
function cellsIn(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const gouji = (...args) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

/** Has LibreOffice open a workbook, and compares its list of doubts cell by cell with separated values. @returns whether they are the same. */
function compared(xlsx, csv, least) {
  const profile = `-env:UserInstallation=file://${process.cwd()}/${folder}/profile`;
  const opened = mkdtempSync(at('opened-'));
  execFileSync('soffice', [profile, '--headless', '--convert-to', FILTER, '--outdir', opened, xlsx], { stdio: 'ignore' });
  const files = readdirSync(opened);
  const [sheet = ''] = files.filter((name) => name.endsWith('问题清单.csv'));
  const open = cellsIn(readFileSync(join(opened, sheet), 'utf8'));
  const own = cellsIn(readFileSync(csv, 'utf8'));
  const same = (a, b = '') => a === b || `'${a}` === b;
  const unlike = own.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      same(open[r]?.[c] ?? '', cell) ? [] : [`row ${r + 1}, column ${c + 1}: ${open[r]?.[c] ?? 'nothing'} instead of ${cell}`],
    ),
  );
  console.log(
    `${basename(xlsx)}: ${files.length} sheets; ${own.length} rows of ${own[0].length} cells compared, ${unlike.length} differ`,
  );
  for (const line of unlike.slice(0, 20)) console.log(`  ${line}`);
  return files.length === 3 && own.length > least && unlike.length === 0 && open.length === own.length;
}

mkdirSync('.artifacts', { recursive: true });
const folder = mkdtempSync('.artifacts/office-');
const at = (name) => join(folder, name);
try {
  const lines = gouji('audit', 'test/pages', '--format', 'jsonl').stdout.split('\n').filter(Boolean);
  const sample = JSON.parse(lines.find((line) => line.includes('"severity":"error"')));
  const named = NAMES.map((agency) => ({
    ...sample,
    source: 'http://www.jiangcheng.gov.cn/?a=1&b="2"',
    report: { ...sample.report, agency },
  }));
  writeFileSync(at('r.jsonl'), [...lines, ...named.map((entry) => JSON.stringify(entry))].join('\n'));
  const made = gouji('list', at('r.jsonl'), '--xlsx', at('list.xlsx'), '--csv', at('list.csv'));
  if (made.status !== 0) throw new Error(made.stderr);
  const isSame = compared(at('list.xlsx'), at('list.csv'), NAMES.length);
  // What the desk has handed over in its last test: a workbook and the same as separated values.
  const handed = existsSync(DESK) ? readdirSync(DESK) : [];
  const both = handed.filter((name) => name.endsWith('.xlsx') && handed.includes(name.replace(/xlsx$/, 'csv')));
  const areSame = both.map((name) => compared(join(DESK, name), join(DESK, name.replace(/xlsx$/, 'csv')), 1));
  if (!both.length) console.log('the desk has handed nothing over: npx vitest run -c vitest.e2e.config.ts desk-sweep');
  process.exitCode = isSame && areSame.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
