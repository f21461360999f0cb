/** Rows of table three: how many columns the label spans, the label, and what its seven cells hold when no one asks for more. */
export const ROWS: readonly (readonly [columns: 1 | 2 | 3, label: string])[] = [
  [3, '一、本年新收政府信息公开申请数量'],
  [3, '二、上年结转政府信息公开申请数量'],
  [2, '三、本年度办理结果 | （一）予以公开'],
  [2, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  [1, '（三）不予公开 | 1.属于国家秘密'],
  [1, '2.其他法律行政法规禁止公开'],
  [1, '3.危及“三安全一稳定”'],
  [1, '4.保护第三方合法权益'],
  [1, '5.属于三类内部事务信息'],
  [1, '6.属于四类过程性信息'],
  [1, '7.属于行政执法案卷'],
  [1, '8.属于行政查询事项'],
  [1, '（四）无法提供 | 1.本机关不掌握相关政府信息'],
  [1, '2.没有现成信息需要另行制作'],
  [1, '3.补正后申请内容仍不明确'],
  [2, '（七）总计'],
  [3, '四、结转下年度继续办理'],
];

const HEADS = ['申请人情况', '自然人 | 法人或其他组织 | 总计', '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他'];

export const NONE = ['', '', '', '', '', '', ''];

export const ZEROS = ['0', '0', '0', '0', '0', '0', '0'];

export const lost = Array.from({ length: 7 }, () => undefined);

/** Table three with the given cells in some rows, the others in all other rows; `print` writes a row. */
export const table = (
  cells: Readonly<Record<string, readonly string[]>>,
  others: readonly string[],
  print: (label: string, own: readonly string[], columns: number) => string,
  head: (text: string) => string = (text) => text,
): string =>
  [
    ...HEADS.map(head),
    ...ROWS.map(([columns, label]) => print(label, cells[label.replace(/^.*\| /, '')] ?? others, columns)),
  ].join('\n');
