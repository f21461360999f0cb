import { describe, expect, it } from 'vitest';
import { readListPage } from '../../src/readers/links';

const HERE = 'http://www.qinghe.gov.cn/nb/list.html';
const addressesIn = (markup: string): string[] => readListPage(markup, HERE).links.map(({ address }) => address);

describe('where a click in a list leads', () => {
  it.each([
    [`<button onclick="window.open('/files/2024.pdf')">年报</button>`, 'http://www.qinghe.gov.cn/files/2024.pdf'],
    [`<button data-url="/files/2024.pdf">年报</button>`, 'http://www.qinghe.gov.cn/files/2024.pdf'],
    [`<button data-file="upload/2024.docx">年报</button>`, 'http://www.qinghe.gov.cn/nb/upload/2024.docx'],
    [`<a href="#" data-href="http://xxgk.qinghe.gov.cn/2024.html">年报</a>`, 'http://xxgk.qinghe.gov.cn/2024.html'],
    [`<a href="javascript:void(0)" onclick="open('2024.pdf')">年报</a>`, 'http://www.qinghe.gov.cn/nb/2024.pdf'],
    [`<a href="javascript:show('2024.pdf')">年报</a>`, 'http://www.qinghe.gov.cn/nb/2024.pdf'],
    [`<span onclick="downloadFile('8a7b', '/upload/2024.xlsx')">年报</span>`, 'http://www.qinghe.gov.cn/upload/2024.xlsx'],
    [`<li onclick="go('show?id=24', '_blank')">年报</li>`, 'http://www.qinghe.gov.cn/nb/show?id=24'],
    [`<span class="btn" data-file="2024年报.pdf">年报</span>`, 'http://www.qinghe.gov.cn/nb/2024%E5%B9%B4%E6%8A%A5.pdf'],
    [`<a href="2024.html" onclick="count('/other.html')">年报</a>`, 'http://www.qinghe.gov.cn/nb/2024.html'],
  ])('%s', (markup, address) => expect(addressesIn(markup)).toEqual([address]));

  it.each([
    ['a number and a name to save under', `<a onclick="download('8a7b', '2024年报.pdf')">年报</a>`],
    ['the name of a function', `<button onclick="send('submit')">年报</button>`],
    ['another scheme', `<button data-url="file:///C:/2024.pdf">年报</button>`],
    ['a script that is kept', `<button data-url="javascript:go('/2024.pdf')">年报</button>`],
    ['data of what nobody clicks', `<p data-url="/files/2024.pdf">年报</p>`],
    ['a button of a form', `<button type="submit">查询</button>`],
  ])('nowhere by %s', (_, markup) => expect(addressesIn(markup)).toEqual([]));

  it('is found within a bounded time', () => {
    expect(addressesIn(`<a onclick="${`open('`.repeat(60_000)}">年报</a>`)).toEqual([]);
  });
});
