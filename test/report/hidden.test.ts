import { expect, it } from 'vitest';
import { openHtmlFile } from '../../src/readers/file';
import { recogniseShown } from '../../src/report';

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
