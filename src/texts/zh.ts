import type { Severity, UncheckedReason } from './types';

/**
 * Messages of findings, by key: `rule.case`, without the closing 请核实 (`core.verify`). What stands in braces is a
 * parameter of the finding; `row`, `column`, `table`, `section`, `form`, `fact` and `readings` are identifiers and are
 * printed as names (see findings.ts). This file is the source of the keys: en.ts does not compile without the same ones.
 */
export const findings = {
  'requests-row-total.violated': '“{row}”一行：六类申请人之和为 {left}，总计列为 {right}，差 {difference}',
  'requests-disposed-total.violated': '“{column}”一列：各项办理结果之和为 {left}，“（七）总计”为 {right}，差 {difference}',
  'requests-balance.violated': '“{column}”一列：第一项加第二项为 {left}，第三项加第四项为 {right}，差 {difference}',
  'remedies-total.violated': '“{row}”：四种结果之和为 {left}，总计为 {right}，差 {difference}',
  'section-missing.missing': '没有找到“{section}”这一部分',
  'section-empty.empty': '“{section}”这一部分没有内容',
  'section-misplaced.misplaced': '“{section}”这一部分的次序与格式不同',
  'table-missing.missing': '没有找到{table}，其勾稽关系无法核对',
  'table-image.image': '{table}是图片，其中的数值无法读取，勾稽关系未核对',
  'cells-blank.blank': '{table}有 {count} 格没有数值（空白或“/”“-”“无”），是否应填 0',
  'cells-lost.lost': '{table}有 {rows} 行数值不足，无法确定缺的是哪一格，相关勾稽关系未核对',
  'cells-surplus.surplus': '{table}有 {rows} 行数值多于格式所列，{agree}',
  'figure-not-count.negative': '“{fact}”为“{raw}”，件数应为非负整数',
  'figure-not-count.decimal': '“{fact}”为“{raw}”，件数应为整数',
  'figure-not-count.unreadable': '“{fact}”为“{raw}”，不能读作数值，未参与核对',
  'figure-not-count.decimals': '“{fact}”为“{raw}”，小数多于 4 位',
  'fee-unit.named': '收费金额写作“{raw}”，格式以万元计，按 {value} 万元核对',
  'label-differs.differs': '{table}有 {count} 处名称与格式不同，如“{found}”，格式为“{expected}”',
  'form-year.mismatch': '报告年度为 {year} 年，表格用的是{form}',
  'form-unknown.unknown': '未能识别表格是哪一版格式，只核对了行、列齐全的勾稽关系',
  'claim-violated.differs': '正文“{quote}”写的是 {value}，{readings}为 {shown}',
  'carried-over.differs': '“{column}”一列：上年报告结转下年度 {left} 件，本年报告上年结转 {right} 件，差 {difference}',
  'in-force-continuity.differs':
    '“{row}”：上年现行有效件数加本年制发减本年废止为 {left}，本年现行有效件数为 {right}，差 {difference}，请核实是否有清理、失效或机构调整',
  'items-continuity.differs': '“{row}”：上年项目数量与增减之和为 {left}，本年填报的上一年项目数量为 {right}，差 {difference}',
  'pending-remedies.fewer': '“{row}”：上年尚未审结 {left} 件，本年总计 {right} 件',
  'figures-copied.same': '三张表的全部数值（{count} 个不为 0）与上年报告相同',
  'text-copied.alike': '“{section}”除数字外与上年报告约 {share}% 相同',
  'agency-renamed.name': '所给上年报告的单位为“{before}”，本年为“{agency}”，未作跨年核对，确认是同一单位后再比较',
  'agency-renamed.year': '所给的是 {earlier} 年的报告，不是 {year} 年报告的上一年，未作跨年核对',
};

export type FindingKey = keyof typeof findings;

/** Texts that the auditor in the page needs beside the messages. */
export const core = {
  severity: { error: '数据不一致', warning: '待核实', notice: '提示' } satisfies Record<Severity, string>,
  unknownFinding: '此处与格式不一致',
  /** Ends every message: what is shown is a question, not a judgement. */
  verify: '，请核实',
  agree: { yes: '多出的数值与所取数值相同', no: '多出的数值与所取数值不同' },
  blank: '空',
  difference: '，差 {difference}',
  totalBlank: '，总计为空',
  otherZeros: '（其余 {count} 项为 0）',
  list: '、',
  sum: '{list}之和',
  either: '或',
  quoted: '“{text}”',
  form: '{id}年格式（{notice}）',
  relation: {
    'requests.rowTotal': '“{row}”一行的总计',
    'requests.disposedTotal': '“{column}”一列的办理结果总计',
    'requests.balance': '“{column}”一列的收办平衡',
    'remedies.total': '“{row}”的总计',
    'continuity.carriedIn': '“{column}”上年结转与上年报告',
    'continuity.inForce': '“{row}”现行有效件数与上年报告',
  },
  repair: {
    cell: '若此格为 {to}（现为 {from}）',
    cells: '若{list}',
    change: '“{fact}”为 {to}（现为 {from}）',
    one: '{start}，1 项勾稽关系成立',
    many: '{start}，{count} 项勾稽关系同时成立',
  },
  unchecked: {
    'table-missing': '没有找到这张表',
    'table-is-image': '这张表是图片',
    'row-has-values': '这一行有 {seen} 个数值，应有 {expected} 个',
    'cell-not-located': '所需的单元格没有找到',
    unreadable: '有单元格不能读作数值',
    'total-blank': '总计没有填写',
    'parts-blank': '总计有数值，各分项都没有填写',
  } satisfies Record<UncheckedReason, string>,
};

export type Core = typeof core;
