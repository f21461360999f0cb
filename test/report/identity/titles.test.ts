import { describe, expect, it, test } from 'vitest';
import { chooseTitle, readTitle } from '../../../src/report/identity';
import { linesOf } from '../written';
import { AGENCY, chosen, REPORT } from './title-texts';

describe('a text that is the title of a report', () => {
  test.each([
    [`${AGENCY}2022年${REPORT}`, AGENCY, 2022],
    [`${AGENCY}${REPORT}`, AGENCY, null],
    [`${AGENCY}2022年度信息公开年报`, AGENCY, 2022],
    ['信息公开年报', '', null],
    [`2022年${AGENCY}${REPORT}`, AGENCY, 2022],
    [`2022年度${AGENCY}${REPORT}`, AGENCY, 2022],
    [`（2022）${AGENCY}${REPORT}`, AGENCY, 2022],
    [`${AGENCY}${REPORT}（2022年度）`, AGENCY, 2022],
    [`${AGENCY}信息公开工作2022年度报告`, AGENCY, 2022],
    [`关于${AGENCY}2022年${REPORT}`, AGENCY, 2022],
    [`《${AGENCY}2022年${REPORT}》`, AGENCY, 2022],
    [`2026-01-15 09:30 ${AGENCY}2025年${REPORT}`, AGENCY, 2025],
    [`2026年1月15日 ${AGENCY}${REPORT}`, AGENCY, null],
    [`${AGENCY}2022年${REPORT}（文字版）`, AGENCY, 2022],
    [`临江海关（本级机关）2022年${REPORT}`, '临江海关(本级机关)', 2022],
    [`${AGENCY}2022年政府信息与政务公开工作年度报告`, AGENCY, 2022],
    [`${AGENCY}2022年政务公开和政府信息公开工作年度报告`, AGENCY, 2022],
    [`${AGENCY}二〇二二年${REPORT}`, AGENCY, 2022],
    [`二○一九年度${AGENCY}${REPORT}`, AGENCY, 2019],
    ['臨江區檔案局2022年政府信息公開工作年度報告', '臨江區檔案局', 2022],
    ['臨江區檔案局2022年政府(fǔ)信息公開(kāi)工作年度報告', '臨江區檔案局', 2022],
    [`【年报】${AGENCY}2022年${REPORT}`, AGENCY, 2022],
    [`${AGENCY}2022年${REPORT}（2023年1月）`, AGENCY, 2022],
    [`中共临江区委机构编制委员会办公室2022年${REPORT}`, '中共临江区委机构编制委员会办公室', 2022],
    [`临江区会议中心2022年${REPORT}`, '临江区会议中心', 2022],
  ])('%s', (text, agency, year) => {
    expect(readTitle(text)).toMatchObject({ agency, year });
  });

  test.each([
    [`${AGENCY}\n 2022年  ${REPORT}`, `${AGENCY} 2022年 ${REPORT}`],
    [`  ## ${AGENCY}2022年${REPORT}\n`, `${AGENCY}2022年${REPORT}`],
    [`##${AGENCY}2022年${REPORT}`, `${AGENCY}2022年${REPORT}`],
    [`${AGENCY}##2022年${REPORT}`, `${AGENCY}##2022年${REPORT}`],
  ])('is told as printed, without blanks and marks around: %j', (text, title) => {
    expect(readTitle(text)?.title).toBe(title);
  });

  test.each([
    `关于编制${AGENCY}2022年${REPORT}的事宜`,
    `${AGENCY}按时完成了2022年${REPORT}。`,
    `${AGENCY}2022年${REPORT}；附件`,
    `${AGENCY}2022年政府工作报告`,
    `${AGENCY}2022年信息公开简报`,
    '举报电话',
    '报告',
  ])('is none: %s', (text) => {
    expect(readTitle(text)).toBeNull();
  });

  it('is no longer than a line or two', () => {
    const long = (length: number) => '局'.repeat(length - REPORT.length) + REPORT;
    expect(readTitle(long(120))?.agency).toHaveLength(120 - REPORT.length);
    expect(readTitle(long(121))).toBeNull();
    expect(readTitle(` ${long(120)}`)).not.toBeNull();
  });
});

describe('of several titles', () => {
  const FULL = `${AGENCY}2022年${REPORT}`;

  test.each([
    ['that with a year', [FULL, `临江区教育局${REPORT}`], FULL],
    ['that with an agency', [FULL, `2023年${REPORT}`], FULL],
    ['that of an agency with the usual ending', [FULL, `便民服务2023年${REPORT}`], FULL],
    [
      'that with an agency of two characters',
      [`${'某'.repeat(1)}2023年${REPORT}`, `市府2022年${REPORT}`, `某2021年${REPORT}`],
      `市府2022年${REPORT}`,
    ],
    [
      'that of an agency of forty characters',
      [`2021年${REPORT}`, `${'江'.repeat(39)}局2022年${REPORT}`, `2023年${REPORT}`],
      `${'江'.repeat(39)}局2022年${REPORT}`,
    ],
    ['that of no endless agency', [FULL, `${'长江大桥'.repeat(23)}局2021年${REPORT}`], FULL],
    ['the last one', [`临江区教育局2022年${REPORT}`, FULL], FULL],
    ['a line before the lines that join it', [AGENCY, FULL], FULL],
  ])('%s', (_which, lines, title) => {
    expect(chosen(lines)?.title).toBe(title);
  });

  it('a heading before a line of text', () => {
    const [first, second] = [`临江区教育局2022年${REPORT}`, FULL];
    const lines = linesOf([first, second]);
    expect(chooseTitle(lines, new Map(), '')?.title).toBe(second);
    expect(
      chooseTitle(
        lines.map((line, i) => ({ ...line, level: i === 0 ? 1 : 0 })),
        new Map(),
        '',
      )?.title,
    ).toBe(first);
  });

  it('that of a line before that of the meta tag, which may be left from another page', () => {
    const other = `临江区教育局2022年${REPORT}`;
    expect(chosen([other], { articletitle: FULL })?.title).toBe(other);
    expect(chosen(['临江区教育局', `2022年${REPORT}`], { articletitle: FULL })?.agency).toBe('临江区教育局');
    expect(chosen([`2022年${REPORT}`], { articletitle: FULL })?.title).toBe(FULL);
    expect(chosen([], { articletitle: FULL })?.title).toBe(FULL);
    expect(chosen([], { articletitle: FULL }, other)?.title).toBe(FULL);
  });

  it('of several lines the one that the meta tag repeats, but for a heading', () => {
    const other = `临江区教育局2022年${REPORT}`;
    expect(chosen([FULL, other], { articletitle: FULL })?.title).toBe(FULL);
    expect(chosen([FULL, other], { articletitle: '通知公告' })?.title).toBe(other);
    expect(chosen([], { articletitle: '通知公告' })).toBeNull();
    const heading = linesOf([other]).map((line) => ({ ...line, level: 1 }));
    expect(chooseTitle(heading, new Map([['articletitle', FULL]]), '')?.title).toBe(other);
  });

  test.each([
    [`${FULL} - 临江区政府门户网站`, FULL],
    [`${FULL}_政府信息公开年报`, FULL],
    [`${FULL}|临江区`, FULL],
    [`临江区 — ${FULL}`, `临江区 — ${FULL}`],
  ])('that of the page where no line has one: %s', (page, title) => {
    expect(chosen(['总体情况'], {}, page)?.title).toBe(title);
    expect(chosen([`临江区教育局2023年${REPORT}`], {}, page)?.year).toBe(2023);
    expect(chosen([`临江区教育局${REPORT}`], {}, page)?.year).toBe(2022);
  });
});
