import type { Draft, Layout } from '../types';

/** How a report is titled: layouts.md 6. */

const title = (
  name: string,
  change: (draft: Draft) => string,
  more: Partial<Pick<Draft, 'agencyKnown' | 'yearKnown'>> = {},
): Layout => ({
  name,
  axis: 'title',
  apply: (draft) => ({ ...draft, ...more, title: change(draft) }),
});

export const TITLE_LAYOUTS: readonly Layout[] = [
  title('title-year-first', ({ agency, year }) => `${year}年${agency}政府信息公开工作年度报告`),
  title('title-year-late', ({ agency, year }) => `${agency}政府信息公开工作${year}年度报告`),
  title('title-year-in-brackets', ({ agency, year }) => `${agency}政府信息公开工作年度报告\n（${year}年度）`),
  title('title-doubled', ({ agency, year }) => `${agency}${year}年度政府信息公开工作年度报告`),
  title('title-turned', ({ agency, year }) => `${agency}${year}度年信息公开年度报告`),
  title('title-other-noun', ({ agency, year }) => `${agency}${year}年信息公开年度报告`),
  title('title-without-annual', ({ agency, year }) => `${agency}${year}年政府信息公开工作报告`),
  title('title-affairs', ({ agency, year }) => `${agency}${year}年政务公开工作年度报告`),
  title('title-about', ({ agency, year }) => `${agency}关于${year}年度政府信息公开情况的报告`),
  title('title-annual-work', ({ agency, year }) => `${agency}${year}年政府信息公开年度工作报告`),
  title('title-without-year', ({ agency }) => `${agency}政府信息公开工作年度报告`),
  title('title-without-agency', ({ year }) => `${year}年政府信息公开工作年度报告`, { agencyKnown: false }),
  title('title-bare', () => '政府信息公开工作年度报告', { agencyKnown: false }),
  title('title-broken', ({ agency, year }) => `${agency}${year}年政府\n信息公开工作\n年度报告`),
  title(
    'title-repeated',
    ({ agency, year }) => `${agency}${year}年政府信息公开工作年度报告\n${agency}${year}年政府信息公开工作年度…`,
  ),
  title('title-blank-in-year', ({ agency, year }) => `${agency} ${year} 年政府信息公开工作年度报告`),
  title('title-with-date', ({ agency, year }) => `${agency}${year}年政府信息公开工作年度报告\n(${year + 1}年1月)`),
];
