import type { Lang } from '../types';
import { catalogueNumbers } from './catalogue';

/** Numbers of the catalogue that no rule carries out, and why. */
export interface LeftOut {
  readonly numbers: readonly string[];
  readonly reason: Readonly<Record<Lang, string>>;
}

const series = (letter: string): string[] => catalogueNumbers().filter((number) => number.startsWith(`R-${letter}.`));

export const LEFT_OUT: readonly LeftOut[] = [
  {
    numbers: series('P'),
    reason: {
      zh: '上下级报告之间的汇总关系需要同时读到下级各机关的报告，一个页面或同一机关两年的页面无法证明，因此不核对。',
      en: 'Totals over subordinate agencies need the reports of all of them; one page, or two years of one body, cannot prove them.',
    },
  },
  {
    numbers: series('W'),
    reason: {
      zh: '政府网站工作年度报表是另一种法定表格。页面会被认出并说明不是本报告，但不核对其中的数值。',
      en: 'The annual report on government websites is another statutory form. Such a page is recognised and named as another form; its figures are not checked.',
    },
  },
  {
    numbers: ['R-D.13'],
    reason: {
      zh: '是否提供下载取决于页面的按钮和脚本，不能从报告本身可靠地判断；误报会多于所得，因此不核对。',
      en: 'Whether a download is offered depends on buttons and scripts around the report and cannot be told reliably; mistaken findings would outweigh the gain.',
    },
  },
];
