import { allRules } from './score';
import type { RuleCount, Sum } from './score';

/** One line of the table: a share of a whole, of which more is better unless `less`. */
export interface Row {
  readonly zh: string;
  readonly en: string;
  readonly part: (sum: Sum) => number;
  readonly whole: (sum: Sum) => number;
  readonly less?: true;
}

const given = ({ right, undue }: RuleCount) => right + undue;
const due = ({ right, missed }: RuleCount) => right + missed;

export const ROWS: readonly Row[] = [
  {
    zh: '单元格：读对',
    en: 'cells read right',
    part: ({ score }) => Math.max(0, score.cells - score.wrong - score.missed),
    whole: ({ score }) => score.cells,
  },
  {
    zh: '单元格：读错或凭空读出',
    en: 'cells wrong or invented',
    part: ({ score }) => score.wrong,
    whole: ({ score }) => score.cells,
    less: true,
  },
  {
    zh: '勾稽关系：逐项判断正确',
    en: 'relations, every verdict',
    part: ({ score }) => score.relationsRight,
    whole: ({ score }) => score.relations,
  },
  {
    zh: '不成立的关系：精确率',
    en: 'violated relations, precision',
    part: ({ score }) => score.violatedRight,
    whole: ({ score }) => score.violatedFound,
  },
  {
    zh: '不成立的关系：召回率',
    en: 'violated relations, recall',
    part: ({ score }) => score.violatedHit,
    whole: ({ score }) => score.violatedTrue,
  },
  {
    zh: '各部分的状态',
    en: 'status of sections',
    part: ({ score }) => score.sectionsRight,
    whole: ({ score }) => score.sections,
  },
  { zh: '是不是年度报告', en: 'report or not', part: ({ score }) => score.statusRight, whole: ({ score }) => score.pages },
  {
    zh: '各规则的结果：精确率',
    en: 'findings of all rules, precision',
    part: ({ rules }) => allRules(rules).right,
    whole: ({ rules }) => given(allRules(rules)),
  },
  {
    zh: '各规则的结果：召回率',
    en: 'findings of all rules, recall',
    part: ({ rules }) => allRules(rules).right,
    whole: ({ rules }) => due(allRules(rules)),
  },
  {
    zh: '正文数字：精确率',
    en: 'claims, precision',
    part: ({ score }) => score.claimsReportedRight,
    whole: ({ score }) => score.claimsReported,
  },
  { zh: '正文数字：召回率', en: 'claims, recall', part: ({ score }) => score.claimsRead, whole: ({ score }) => score.claims },
  {
    zh: '正文数字：与表格比较的结论',
    en: 'claims, verdicts',
    part: ({ score }) => score.verdictsRight,
    whole: ({ score }) => score.verdicts,
  },
  {
    zh: '与表格无关的数字：误当作表格数字',
    en: 'other figures of the narrative, taken for claims',
    part: ({ score }) => score.othersReported,
    whole: ({ score }) => score.others,
    less: true,
  },
  {
    zh: '最可疑的一格：首选即是',
    en: 'culprit named first',
    part: ({ score }) => score.culpritsFirst,
    whole: ({ score }) => score.culprits,
  },
  {
    zh: '无误的页面：却有不符',
    en: 'clean pages with an undue error',
    part: ({ score }) => score.cleanWithErrors,
    whole: ({ score }) => score.clean,
    less: true,
  },
  {
    zh: '无误的页面：却有不符或待核实',
    en: 'clean pages with an undue error or warning',
    part: ({ score }) => score.cleanWithWarnings,
    whole: ({ score }) => score.clean,
    less: true,
  },
];

/** A share in per cent, rounded; never to a whole or to nothing that it is not. */
function percent(part: number, whole: number): string {
  if (!whole) return '–';
  const rounded = Math.round((10_000 * part) / whole) / 100;
  const honest = part < whole ? Math.min(rounded, 99.99) : rounded;
  return `${(part > 0 ? Math.max(honest, 0.01) : honest).toFixed(2)} %`;
}

export const shareOf = ({ part, whole }: Row, sum: Sum): string =>
  whole(sum) ? `${percent(part(sum), whole(sum))} (${part(sum)}/${whole(sum)})` : '–';

/** Cells of a rule: due, given, precision, recall. */
export const ruleCells = (count: RuleCount): string[] => [
  String(due(count)),
  String(given(count)),
  percent(count.right, given(count)),
  percent(count.right, due(count)),
];

/** The table on a terminal. */
export function printTable(columns: readonly (readonly [name: string, sum: Sum])[]): string {
  const line = (cells: readonly string[]) => cells.map((cell, at) => (at ? cell.padStart(28) : cell.padEnd(50))).join('');
  const rules = [...new Set(columns.flatMap(([, { rules }]) => Object.keys(rules)))].sort();
  const none: RuleCount = { right: 0, missed: 0, undue: 0 };
  return [
    line(['', ...columns.map(([name, { score }]) => `${name} (${score.pages})`)]),
    ...ROWS.map((row) => line([row.en, ...columns.map(([, sum]) => shareOf(row, sum))])),
    '',
    line(['rule', ...columns.map(() => 'due given precision recall')]),
    ...rules.map((rule) => line([`  ${rule}`, ...columns.map(([, sum]) => ruleCells(sum.rules[rule] ?? none).join(' '))])),
  ].join('\n');
}
