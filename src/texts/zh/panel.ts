/** Texts of the side panel. This file is the source of the keys. */
export const panel = {
  name: '核验侧栏',
  figures: {
    claims: (holds: number, of: number) => `正文 ${holds}/${of} 相符`,
    lastYear: (holds: number, of: number) => `跨年 ${holds}/${of} 成立`,
  },
  filter: '筛选疑点',
  all: '全部',
  done: '已处理',
  order: '排序',
  byGravity: '轻重',
  byPage: '页面顺序',
  none: '没有符合筛选的疑点',
  calm: '没有要核实的事项。核对过什么，见下面的核对范围。',
  previous: '上一处',
  next: '下一处',
  at: (n: number, of: number) => `${n}/${of}`,
  report: '报告',
  checked: '核对范围',
  extent: (relations: number, claims: number, rules: number, absent: number) =>
    `关系 ${relations} · 正文 ${claims} · 规则 ${rules}（${absent} 项不适用）`,
  uncovered: '未核对的数字',
  underline: (count: number) => `标出未核对的数字（${count}）`,
  uncounted: '没有写明计的是什么',
  decision: '处理意见',
  decided: { confirmed: '确认', 'in-order': '无误', 'to-ask': '待问' },
  note: '备注',
  /** The background was stopped in the middle of it. */
  unkept: '没有保存，请再试一次',
  decidedAt: (time: string) => `处理于 ${time}`,
  stale: '处理之后数值有变化，请重新判断：',
  moved: (name: string, then: string, now: string) => `${name}：当时 ${then}，现在 ${now}`,
  added: (count: number) => `另有 ${count} 条是处理之后出现的`,
  noNext: '没有其他打开的年度报告',
  show: '查看',
  text: '正文',
  table: '表格',
  checkedAt: (time: string) => `核对于 ${time}`,
  hash: (start: string) => `sha256 ${start}…`,
  noAccess: '点一下工具栏上的“勾稽”图标，就能核对本页。',
};

export type PanelTexts = typeof panel;
