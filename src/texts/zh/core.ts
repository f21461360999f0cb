import type { UncheckedReason } from '../types';

/** Texts that the auditor in the page needs beside the messages. */
export const core = {
  unknownFinding: '此处与格式不同',
  agree: { yes: '多出的数值与所取数值相同', no: '无法确定多出的是哪一格，相关勾稽关系未核对' },
  blank: '空',
  difference: '，差\u00a0{difference}',
  totalBlank: '，总计为空',
  otherZeros: '其余 {count} 项为 0',
  /** Cells of a sum that hold nothing: they are counted, never written as figures. */
  blanks: { other: '另 {count} 格空白', all: '{count} 格空白' },
  aside: { open: '（', close: '）', join: '，' },
  /** The sides of what the text states and what a table shows. */
  sides: { text: '正文 {figures}', table: '{table} {figures}' },
  /** The sides of a sum, in short. */
  short: { sum: '各项之和 {figures}', stated: '所填 {figures}' },
  topics: {
    proactive: '主动公开',
    onRequest: '依申请公开',
    management: '政府信息管理',
    platform: '平台建设',
    supervision: '监督保障',
    appraisal: '工作考核',
    review: '社会评议',
    accountability: '责任追究',
  },
  list: '、',
  sum: '{list}之和',
  sumOfMany: '{first}至{last}等 {count} 格之和',
  reading: {
    is: '{cells}为 {sum}',
    more: '加上{cells}为 {sum}',
    other: '{cells}为 {sum}',
    join: '，',
    reckoned: '（{count} 格总计为空，按该行各列相加）',
  },
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
    'not-as-seen': '有单元格在代码中与页面显示不一致',
    unreadable: '有单元格不能读作数值',
    'total-blank': '总计没有填写',
    'parts-blank': '总计有数值，各分项都没有填写',
  } satisfies Record<UncheckedReason, string>,
};

export type Core = typeof core;
