import type { Lang } from '../types';
import type { HandbookEntry } from './types';

/** Words around the entries: headings, the filter, links. */
export interface HandbookWords {
  readonly title: string;
  readonly intro: string;
  readonly fields: Readonly<Record<keyof HandbookEntry, string>>;
  /** What numbers such as are. */
  readonly numbers: string;
  readonly catalogue: string;
  readonly local: string;
  readonly contents: string;
  readonly filter: string;
  readonly hint: string;
  readonly shown: (shown: number, of: number) => string;
  readonly none: string;
  readonly clear: string;
  readonly leftOut: string;
  readonly leftOutIntro: string;
  readonly carriedOut: string;
  readonly list: string;
}

const zh: HandbookWords = {
  title: '规则手册',
  intro:
    '每条规则核对什么、依据什么、什么情况下不作判断。“不符”只用于格式或法律本身给出的等式和必备内容，“待核实”用于通常成立而有已知例外的关系，“提示”供读者留意。结论都是提问，以机关的原始记录为准。',
  numbers:
    '编号（如 R-3.03）是本手册给每一项核对的代号，便于引用：R 后面 2、3、4 指表二、表三、表四，Y 指与上年报告比较，N 指正文数值，F 指信息处理费，D 指格式、日期和单位，P 指上下级汇总，W 指网站工作年度报表。',
  fields: {
    checks: '核对什么',
    why: '为什么重要',
    basis: '依据',
    fails: '会提出的例子',
    passes: '相符的例子',
    unsure: '何时不作判断',
  },
  catalogue: '编号',
  local: '默认关闭',
  contents: '目录',
  filter: '查找规则',
  hint: '名称、内容或编号，如 结转、R-3.03',
  shown: (shown, of) => (shown === of ? `共 ${of} 条规则` : `${of} 条规则中的 ${shown} 条`),
  none: '没有符合的规则',
  clear: '显示全部规则',
  leftOut: '没有核对的内容',
  leftOutIntro: '下列编号的内容没有规则，理由如下。',
  carriedOut: '编号与规则',
  list: '、',
};

const en: HandbookWords = {
  title: 'Rule handbook',
  intro:
    'What each rule checks, what it rests on, and when it makes no judgement. “Does not conform” is kept for equalities and parts that form or law itself lays down, “to verify” for what is normally true with known exceptions, “note” for what deserves a look. Every finding is a question; the agency’s own records decide.',
  numbers:
    'Numbers such as R-3.03 are this handbook’s own, one for each thing that can be checked, so that it can be quoted. Behind the R, 2, 3 and 4 are the tables, Y is last year’s report, N the figures of the text, F the fee for processing information, D form, dates and names, P totals over subordinate agencies, W the report on government websites.',
  fields: {
    checks: 'What it checks',
    why: 'Why it matters',
    basis: 'Basis',
    fails: 'Raises a finding',
    passes: 'Raises none',
    unsure: 'When it makes no judgement',
  },
  catalogue: 'No.',
  local: 'off by default',
  contents: 'Contents',
  filter: 'Find a rule',
  hint: 'Title, text or number: carried, R-3.03',
  shown: (shown, of) => (shown === of ? `${of} rules` : `${shown} of ${of} rules`),
  none: 'No rule matches',
  clear: 'Show all rules',
  leftOut: 'What is not checked',
  leftOutIntro: 'These numbers have no rule, for the reasons given.',
  carriedOut: 'Numbers and rules',
  list: ', ',
};

/** The words around the entries in one language. */
export const handbookWords = (lang: Lang): HandbookWords => ({ zh, en })[lang];
