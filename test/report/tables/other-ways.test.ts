import { describe, expect, it } from 'vitest';
import { auditHtml, kindOfPage as kindOf, page, rowOf, table } from '../written';

const TITLES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const three = table(`项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9
（一）予以公开|9|0|0|0|0|0|9
（七）总计|9|0|0|0|0|0|9`);
const numbered = (markup: string, number: (at: number) => string) =>
  TITLES.reduce(
    (text, title, at) => text.replace(`<p>${'一二三四五六'.charAt(at)}、${title}`, `<p>${number(at)}${title}`),
    markup,
  );

describe('numbers of sections', () => {
  it.each<[string, (at: number) => string]>([
    ['of contracts', (at) => `${'壹贰叁肆伍陆'.charAt(at)}、`],
    ['of Rome', (at) => `${'ⅠⅡⅢⅣⅤⅥ'.charAt(at)}. `],
    ['in frames', (at) => `【${'一二三四五六'.charAt(at)}】`],
    ['without a mark', (at) => `${at + 1} `],
    ['of two digits', (at) => `0${at + 1} `],
    ['of two digits with a stroke', (at) => `0${at + 1}/`],
    ['of parts', (at) => `PART 0${at + 1} `],
    ['of Rome in letters', (at) => `${['I', 'II', 'III', 'IV', 'V', 'VI'][at] ?? ''}. `],
    ['of items', (at) => `第${'一二三四五六'.charAt(at)}项 `],
    ['with a dot in the middle', (at) => `${'一二三四五六'.charAt(at)}·`],
    ['with a dash', (at) => `${'一二三四五六'.charAt(at)}——`],
    ['with a colon', (at) => `${'一二三四五六'.charAt(at)}：`],
    ['with the year behind', (at) => `${'一二三四五六'.charAt(at)}、2022年度`],
  ])('%s are known', (_what, number) => {
    const [result] = auditHtml(numbered(page({ three }), number));
    expect(result?.report?.sections.map(({ status }) => status)).not.toContain('missing');
    expect(rowOf(result, 'receivedNew')).toEqual([9, 0, 0, 0, 0, 0, 9]);
  });
});

it('numbers in circles are those of sections where these are set as headings', () => {
  const markup = numbered(page({ three }), (at) => `${'①②③④⑤⑥'.charAt(at)} `).replace(/<p>([①-⑥].*?)<\/p>/g, '<h2>$1</h2>');
  const [result] = auditHtml(markup);
  expect(result?.report?.sections.map(({ status }) => status)).not.toContain('missing');
});

it('a figure that a style strikes out does not hold any more', () => {
  const struck = three.replace('>9<', '><span style="color:red; text-decoration: line-through">7</span>9<');
  expect(rowOf(auditHtml(page({ three: struck }))[0], 'receivedNew')[0]).toBe(9);
});

it('a table of what was published is not table two, where that is a picture', () => {
  const kinds = table('信息类别|公开数量\n规章|35\n行政许可|88\n行政处罚|9\n行政事业性收费|3');
  const markup = page({ two: '<img src="table.png" width="800" height="600">', three }).replace('<p>全年平稳。</p>', kinds);
  expect(Object.keys(auditHtml(markup)[0]?.report?.facts ?? {}).filter((id) => id.startsWith('disclosure/'))).toEqual([]);
});

describe('a report of a school', () => {
  const school = (basis: string, title = '临江师范学院2022年信息公开工作年度报告') =>
    `<h1>${title}</h1><p>${basis}</p><h2>一、概述</h2><p>平稳。</p><h2>二、主动公开情况</h2><p>300条。</p><h2>三、依申请公开情况</h2><p>2件。</p><h2>四、对信息公开的评议情况</h2><p>良好。</p><h2>五、存在的主要问题</h2><p>少。</p>`;

  it('follows another form', () => {
    expect(kindOf(school('根据《高等学校信息公开办法》编制。'))).toBe('other-form');
    expect(kindOf(school('', '临江师范学院2021-2022学年信息公开工作年度报告'))).toBe('other-form');
  });

  it('is audited where it has the tables of the form', () => {
    const markup = page({ three }).replace('全年平稳。', '参照《高等学校信息公开办法》执行。');
    expect(auditHtml(markup)[0]?.status).toBe('audited');
  });
});
