/** The list of doubts that is handed over. */
export const list = {
  doubts: {
    name: '问题清单',
    columns: [
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
    ],
  },
  figures: { name: '数据', columns: ['单位', '年度', '链接', '表', '行', '列', '原文', '数值'] },
  /** The figures in long form, a row a cell. */
  long: [
    '单位',
    '年度',
    '链接',
    '表',
    '行',
    '列',
    '指标',
    '原文',
    '数值',
    '计量单位',
    '勾稽关系',
    '成立',
    '不成立',
    '未核对',
    '正文数字',
  ],
  open: { name: '未核对', columns: ['单位', '年度', '链接', '内容', '原因'] },
  rounds: { name: '复核', columns: ['单位', '年度', '链接', '页面', '已改', '未改', '新增', '打不开', '未能核对'] },
  /** What became of a doubt since the earlier round. */
  fates: { putRight: '已改', stands: '未改', appeared: '新增', unreachable: '打不开', unchecked: '未能核对' },
  /** What became of a page. */
  pages: { same: '未变', changed: '已变', unreachable: '打不开', gone: '不再列出', unread: '没有读取' },
  /** What a reviewer has said of a doubt. */
  said: { confirmed: '确认', 'in-order': '无误', 'to-ask': '待问', stale: '处理后数值有变化' },
  whole: '整份报告',
  claim: '正文：',
  /** What the words around a figure of the text leave open. */
  slots: {
    who: '未写明是哪个机关的',
    what: '未写明是什么的数量',
    when: '未写明是哪段时间的',
    which: '未写明是哪一项',
    approximate: '是约数',
    contradicted: '同一段文字另有说法',
  } as Readonly<Record<string, string>>,
  usage: `gouji list <结果.jsonl>… [--xlsx <文件>] [--csv <文件>] [--html <文件>] [--before <上一轮.jsonl>] [--lang zh|en]

  由 gouji audit 或 gouji sweep 的结果（jsonl，- 为标准输入）做成问题清单：
  --xlsx    工作簿，三张表：问题清单（一行一个疑点）、数据、未核对
  --csv     问题清单一张表，UTF-8
  --html    区域一览：一页可离线打开的网页，各单位各年度的疑点、几份年报之间的疑点、历年数字
  --before  上一轮的结果（jsonl）：逐个疑点写明已改、未改、新增、打不开，另加“复核”一张表`,
  figuresCommand: {
    usage: `gouji figures <结果.jsonl>… --csv [--out <文件>] [--lang zh|en]

  把 gouji audit 或 gouji sweep 的结果（jsonl，- 为标准输入）里的表格数字列成长表，一行一格：单位、年度、
  链接、表、行、列、指标（格的标识）、原文、数值、计量单位，所在勾稽关系和正文数字的核对结果。读不出的格数值为空。
  --csv     逗号分隔，UTF-8
  --out     写入文件；默认写到标准输出`,
    noFormat: '没有写明 --csv',
    written: (reports: number, cells: number) => `年报 ${reports} 份，${cells} 格`,
  },
  problems: {
    noOutput: '没有写明 --xlsx、--csv 或 --html',
    line: (source: string, line: number) => `${source} 第 ${line} 行不是核对结果`,
  },
  written: (path: string, doubts: number, open: number) => `${path}：疑点 ${doubts}，未核对 ${open}`,
  region: (path: string, reports: number, doubts: number) => `${path}：结果 ${reports} 份，疑点 ${doubts}`,
};

export type ListTexts = typeof list;
