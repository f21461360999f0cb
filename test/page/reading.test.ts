// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readNow, stillStands, type Reading } from '../../src/page/reading';
import { pageFrom } from '../page-from';

const TABLE = `<table>${Array.from({ length: 6 }, (_, n) => `<tr><td>数量${n}<td>${n * 3}</tr>`).join('')}</table>`;
const BODY = `<p id="clock">今天是星期一</p><main><h2>一、总体情况</h2><p id="claim">全年收到申请12件。</p>${TABLE}<h2>六、其他</h2><p>无</p></main>`;

const page = pageFrom(document);
let reading: Reading;
/** From the heading of the first section to that of the last. */
let borders: number[];

beforeEach(async () => {
  document.body.innerHTML = BODY;
  reading = { shown: await readNow(page, false), all: null };
  const at = (text: string): number => reading.shown.texts.indexOf(text);
  borders = [at('一、总体情况'), at('六、其他')];
});
afterEach(() => document.body.replaceChildren());

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

it.each([
  ['nothing has changed', () => undefined],
  ['something beside the report has', () => void (element('clock').textContent = '今天是星期二')],
  ['all of it was made anew', () => void (document.body.innerHTML = `<article>${BODY}</article>`)],
  ['a small table has come', () => document.body.insertAdjacentHTML('beforeend', '<table><tr><td>日<td>一</table>')],
])('what was read still stands there when %s', async (_, change) => {
  change();
  expect(await stillStands(page, reading, borders)).toBe(true);
});

it.each([
  ['a figure is another', () => void ((document.querySelectorAll('td')[3] as Element).textContent = '4')],
  ['a figure in a sentence is', () => void (element('claim').textContent = '全年收到申请13件。')],
  ['a sentence has gone', () => element('claim').remove()],
  ['the table has gone', () => document.querySelector('table')?.remove()],
  ['the table is hidden', () => document.querySelector('table')?.setAttribute('style', 'display:none')],
  ['another table stands beside it', () => document.body.insertAdjacentHTML('beforeend', TABLE)],
  ['the page is empty', () => document.body.replaceChildren()],
])('it does not when %s', async (_, change) => {
  change();
  expect(await stillStands(page, reading, borders)).toBe(false);
});
