import type { Lang, Severity } from '../types';
import { cells } from '../zh/handbook/cells';
import { dates } from '../zh/handbook/dates';
import { disclosure } from '../zh/handbook/disclosure';
import { fees } from '../zh/handbook/fees';
import { narrative } from '../zh/handbook/narrative';
import { reviewers } from '../zh/handbook/reviewers';
import { sections } from '../zh/handbook/sections';
import { sums } from '../zh/handbook/sums';
import { years } from '../zh/handbook/years';

/** What the handbook tells of a rule beside its texts; a rule of the audit fits. */
export interface RuleFacts {
  readonly id: string;
  readonly severity: Severity;
  /** Numbers of the catalogue, such as. */
  readonly covers: readonly string[];
  /** Off unless switched on. */
  readonly local?: true;
}

/** Rules that belong together. */
export interface Chapter {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly rules: readonly RuleFacts[];
}

const chapter = (id: string, zh: string, en: string, entries: object) => ({ id, title: { zh, en }, order: Object.keys(entries) });

const CHAPTERS = [
  chapter('sums', '合计与平衡', 'Totals and balances', sums),
  chapter('disclosure', '表二：主动公开', 'Table 2: proactive disclosure', disclosure),
  chapter('cells', '单元格与名称', 'Cells and labels', cells),
  chapter('sections', '部分与表格', 'Sections and tables', sections),
  chapter('narrative', '正文中的数值', 'Figures of the text', narrative),
  chapter('fees', '信息处理费', 'The information processing fee', fees),
  chapter('dates', '格式、日期与单位', 'Form, dates and names', dates),
  chapter('reviewers', '评议所看的文字', 'Wordings that reviewers look for', reviewers),
  chapter('years', '与上年报告的衔接', 'Continuity with last year', years),
];

/** The rules in chapters, in the order of the handbook; chapters without any are left out. */
export function chaptersOf(rules: readonly RuleFacts[]): Chapter[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return CHAPTERS.map(({ order, ...rest }) => ({
    ...rest,
    rules: order.map((id) => byId.get(id)).filter((rule) => rule !== undefined),
  })).filter((found) => found.rules.length > 0);
}
