/** Texts of the page on a region. This file is the source of the keys. */
export const region = {
  title: '区域一览',
  heading: (years: readonly number[]) =>
    years.length
      ? `政府信息公开工作年度报告，${[...new Set([years[0], years.at(-1)])].join('—')} 年度`
      : '政府信息公开工作年度报告',
  summary: (reports: number, bodies: number, unchecked: number) =>
    `${bodies} 个单位，年报 ${reports} 份${unchecked ? `，另有 ${unchecked} 份未能核对` : ''}`,
  principle: '每条结果都是一个问题，不是结论。请以原始记录和发布机关的说明为准。',
  about: '由“勾稽”在本机做成。此文件不含脚本，不引用外部内容，可离线打开、打印和转发。',
  body: '单位',
  none: '—',
  clean: '未见疑点',
  nothing: '无。',
  parts: {
    heat: '疑点：按单位和年度',
    years: '按年度',
    remarks: '几份年报放在一起看',
    rules: '按规则',
    late: '公布较晚',
    unchecked: '未能核对',
    courses: '历年数字',
  },
  tallyColumns: ['年度', '年报份数', '有不符的', '有待核实的', '公布较晚的'],
  share: (part: number, percent: number) => `${part} 份（${percent}%）`,
  tooFew: (part: number) => `${part} 份（总数不足 10 份，不计比例）`,
  remarks: {
    'not-published': (year: number, neighbours: number) => `：没有见到 ${year} 年度报告，同期有 ${neighbours} 个单位的，请核实`,
    'changed-since': (_labels: readonly [string, string], year: number) => `：${year} 年度的两份，数字不同，请核实`,
    'change-implausible': ([before, after]: readonly [string, string]) => `：${after}与${before}相差悬殊，请核实`,
    'parent-children': ([, child]: readonly [string, string], year: number) =>
      `：${year} 年度的数字小于${child}，请核实是否只统计了本级`,
    'changed-since-saved': (_labels: readonly [string, string], year: number) => `：${year} 年度的页面与上一轮保存的不同，请核实`,
    'alike-to-another': (year: number, section: string, percent: number, reports: number) =>
      `：${reports} 份 ${year} 年度报告的“${section}”除数字、单位名称和通用表述外，${percent < 100 ? `至少 ${percent}% ` : ''}逐字相同，请核实`,
    'other-place': (year: number, section: string, name: string) =>
      `：${year} 年度的“${section}”写的是${name}，请核实是否由别处文本改写`,
    'order-of-years': (years: string) => `：栏目中各年度的顺序是 ${years}，请核实`,
    'order-of-titles': (count: number) => `：栏目中有 ${count} 份年报的标题写法与其他的不同，请核实`,
  },
  /** Between names, and between years. */
  and: '、',
  /** What a page said at two times. */
  rounds: ['上一轮', '本轮'] as readonly [string, string],
  begins: (agency: string, words: string) => `${agency}：“${words}…”`,
  quote: (words: string) => `“${words}…”`,
  usual: (title: string) => `多数写作：${title}`,
  moreReports: (count: number) => `另有 ${count} 份`,
  /** How two copies of one report are told apart. */
  copies: ['第一份', '第二份'] as readonly [string, string],
  year: (year: number) => `${year} 年度`,
  figures: (cell: string, first: readonly [string, number | string], second: readonly [string, number | string]) =>
    `${cell}：${first.join(' ')}，${second.join(' ')}`,
  more: (count: number) => `另有 ${count} 格`,
  ruleColumns: ['规则', '年报份数'],
  cell: '项目',
  series: ['新收申请', '办理总计', '结转下年', '复议诉讼'],
  courses: '历年数字',
  changedCells: (count: number) => `逐格对照：各年数值不同的 ${count} 格`,
  sameCells: '逐格对照：各格的数值各年相同。',
  cellsLeft: (count: number) => `逐格对照：各年数值不同的有 ${count} 格，本页列出的格数已满，从略。`,
};

export type RegionTexts = typeof region;
