// Makes a list of doubts from the sample pages and from results with names like formulas, has LibreOffice open the workbook and write
// each sheet as text, and compares the list of doubts cell by cell with the CSV that gouji writes itself. Needs LibreOffice (soffice).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const profile = `-env:UserInstallation=file://${process.cwd()}/${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', FILTER, '--outdir', at('opened'), at('list.xlsx')], {
    stdio: 'ignore',
  });
  const files = readdirSync(at('opened'));
  const open = cellsIn(
    readFileSync(
      at(
        join(
          'opened',
          files.find((name) => name.includes('问题清单')),
        ),
      ),
      'utf8',
    ),
  );
  const own = cellsIn(readFileSync(at('list.csv'), 'utf8'));
  const same = (a, b = '') => a === b || `'${a}` === b;
  const unlike = own.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      same(open[r]?.[c] ?? '', cell) ? [] : [`row ${r + 1}, column ${c + 1}: ${open[r]?.[c] ?? 'nothing'} instead of ${cell}`],
    ),
  );
  console.log(`${files.length} sheets; ${own.length} rows of ${own[0].length} cells compared, ${unlike.length} differ`);
  for (const line of unlike.slice(0, 20)) console.log(`  ${line}`);
  process.exitCode = files.length === 3 && own.length > NAMES.length && unlike.length === 0 && open.length === own.length ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
