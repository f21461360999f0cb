import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { unreadable } from '../../src/audit/unaudited';
import type { Audit } from '../../src/audit/types';
import { workbook } from '../../src/exports/workbook';
import { asTable, sheetsOf, type Sheet } from '../../src/exports/list';
import { csv } from '../../src/exports/csv';
import * as states from '../ui/states';

const [frame] = states.violated().frames;
const violated = frame?.result.audits[0] as Audit;

/** The report of a body with any name, at any address. */
function named(agency: string, source: string): Audit {
  if (!violated.report) throw new Error('no report');
  return { ...violated, source, report: { ...violated.report, agency } };
}

const ADDRESS = 'http://www.jiangcheng.gov.cn/nb.html?a="1"&b=2';
const HREF = 'http://www.jiangcheng.gov.cn/nb.html?a=%221%22&b=2';
const NAMES = [
  '=HYPERLINK("http://evil.example.org","江城市")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '＝1',
  '\t=1',
  '江城市\r\n水务局',
  '\u202e局务水',
  'a,"b"',
];
const file = { ...unreadable(`${ADDRESS}&c`, 'attachment-only'), listedAs: '江城市林业局2023年政府信息公开年报' };
const audits: readonly Audit[] = [
  ...NAMES.map((name) => named(name, ADDRESS)),
  { ...file, attachments: [{ text: '年报', address: 'http://a.gov.cn/r.ofd' }] },
  unreadable('江城市档案局', 'not-listed'),
];

/** What a spreadsheet has to show of a cell; a link is reckoned by whoever opens it. */
const shown = (cell: Sheet['rows'][number][number]) => (typeof cell === 'object' || cell === '' ? null : cell);

test('the list has the columns of offices, a row a doubt, numbered, with room for what they decide', () => {
  const [doubts] = sheetsOf([named('江城市水务局', ADDRESS)], 'zh');
  expect(doubts?.rows[0]).toEqual([
    '序号',
    '单位',
    '年度',
    '链接',
    '位置',
    '问题描述',
    '算式',
    '建议核实',
    '类别',
    '判定',
    '备注',
    '整改情况',
    '整改链接',
  ]);
  expect(doubts?.rows).toHaveLength(3);
  expect(doubts?.rows[1]?.slice(0, 5)).toEqual([1, '江城市水务局', 2024, { link: HREF }, '表三·（一）予以公开·自然人']);
  expect(doubts?.rows[1]?.slice(8)).toEqual(['不符', '', '', '', '']);
});

test('figures stand as printed and as numbers, and everything that was not checked is told with its reason', () => {
  const [, figures, open] = sheetsOf(audits, 'zh');
  expect(figures?.rows).toHaveLength(1 + NAMES.length * Object.keys(violated.report?.facts ?? {}).length);
  expect(open?.rows.slice(-2)).toEqual([
    [
      '江城市林业局2023年政府信息公开年报',
      '',
      { link: `${HREF}&c` },
      '整份报告',
      expect.stringMatching(/附件.*http:\/\/a\.gov\.cn\/r\.ofd/),
    ],
    ['江城市档案局', '', '江城市档案局', '整份报告', '栏目中没有找到这个单位的报告'],
  ]);
  expect(sheetsOf(audits, 'en')[2]?.rows.at(-1)?.[4]).toContain('No report of this body');
});

test('a workbook, read by another program, holds the same in every cell, and no formula but links to the web', async () => {
  const sheets = sheetsOf(audits, 'zh');
  const bytes = Buffer.from(workbook(sheets));
  const read = await readXlsxFile(bytes);
  expect(read.map(({ sheet }) => sheet)).toEqual(['问题清单', '数据', '未核对']);
  for (const [at, { rows }] of sheets.entries()) {
    const found = read[at]?.data ?? [];
    expect(found).toHaveLength(rows.length);
    rows.forEach((row, r) => {
      const cells = row.map((cell, c) => (typeof cell === 'object' ? null : (found[r]?.[c] ?? null)));
      expect(cells, `row ${r}`).toEqual(row.map(shown));
    });
  }
  const files = unzipSync(new Uint8Array(bytes));
  const formulas = Object.entries(files)
    .filter(([name]) => name.includes('worksheets/'))
    .flatMap(([, content]) =>
      [...strFromU8(content).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula?.replaceAll('&quot;', '"')),
    );
  const href = HREF.replaceAll('&', '&amp;');
  expect(new Set(formulas)).toEqual(new Set([`HYPERLINK("${href}","${href}")`, `HYPERLINK("${href}&amp;c","${href}&amp;c")`]));
});

test('a sign that is written by its number stays what was printed, and no sign is made of it', () => {
  const [doubts] = sheetsOf([named('江城市_x202E_局', ADDRESS)], 'zh') as readonly [Sheet, ...Sheet[]];
  const files = unzipSync(workbook([doubts]));
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('>江城市_x005F_x202E_局<');
});

test('a workbook is the same whenever it is made, its columns are counted beyond Z, and numbers are numbers', async () => {
  const cells = Array.from({ length: 54 }, (_, at) => at + 0.5);
  const wide: Sheet = { name: 'A&B', rows: [cells.map(String), cells], widths: cells.map(() => 8) };
  expect(Buffer.from(workbook([wide])).equals(workbook([wide]))).toBe(true);
  const [read] = await readXlsxFile(Buffer.from(workbook([wide])));
  expect(read).toEqual({ sheet: 'A&B', data: [cells.map(String), cells] });
});

test('comma-separated values begin no formula, and keep their cells', () => {
  const [doubts] = sheetsOf(audits, 'zh') as readonly [Sheet, ...Sheet[]];
  const lines = csv(asTable(doubts)).split('\r\n');
  expect(lines[0]?.startsWith('\uFEFF"序号","单位"')).toBe(true);
  expect(lines).toHaveLength(2 * NAMES.length + 2);
  const second = lines.slice(1, -1).map((line) => line.split('","')[1]);
  expect(second.filter((cell) => /^[\s=+\-@＝＋－＠]/.test(cell ?? ''))).toEqual([]);
  expect(second).toContain("'@SUM(A1)");
  expect(second).toContain('江城市 水务局');
  expect(lines.some((line) => line.includes('"a,""b"""'))).toBe(true);
});
