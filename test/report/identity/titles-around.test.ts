import { describe, expect, it, test } from 'vitest';
import { chooseTitle, readTitle } from '../../../src/report/identity';
import { linesOf } from '../written';
import { AGENCY, chosen, REPORT } from './title-texts';

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
