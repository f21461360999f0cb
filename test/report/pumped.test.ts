import { describe, expect, test } from 'vitest';
import { ends } from '../ends';
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
