import { describe, expect, it, test } from 'vitest';
import { openHtmlFile } from '../../src/readers/file';
import { recogniseShown } from '../../src/report';
import { generatePage } from '../generator';

/** How often a page is read until it is recognised. */
function readings(markup: string): boolean[] {
  const read = openHtmlFile(markup);
  const asked: boolean[] = [];
  recogniseShown((withHidden) => {
    asked.push(withHidden);
    return read(withHidden);
  });
  return asked;
}

it('a page that hides nothing is read once, whole or not', () => {
  expect(readings('<title>通知公告</title><p>没有年度报告。</p>')).toEqual([false]);
});

it('an element that is hidden but holds nothing hides nothing', () => {
  expect(readings('<p>没有年度报告。</p><p hidden></p><div style="display:none"></div>')).toEqual([false]);
});

it.each([
  ['a folded part', '<div style="display: none"><p>一、总体情况</p></div>'],
  ['a row', '<table><tr><td>1</td><td>2</td></tr><tr hidden><td>3</td><td>4</td></tr></table>'],
  ['a cell', '<table><tr><td>1</td><td hidden>2</td></tr></table>'],
  ['a part of a cell', '<table><tr><td>1<span hidden>2</span></td><td>3</td></tr></table>'],
])('%s that is hidden is looked into when the page shows no whole report', (_, markup) => {
  expect(readings(`<p>标题</p>${markup}`)).toEqual([false, true]);
});

describe('what a page hides', () => {
  const whole = generatePage(1, { layout: 'spans', error: 'none', alone: true }).html;
  const folded = '<div hidden><p>打印本页</p></div>';
  const withFold = (html: string) => html.replace('</body>', `${folded}</body>`);

  it('is not looked into when the page shows a whole report', () => {
    expect(readings(withFold(whole))).toEqual([false]);
  });

  test.each([
    ['a report without a section', whole.replace('六、其他需要报告的事项', '附件')],
    ['a report with an empty section', whole.replace(/(六、其他需要报告的事项)[\s\S]*<\/body>/, '$1</p></body>')],
    ['a report with a part of a table', whole.replace('行政许可', '其他职权')],
    [
      'a whole report and one that is not',
      whole.replace('</body>', '<p>临江区档案局2022年政府信息公开工作年度报告</p><p>一、总体情况</p><p>平稳。</p></body>'),
    ],
  ])('is looked into when it shows %s', (_what, html) => {
    expect(html).not.toBe(whole);
    expect(readings(withFold(html))).toEqual([false, true]);
  });

  const page = (
    two: string,
    six = '<p>六、其他需要报告的事项</p><p>无</p>',
  ) => `<p>临江区档案局2022年政府信息公开工作年度报告</p><p>一、总体情况</p><p>平稳。</p>
    <p>二、主动公开政府信息情况</p>${two}<p>三、收到和处理政府信息公开申请情况</p><p>见表。</p><p>五、存在的主要问题及改进情况</p><p>人手不足。</p>${six}`;
  const table = (figure: number, hidden = '') =>
    `<table ${hidden}><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>0<td>${figure}</table>`;
  const found = (markup: string) => {
    const [report] = recogniseShown(openHtmlFile(markup));
    return {
      inForce: report?.facts.get('disclosure/rules/inForce')?.value,
      sections: report?.sections.filter(({ status }) => status !== 'missing').length,
    };
  };

  it('counts when it tells more', () => {
    expect(found(page(table(3, 'hidden')))).toEqual({ inForce: 3, sections: 5 });
    expect(found(page(table(3), '<div hidden><p>六、其他需要报告的事项</p><p>无</p></div>'))).toEqual({
      inForce: 3,
      sections: 5,
    });
  });

  it('does not count when it tells less', () => {
    expect(found(page(table(3) + table(4, 'hidden')))).toEqual({ inForce: 3, sections: 5 });
    expect(found(page(table(3) + '<p hidden>见下。</p>'))).toEqual({ inForce: 3, sections: 5 });
  });
});
