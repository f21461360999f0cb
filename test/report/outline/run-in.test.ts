import { describe, expect, it, test } from 'vitest';
import { readText } from '../../../src/readers/text';
import { recogniseShown } from '../../../src/report';
import { auditText, report } from '../written';

const two = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 9';
const [FOUR, FIVE, SIX] = [
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;
const whole = report({ two, three: '见附表。', four: '全年未发生。' });

/** Status and heading of the last three sections where a text stands in place of a heading and what surrounds it. */
function told(place: string, text: string) {
  const printed = whole.replace(place, text);
  const sections = recogniseShown(() => readText(printed))[0]?.sections;
  const rules = auditText(printed)[0]?.findings.map(({ rule }) => rule);
  return { four: sections?.[3], five: sections?.[4], six: sections?.[5], rules };
}

describe('a heading with its text in the same line', () => {
  test.each([
    ['六、其他事项：', '无。'],
    ['六、其他事项。', '本年未收取信息处理费。'],
    ['六、其他事项', '本年未收取信息处理费。'],
    ['六、其他：', '无。'],
    ['六、其他。', '本年未收取信息处理费。'],
    ['六、其它。', '无'],
    ['六、其他情况：', '无'],
    ['六、需要说明的情况：', '无'],
  ])('of section six: %s', (heading, text) => {
    for (const before of ['\n', '']) {
      const { five, six, rules } = told(`\n${SIX}\n无`, `${before}${heading}${text}`);
      expect(five).toMatchObject({ status: 'present', heading: FIVE });
      expect(six).toMatchObject({ status: 'present', heading, passages: [{ text }] });
      expect(rules).not.toContain('section-missing');
    }
  });

  it('of section six, behind a blank', () => {
    expect(told(`${SIX}\n无`, '六、其他 无').six).toMatchObject({ status: 'present', heading: '六、其他' });
    expect(told(`${SIX}\n无`, '六、其他 情况\n无').six).toMatchObject({ status: 'present', heading: '六、其他 情况' });
  });

  test.each(['五、问题与改进：', '五、问题与改进', '五、存在不足。', '五、短板和打算：'])('of section five: %s', (heading) => {
    const { five, six } = told(`${FIVE}\n`, heading);
    expect(five).toMatchObject({ status: 'present', heading, passages: [{ text: '人手不足，下一年补充。' }] });
    expect(six).toMatchObject({ status: 'present', heading: SIX });
  });

  test.each(['四、复议诉讼：', '四、复议与诉讼：', '四、行政复议和诉讼。'])('of section four: %s', (heading) => {
    const { four, five } = told(`${FOUR}\n`, heading);
    expect(four).toMatchObject({ status: 'present', heading });
    expect(five).toMatchObject({ status: 'present', heading: FIVE });
  });

  it('of two sections that follow each other', () => {
    const { five, six } = told(
      `\n${FIVE}\n人手不足，下一年补充。\n${SIX}\n无`,
      '五、不足与打算：人手不足。下一年补充。六、其他：无。',
    );
    expect(five).toMatchObject({ heading: '五、不足与打算：', passages: [{ text: '人手不足。下一年补充。' }] });
    expect(six).toMatchObject({ heading: '六、其他：', passages: [{ text: '无。' }] });
  });

  it('is marked where it stands', () => {
    const { six } = told(`\n${SIX}\n无`, '六、其他：本年收取信息处理费30元。');
    expect(six?.passages[0]).toMatchObject({ text: '本年收取信息处理费30元。', offset: 16 });
  });
});

describe('a number of a section in running text', () => {
  test.each(['六、其他情况说明本年未收取信息处理费。', '六、其他需说明的是本年未收取信息处理费。'])(
    'leaves a section that nobody can recognise: %s',
    (text) => {
      const { six, rules } = told(`${SIX}\n无`, text);
      expect(six?.status).toBe('unrecognised');
      expect(rules).not.toContain('section-missing');
    },
  );

  test.each([
    ['a sentence behind it', `${SIX}\n无`, '六、本年没有收取信息处理费。'],
    ['what is enclosed', `${SIX}\n无`, '六、附件：年度报告全文'],
    [
      'a point of a list',
      `人手不足，下一年补充。\n${SIX}\n无`,
      '一、人手不足。二、解读较少。三、渠道单一。四、更新较慢。五、培训不够。六、其他：协调不畅。',
    ],
    ['the number of another section', `${SIX}\n无`, '七、其他：无'],
  ])('stands for no section: %s', (_what, place, text) => {
    const { six, rules } = told(place, text);
    expect(six?.status).toBe('missing');
    expect(rules).toContain('section-missing');
  });

  it('ends no section of a report that has all six', () => {
    const list = '六、其他事项。五、问题与改进。四、复议诉讼。';
    const [result] = auditText(whole.replace('全年平稳。', `已建立台账。${list}已逐项落实。`));
    expect(result?.report?.sections.map(({ status }) => status)).toEqual(Array(6).fill('present'));
    expect(result?.report?.sections.map(({ heading }) => heading)).toEqual(
      auditText(whole)[0]?.report?.sections.map(({ heading }) => heading),
    );
  });
});
