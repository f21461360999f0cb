import type { FindingKey } from './zh';

type BeforeDot<Key extends string> = Key extends `${infer Rule}.${string}` ? Rule : never;

/** A rule is what stands before the dot of its messages' keys. */
export type RuleId = BeforeDot<FindingKey>;

export const ruleTitles: Record<RuleId, string> = {
  'requests-row-total': '表三各行：六类申请人之和等于总计',
  'requests-disposed-total': '表三各列：各项办理结果之和等于（七）总计',
  'requests-balance': '表三各列：新收加上年结转等于办理总计加结转下年度',
  'remedies-total': '表四：四种结果之和等于总计',
  'section-missing': '六个部分齐全',
  'section-empty': '各部分都有内容',
  'section-misplaced': '六个部分依次排列',
  'table-missing': '三张表齐全',
  'table-image': '表格是文本，不是图片',
  'cells-blank': '每一格都有数值',
  'cells-lost': '每一行的数值不少于格式所列',
  'cells-surplus': '每一行的数值不多于格式所列',
  'figure-not-count': '件数为非负整数，金额至多 4 位小数',
  'fee-unit': '收费金额以万元计',
  'label-differs': '行、列名称与格式相同',
  'form-year': '格式版本与报告年度相符',
  'form-unknown': '格式版本可以识别',
  'claim-violated': '正文中的数值与表格相符',
  'carried-over': '上年结转与上年报告的结转下年度相符',
  'in-force-continuity': '现行有效件数与上年报告衔接',
  'items-continuity': '2019 年格式：项目数量与上年报告衔接',
  'pending-remedies': '上年尚未审结的案件见于本年',
  'figures-copied': '各表数值不与上年雷同',
  'text-copied': '正文不与上年雷同',
  'agency-renamed': '上年报告出自同一单位',
};
