import type { auditText } from '../written';
import { rowOf, table } from '../written';

/** A small table three, with tables two and four beside it, and how its cells are read. */
export const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
export const ROWS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '1.属于国家秘密',
  '8.属于行政查询事项',
  '1.本机关不掌握相关政府信息',
  '2.重复申请',
  '（七）总计',
  '四、结转下年度继续办理',
];
export const figuresOf = (row: number) => {
  const parts = COLUMNS.slice(1).map((_, column) => row * 7 + column * 3);
  return [...parts, parts.reduce((sum, part) => sum + part, 0)];
};
export const LINES = ROWS.map((label, row) => [label, ...figuresOf(row)]);
export const TWO = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', 0, 0, 0],
  ['行政规范性文件', 13, 4, 87],
];
export const FOUR = [
  ['行政复议', '', '', '', '', '行政诉讼'],
  Array.from({ length: 3 }, () => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']).flat(),
  Array.from({ length: 15 }, (_, i) => i + 20),
];
export const joined = (rows: readonly (readonly (string | number)[])[], mark: string) =>
  rows.map((row) => row.join(mark)).join('\n');
export const THREE = [['项目', ...COLUMNS], ...LINES];
/** The cells of some rows of table three. */
export const read = (result: ReturnType<typeof auditText>[number] | undefined) =>
  ['receivedNew', 'declined.duplicate', 'carriedOut'].map((row) => rowOf(result, row));
export const WANTED = [0, 7, 9].map(figuresOf);
export const NONE = Array.from({ length: 3 }, () => Array.from({ length: 7 }, () => undefined));
export const tables = (result: ReturnType<typeof auditText>[number] | undefined) =>
  result?.report?.tables.map(({ status }) => status);
export const html = (rows: readonly (readonly (string | number)[])[]) => table(joined(rows, ' | '));
