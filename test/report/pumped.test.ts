import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../src/report/rates';
import { ends } from '../ends';
import { claimed } from './claims/claimed';
import { auditText, page, auditHtml, report } from './written';

/** Told in every section that tells. */
const inProse = (text: string) =>
  report({})
    .replace('全年平稳。', () => text)
    .replace('人手不足，下一年补充。', () => text)
    .replace(/无$/, () => text);

describe('text that may be taken apart in many ways is read all the same', () => {
  test.each([
    ['seven figures and a word', report({ three: `${'31742 '.repeat(7)}件` })],
    ['forty figures without blanks', report({ three: `${'31742+'.repeat(40)}件` })],
    ['figures in a row of tabs', report({ three: `${'31742\t'.repeat(30)}件` })],
    ['placeholders at the end of a line', report({ three: `受理 ${'- '.repeat(90)}件` })],
    ['words of number before a growth', inProse(`受理申请38件${'数量'.repeat(28)}，同比增长5%。`)],
    ['words of sums before a growth', inProse(`受理申请38件${'总量数'.repeat(400)}和，同比增长5%。`)],
    ['dashes', report({ three: `${'-'.repeat(64_000)}件` })],
    ['dashes between bars', report({ three: `${'|---'.repeat(16_000)}|件` })],
    ['dots behind a heading', `${report({})}\n一、总体情况${'.'.repeat(64_000)}件`],
    ['blanks behind a heading', `${report({})}\n一、总体情况${'　'.repeat(64_000)}件`],
    ['blanks inside of a heading of Markdown', `${report({})}\n# ${'　'.repeat(64_000)}#件`],
    ['pictures of Markdown that never close', `${report({})}\n${'![](图'.repeat(20_000)}`],
    ['a title of marks', `${'》'.repeat(64_000)}2022年政府信息公开工作年度报告\n${report({})}`],
    ['half brackets', inProse(`受理申请38件${'（其中'.repeat(4000)}。`)],
    ['numerals', inProse(`受理申请${'三十八'.repeat(6000)}件。`)],
    ['organisations', inProse(`${'法人组织'.repeat(4000)}申请38件。`)],
  ])('%s', (_what, text) => expect(ends(() => auditText(text))).toBe(true));

  test('as a page', () => {
    const text = `<p>${'31742 '.repeat(7)}件</p><p>${'（其中'.repeat(4000)}</p><p>${'—'.repeat(64_000)}</p>`;
    expect(ends(() => auditHtml(page({ three: text })))).toBe(true);
  });
});

describe('a sentence without end', () => {
  const filler = '各单位认真学习有关要求，'.repeat(400);

  test('is read clause by clause', () => {
    expect(claimed(`${filler}全年收到信息公开申请38件，${filler}答复信息公开申请36件。`)).toEqual([
      '38 new or new+in',
      '36 disposedTotal',
    ]);
  });

  test('of parts tells of those around each whole', () => {
    const { breakdowns } = readNarrative([
      { id: 'overview', passages: [{ id: 'p', text: '发布信息9条（其中政策5条、公告4条），'.repeat(200), offset: 0 }] },
    ]);
    expect(breakdowns).toHaveLength(200);
    expect(breakdowns.every(({ whole, parts }) => whole === 9 && parts.join() === '5,4')).toBe(true);
  });
});

describe('figures that are nowhere in the tables', () => {
  const told = (count: number) => auditText(inProse('开展培训7场，'.repeat(count) + '成效较好。'));

  test('are listed one by one, as many as a long report tells', () => {
    const [audited] = told(300);
    expect(audited).toMatchObject({ status: 'audited' });
    expect(audited?.report?.uncovered).toHaveLength(900);
  });

  test('more than any report tells: the first of them are listed, and that there are more; the report is audited', () => {
    const [audited] = told(2000);
    expect(audited).toMatchObject({ status: 'audited', report: { moreUncovered: true } });
    expect(audited?.report?.uncovered).toHaveLength(3000);
    expect(told(300)[0]?.report).not.toHaveProperty('moreUncovered');
  });

  test('nor are those of a text that is longer than any report: what stands before is compared, and that there is more is said', () => {
    const long = auditText(inProse(`收到申请38件。\n${'认真落实有关要求，服务群众。'.repeat(20_000)}\n答复37件。`));
    expect(long).toMatchObject([{ status: 'audited', report: { moreUncovered: true } }]);
    expect(long[0]?.report?.claims.length).toBeGreaterThan(0);
  });

  test('lines of figures without words are none that are told, however many they are', () => {
    const [audited] = auditText(report({ three: `${'7 0 3 7 0 3 7\n'.repeat(20_000)}件` }));
    expect(audited).toMatchObject({ status: 'audited' });
    expect(audited?.report?.uncovered).toEqual([]);
  });
});

describe('tables without end', () => {
  const rows = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, at) => row(at)).join('');

  test.each([
    ['rows of blanks', `<table>${rows(60_000, () => '<tr><td><td>')}</table>`],
    ['rows above the first label', `<table>${rows(20_000, (at) => `<tr><td>甲${at}<td>乙${at}`)}<tr><td>总计<td>3</table>`],
    ['headings between rows of one column', `<table>${rows(20_000, (at) => `<tr><td>${at}<tr><td>一、总体情况`)}</table>`],
    ['one row of texts', `<table><tr>${rows(990, (at) => `<td>甲${at}`)}</table>`],
    [
      'labels that are nearly those of the form',
      `<table>${rows(8000, (at) => `<tr><td>行政规范性文件${at}<td>3<td>1<td>2`)}</table>`,
    ],
  ])('%s', (_what, table) => expect(ends(() => auditHtml(page({ two: table, three: table })))).toBe(true));

  test('a table of one column may have thousands of rows', () => {
    const [audited] = auditHtml(page({ three: `<table>${rows(9000, () => '<tr><td>3')}</table>` }));
    expect(audited?.report?.sections).toHaveLength(6);
  });
});
