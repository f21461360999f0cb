import { expect, it } from 'vitest';
import { audit } from '../../src/audit';
import { readMarkdown } from '../../src/readers/markdown';
import { readText } from '../../src/readers/text';
import { recogniseShown } from '../../src/report';
import { report, rowOfTwo, table } from '../report/written';

const STAMP = { source: 'written', sha256: '', auditedAt: '2026-01-01T00:00:00Z' };
const TWO = `信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 13 | 4 | 87`;
const read = (text: string) => recogniseShown(() => readMarkdown(text)).map((found) => audit(found, STAMP))[0];

it.each([
  ['as mark-up', table(TWO)],
  ['as mark-up in capitals', table(TWO).replaceAll('table>', 'TABLE>')],
  ['between bars beside one in mark-up', `${TWO}\n<table><tr><td>甲<td>乙</table>`],
])('a table in a text, %s', (_how, two) => {
  const result = read(report({ two }));
  expect(rowOfTwo(result, 'normdocs')).toBe('issued 13, repealed 4, inForce 87');
  expect(result?.report?.sections.map(({ id }) => id)).toHaveLength(6);
});

it('text without mark-up is read as it is', () => {
  const text = report({ two: TWO, three: '<tables>' });
  expect(readMarkdown(text)).toEqual(readText(text));
});

it('a text of hundreds of tables is plain text', () => {
  const text = '<table><tr><td>甲</table>\n'.repeat(400);
  expect(readMarkdown(text)).toEqual(readText(text));
});

it('the cost of tables that are not closed grows with the text and no faster', () => {
  const open = '<table '.repeat(200_000);
  expect(readMarkdown(open)).toEqual(readText(open));
});

it.each([
  ['## 一、总体情况 ##', '一、总体情况', 2],
  ['#  一、总体情况#', '一、总体情况', 1],
  ['   ### 一、总体 # 情况', '一、总体 # 情况', 3],
  ['# #', '', 1],
  ['#一、总体情况', '#一、总体情况', 0],
])('a heading without the signs that open and close it: %s', (line, text, level) => {
  expect(readText(line).blocks).toMatchObject([{ kind: 'paragraph', text, level }]);
});
