/** Texts of the archive on the desk. This file is the source of the keys. */
export const archived = {
  lead: '巡查读过的每一份报告和处理意见都在这里，可以查找、筛选，导出成一个文件交给同事，或者导入同事的文件。',
  empty: '存档里还没有报告。做一次巡查，或者导入一个存档文件。',
  search: '查找单位、标题或网址',
  year: '年度',
  severity: '疑点',
  state: '处理',
  sweep: '巡查',
  any: '不限',
  severities: { error: '有不符', warning: '有待核实', notice: '有提示', none: '没有疑点', unread: '未能核对' },
  states: { open: '有待处理', decided: '已全部处理', stale: '数字已变' },
  count: (shown: number, all: number) => (shown === all ? `${all} 份报告` : `${all} 份报告中的 ${shown} 份`),
  reset: '清除筛选',
  label: '存档的报告',
  from: '巡查',
  exportAll: '导出全部存档',
  exportSweep: '导出这次巡查',
  import: '导入存档文件…',
  making: '正在生成…',
  saved: (name: string) => `已保存 ${name}`,
  fileName: '勾稽存档',
  taking: '正在检查并导入…',
  taken: (sweeps: number, reports: number, decisions: number) =>
    `已导入 ${sweeps} 次巡查、${reports} 份报告、${decisions} 条处理意见。`,
  known: (sweeps: number) => `${sweeps} 次巡查本机已有，没有改动。`,
  left: (decisions: number) => `${decisions} 条处理意见本机已有，保留本机的。`,
  conflicts: (doubts: number) => `${doubts} 处两边意见不同，以较晚的为准：`,
  verdicts: { confirmed: '确认', 'in-order': '无误', 'to-ask': '待问' },
  conflict: (about: string, here: string, theirs: string, isTaken: boolean) =>
    `${about}：本机“${here}”，文件“${theirs}”，采用${isTaken ? '文件' : '本机'}的。`,
  versions: '这个网址的各次结果',
  version: { here: '本次', same: '内容相同', changed: '内容不同' },
  doubts: (count: number) => `${count} 个疑点`,
};

export type ArchivedTexts = typeof archived;
