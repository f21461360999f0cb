import { describe, expect, it, test } from 'vitest';
import { chooseTitle, readTitle } from '../../../src/report/identity';
import { linesOf } from '../written';

const REPORT = '政府信息公开工作年度报告';
const AGENCY = '临江区档案局';

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

const chosen = (texts: readonly string[], meta: Record<string, string> = {}, page = '') =>
  chooseTitle(linesOf(texts), new Map(Object.entries(meta)), page);

describe('a title on several lines', () => {
  test.each([
    ['agency above', [AGENCY, `2022年${REPORT}`]],
    ['agency above a line with a rule', [AGENCY, `2022年${REPORT}${'—'.repeat(20)}`]],
    ['agency above, year below', [AGENCY, REPORT, '（2022年度）']],
    ['year below', [`${AGENCY}${REPORT}`, '(2022年)']],
    ['bare year below', [`${AGENCY}${REPORT}`, '2022年度']],
    ['broken twice, in the name as well', ['临江区档案局关于', '2022年政府信息', '公开工作年度报告']],
    ['broken in the middle', [`${AGENCY}2022年政府信息`, '公开工作年度报告']],
    ['broken twice', [AGENCY, '2022年政府信息', '公开工作年度报告']],
  ])('%s', (_how, lines) => {
    expect(chosen(lines)).toMatchObject({ agency: expect.stringContaining(AGENCY), year: 2022 });
  });

  test.each([
    ['a sentence above', ['本站转载自临江区档案局。', `2022年${REPORT}`], ''],
    ['a label above', ['来源：临江区档案局', `2022年${REPORT}`], ''],
    ['a half sentence above', ['另见；临江区档案局', `2022年${REPORT}`], ''],
    ['a line above that is no agency', ['首页', `${AGENCY}2022年${REPORT}`], AGENCY],
    ['a label below', [`${AGENCY}2022年${REPORT}`, '发布时间：2023年1月5日'], AGENCY],
    ['a date below', [`${AGENCY}2022年${REPORT}`, '2023-01-05'], AGENCY],
    ['a source below', [`2022年${REPORT}`, '来源 临江区教育局'], ''],
    ['a source two lines below', [`2022年${REPORT}`, '字号', '来源 临江区教育局'], ''],
    ['an agency below', [`${AGENCY}2022年${REPORT}`, '临江区教育局'], AGENCY],
    ['a long line of several words above', [`${'甲乙丙丁'.repeat(9)} 临江区档案局`, `2022年${REPORT}`], ''],
    ['a line above that no name is as long as', [`${'甲乙丙丁'.repeat(22)}临江区档案局`, `2022年${REPORT}`], ''],
  ])('does not take in %s', (_how, lines, agency) => {
    expect(chosen(lines)).toMatchObject({ agency, year: 2022 });
  });

  it('does not take in the year of another line', () => {
    expect(chosen([`${AGENCY}${REPORT}`, '编印于2023年'])?.year).toBeNull();
    expect(chosen([`${AGENCY}${REPORT}`, '编印', '2023年'])?.year).toBeNull();
  });

  it('takes in three lines only as long as half a line', () => {
    const lines = (first: number, third: number) =>
      chosen(['第二科'.padEnd(first, '三'), '2022年政府信息', '公开工作年度报告'.padEnd(third, '—')])?.agency;
    expect(lines(32, 8)).toMatch(/^第二科三+$/);
    expect(lines(33, 8)).toBe('');
    expect(lines(3, 32)).toBe('第二科');
    expect(lines(3, 33)).toBeUndefined();
  });

  it('takes in lines of a title only as long as half a line', () => {
    const half = (length: number) => `公开工作${'年度报告'.padEnd(length - 4, '附')}`;
    expect(chosen([`${AGENCY}二处2022年政府信息`, half(32)])?.year).toBe(2022);
    expect(chosen([`${AGENCY}二处2022年政府信息`, half(33)])).toBeNull();
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

describe('a title inside running text', () => {
  const FULL = '临江区档案局2022年政府信息公开工作年度报告';
  const filler = '本馆依照条例编制并向社会公布、';

  it('is found in a long line, wherever it stands', () => {
    expect(chosen([`${filler.repeat(5)}${FULL}，共六个部分。`])).toMatchObject({ agency: AGENCY, year: 2022 });
    expect(chosen([`${FULL}，共六个部分。${filler.repeat(5)}`])).toMatchObject({ agency: AGENCY, year: 2022 });
  });

  it('is found in a short line only where it opens it', () => {
    expect(chosen([`${FULL}。`])).toMatchObject({ agency: AGENCY, year: 2022 });
    expect(chosen([`另见，${FULL}。`])).toBeNull();
  });

  it('is not looked for behind the first pages', () => {
    expect(chosen([`${filler.repeat(260)}${FULL}，共六个部分。`])?.year).toBe(2022);
    expect(chosen([`${filler.repeat(270)}${FULL}，共六个部分。`])).toBeNull();
  });

  it('gives way to a line of its own', () => {
    const other = `${filler.repeat(5)}临江区教育局2021年政府信息公开工作年度报告。`;
    expect(chosen([other, FULL])?.agency).toBe(AGENCY);
    expect(chosen([FULL, other])?.agency).toBe(AGENCY);
  });
});

describe('what nobody sees in a title is no part of a name', () => {
  // Entities that pages write: escape, bell, delete, marks of direction and isolation, joiners, ends of lines.
  const unseen = ['\u001b', '\u0007', '\u007f', '\u009b', '\u061c', '\u202e', '\u2066', '\u2069', '\u200d', '\u2028', '\ufeff'];

  test.each(unseen.map((sign) => [`U+${sign.charCodeAt(0).toString(16)}`, sign]))('%s', (_, sign) => {
    for (const text of [
      `${AGENCY}${sign}2022年${REPORT}`,
      `临江${sign}区档案局2022年${REPORT}`,
      `${AGENCY}2022年政府信息${sign}公开工作年度报告`,
    ])
      expect(readTitle(text)).toMatchObject({ agency: AGENCY, year: 2022 });
  });
});

describe('a path through the site', () => {
  test.each([
    ['当前位置：首页 > 政务公开 > 政府信息公开年报', '', null],
    ['您的位置：首页＞法定主动公开内容＞政府信息公开年报＞', '', null],
    ['首页 » 公开年报 » 信息公开年报', '', null],
    [`首页 > 年报 > ${AGENCY}2022年${REPORT}`, AGENCY, 2022],
  ])('%s names no other body than its last step', (text, agency, year) => {
    expect(readTitle(text)).toMatchObject({ agency, year });
  });

  test('is no name where the title cannot be read', () => {
    const lines = linesOf(['当前位置：首页 > 政务公开 > 政府信息公开年报', `${AGENCY}2022年政府信息公开工\ufffd\ufffd度报告`]);
    expect(chooseTitle(lines, new Map(), '')?.agency).toBe('');
  });

  test('marks of a title that look like those of a path leave it whole', () => {
    expect(readTitle(`<${AGENCY}>2022年${REPORT}`)?.agency).toContain(AGENCY);
  });
});
