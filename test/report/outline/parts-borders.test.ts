import { describe, expect, it, test } from 'vitest';
import { readHtmlFile } from '../../../src/readers/file';
import { recognise } from '../../../src/report';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const titled = (year: number) => `临江区档案局${year}年政府信息公开工作年度报告`;

/** Six figures in a table. */
const SIX = '<table><tr><td>规章<td>1<td>0<td>3<tr><td>行政规范性文件<td>4<td>—<td>6</table>';

/** Sections of a report without its title. */
const body = (table = SIX, between = '') =>
  `${p('一、总体情况', '平稳。', '二、主动公开政府信息情况')}${table}${p('五、存在的主要问题及改进情况', '人手不足。')}${between}`;

/** Years of the reports on a page, null for one without. */
const years = (markup: string) => recognise(readHtmlFile(markup, false)).map(({ year }) => year);

describe('a report ends where another begins', () => {
  it('under a title of its own', () => {
    expect(years(p(titled(2021)) + body() + p(titled(2022)) + body() + p(titled(2023)) + body())).toEqual([2021, 2022, 2023]);
    expect(years(p(titled(2021)) + body() + p('临江区档案局政府信息公开工作年度报告') + body())).toEqual([2021, null]);
  });

  it('with all that stands between its title and section one', () => {
    const lines = (count: number) =>
      p(titled(2021)) + body() + p(titled(2022), ...Array<string>(count).fill('编制说明')) + body();
    expect(years(lines(23))).toEqual([2021, 2022]);
    expect(years(lines(24))).toEqual([2021, null]);
  });

  it('below a table that stands between', () => {
    const between = p(titled(2022)) + '<table><tr><td>编号<td>甲</table>';
    expect(years(p(titled(2021)) + body() + between + body())).toEqual([2021, null]);
  });

  it('only where a year names its title, when section one stands there once', () => {
    const first = p(titled(2021)) + body().replace('一、总体情况', '工作动态');
    const more = p('三、收到和处理政府信息公开申请情况', '见表。');
    expect(years(first + more + p(titled(2022)) + body())).toEqual([2021, 2022]);
    expect(years(first + more + p('临江区档案局政府信息公开工作年度报告') + body())).toEqual([2021]);
    expect(years(first + more + p('（以下空白）') + body())).toEqual([2021]);
  });
});

describe('a report is one', () => {
  const again = p('一、总体情况', '平稳。');

  test.each([
    ['five figures', SIX.replace('—', '无变化'), 1],
    ['six figures', SIX, 2],
    ['three figures over two columns each', '<table><tr><td>规章<td colspan=2>1<td colspan=2>2<td colspan=2>3</table>', 1],
    ['five lines of figures', p('1', '2', '3', '4', '—'), 1],
    ['six lines of figures', p('1', '2', '3', '4', '—', '6'), 2],
    ['six lines between bars', p(...Array<string>(6).fill('规章 | 共 | 三 件')), 2],
    ['three figures in a table and three lines of figures', SIX.replace(/<tr><td>行政规范性文件.*?6/, '') + p('1', '2', '3'), 1],
    ['a sentence on figures', p('1、2、3、4、5、6'), 1],
  ])('up to %s', (_what, table, count) => {
    expect(years(p(titled(2021)) + body(table) + again)).toHaveLength(count);
  });

  it('with two sections', () => {
    const two = p(titled(2021), '一、总体情况', '平稳。', '二、主动公开政府信息情况') + SIX;
    expect(years(two + again)).toHaveLength(1);
    expect(years(two + p('三、收到和处理政府信息公开申请情况', '见表。') + again)).toHaveLength(2);
  });

  it('with section one named by a line of contents', () => {
    expect(years(p(titled(2021)) + body() + p('总体情况......1', '平稳。'))).toHaveLength(1);
    expect(years(p(titled(2021)) + body() + p('总体情况', '平稳。'))).toHaveLength(2);
  });

  it('with the next one while it has no table of its own', () => {
    const page = p(titled(2021)) + body() + p(titled(2022)) + body('') + p(titled(2023)) + body();
    expect(years(page)).toEqual([2021, 2022]);
    expect(years(`${page}${p(titled(2024))}${body()}`)).toEqual([2021, 2022, 2024]);
  });
});

describe('reports with sections numbered below their level', () => {
  const lower = (text: string) => text.replaceAll('一、', '（一）').replaceAll('二、', '（二）').replaceAll('五、', '（五）');

  it('end at a title', () => {
    expect(years(p(titled(2021)) + lower(body()) + p(titled(2022)) + lower(body()))).toEqual([2021, 2022]);
    expect(years(p(titled(2021)) + lower(body() + body()))).toEqual([2021]);
  });
});

it('no more than a hundred are read, and the rest is said to be too large', () => {
  const page = (count: number) =>
    recognise(
      readHtmlFile(
        Array<string>(count)
          .fill(p(titled(2021)) + body())
          .join(''),
        false,
      ),
    );
  expect(page(100).filter(({ status }) => status === 'audited')).toHaveLength(100);
  const more = page(102);
  expect(more).toHaveLength(101);
  expect(more.at(-1)).toMatchObject({ status: 'unreadable', reason: 'too-large', title: '' });
});

it('only the last report goes on where the page was not read', () => {
  const [first, last] = recognise({ ...readHtmlFile(p(titled(2021)) + body() + p(titled(2022)) + body(), false), cut: true });
  expect([first?.status, last?.status]).toEqual(['audited', 'unreadable']);
});

it('the title of the page is of no report when it holds several', () => {
  const head = `<title>${titled(2019)}</title><meta name="ArticleTitle" content="${titled(2018)}">`;
  const [first, second] = recognise(readHtmlFile(`<head>${head}</head>${body()}${p(titled(2022))}${body()}`, false));
  expect([first?.title, second?.title]).toEqual(['', titled(2022)]);
  expect(recognise(readHtmlFile(`<head>${head}</head>${body()}`, false))[0]?.title).toBe(titled(2018));
});
