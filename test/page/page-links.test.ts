// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageLinks as schema } from '../../src/messages/links';
import { pageLinks } from '../../src/page/page-links';
import { readListPage } from '../../src/readers/links';
import { pageFrom } from '../page-from';

const HERE = 'http://www.qinghe.gov.cn/nb/2024.html';

/** What a page at that address says of its links; it has to be what the background takes. */
function told(body: string) {
  const page = new DOMParser().parseFromString(`<title>年报</title><base href="${HERE}">${body}`, 'text/html');
  return schema.parse(pageLinks(pageFrom(page)));
}

const files = (body: string): (string | null)[] => told(body).links.map(({ file }) => file);
const at = (path: string): string => new URL(path, HERE).href;

describe('the document that is attached', () => {
  it.each([
    ['a link', `<a href="files/2024.pdf">年报</a>`, 'files/2024.pdf'],
    ['a link upwards', `<a href="../att/2024.docx#p2">年报</a>`, '/att/2024.docx'],
    ['a frame', `<iframe src="2024.pdf"></iframe>`, '2024.pdf'],
    [
      'a frame that shows it in a viewer',
      `<iframe src="/js/viewer.html?file=/nb/2024.pdf">`,
      '/js/viewer.html?file=/nb/2024.pdf',
    ],
    ['an embed', `<embed src="/nb/2024.pdf">`, '/nb/2024.pdf'],
    ['an embed whose kind is said', `<embed src="/show?id=9" type="application/pdf">`, '/show?id=9'],
    ['an object', `<object data="2024.pdf"></object>`, '2024.pdf'],
    ['an object that is told by a parameter', `<object><param name="src" value="2024.pdf"></object>`, '2024.pdf'],
    ['a handler', `<a href="#" onclick="window.open('/files/2024.pdf')">年报</a>`, '/files/2024.pdf'],
    ['a handler that is given a name as well', `<i onclick="show('/f/2024.pdf', '2024年报.pdf')">年报</i>`, '/f/2024.pdf'],
    ['a handler that leads to a viewer first', `<a onclick="show('/view.html', '/f/2024.pdf')">年报</a>`, '/f/2024.pdf'],
    ['a script in the address', `<a href="javascript:download('2024.xlsx')">年报</a>`, '2024.xlsx'],
    ['a button', `<button onclick="location.href='2024.pdf'">下载</button>`, '2024.pdf'],
    ['a button of a form', `<input type="button" value="下载" onclick="window.open('2024.pdf')">`, '2024.pdf'],
    ['a button that sends elsewhere', `<button formaction="2024.pdf">下载</button>`, '2024.pdf'],
    ['data for a script', `<span class="btn" data-url="/f/2024.pdf"><b>下载</b></span>`, '/f/2024.pdf'],
    ['a bare name', `<div role="button" data-file="2024年报.pdf">下载</div>`, '2024年报.pdf'],
    ['a link that is called as its file', `<a href="/show?id=3">附件：2024年度报告.pdf（点击下载）</a>`, '/show?id=3'],
    ['a link with such a title', `<a href="/show?id=3" title="2024年度报告.docx">下载</a>`, '/show?id=3'],
    ['a link that says what it is saved as', `<a href="/show?id=3" download="2024.pdf">下载</a>`, '/show?id=3'],
    ['a link in a table', `<table><tr><td>1</td><td><a href="2024.wps">年报</a></td></tr></table>`, '2024.wps'],
  ])('is found by %s', (_, body, path) => expect(files(`<p>正文</p>${body}`).filter(Boolean)).toEqual([at(path)]));

  it('is found in a shadow root', () => {
    const page = new DOMParser().parseFromString(`<base href="${HERE}"><div id="host"></div>`, 'text/html');
    const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(page.createElement('a'), { href: '2024.pdf', textContent: '年报' }));
    expect(pageLinks(pageFrom(page)).links).toEqual([{ text: '年报', title: '', address: at('2024.pdf'), file: at('2024.pdf') }]);
  });

  it.each([
    ['another scheme', `<a href="file:///C:/2024.pdf">年报</a><iframe src="data:application/pdf,2024.pdf"></iframe>`],
    ['a script', `<embed src="javascript:go('2024.pdf')"><a href="javascript:alert(1)">2024.pdf</a>`],
    ['a name and a word that pass for another host', `<a href="http://www.qinghe.gov.cn@evil.example/2024.pdf">年报</a>`],
    ['an address without end', `<a href="/${'x'.repeat(3000)}.pdf">年报</a>`],
    ['running text', `<p data-url="2024.pdf">年报</p>`],
    ['a page that is called as its file', `<a href="/nb/2024.html">2024年报.pdf</a>`],
    ['a frame with a page', `<iframe src="/nb/inner.html"></iframe>`],
    ['an empty element', `<embed><object></object><iframe></iframe><a>年报.pdf</a>`],
  ])('is none for %s', (_, body) => expect(files(body).filter(Boolean)).toEqual([]));

  it('has the name that it is shown by, as text and cut', () => {
    const [link] = told(
      `<a href="a.pdf"><script>go()</script><style>b{}</style> 附件 <b>一</b>&lt;img&gt;${'长'.repeat(900)}</a>`,
    ).links;
    expect(link?.text.slice(0, 10)).toBe('附件 一<img>长');
    expect(link?.text.length).toBe(200);
  });
});

describe('what a page can do about it', () => {
  it('links without end are read up to a limit', () => {
    expect(told('<a href="a.pdf">年报</a>'.repeat(4000)).links.length).toBe(3000);
  });

  it('what can be clicked within each other without end costs no more than as many links', () => {
    const depth = 400;
    const body = `${'<div onclick="open(\'/a.pdf\')">字'.repeat(depth)}${'</div>'.repeat(depth)}${'字'.repeat(500_000)}`;
    const { links } = told(body);
    expect(links.length).toBe(depth);
    expect(links.every(({ text }) => text.length <= 200)).toBe(true);
  });

  it('names of fields stand in the place of nothing', () => {
    const body =
      '<form><input name="attributes"><input name="getAttribute"><input name="firstChild"><a href="a.pdf">年报</a></form>';
    expect(files(body).filter(Boolean)).toEqual([at('a.pdf')]);
  });
});

it('what a sweep finds on a list the page itself finds, too', () => {
  const body = [
    `<a href="a.html">甲局2024年年报</a>`,
    `<a href="javascript:show('b.pdf')">乙局2024年年报</a>`,
    `<button data-url="/c.pdf">丙局2024年年报</button>`,
    `<li onclick="go('show?id=24', '_blank')">丁局2024年年报</li>`,
    `<span data-file="e.docx">戊局2024年年报</span>`,
    `<a href="#">首页</a>`,
  ].join('');
  const swept = readListPage(`<title>年报</title><base href="${HERE}">${body}`, HERE).links;
  expect(told(body).links.map(({ text, title, address }) => ({ text, title, address }))).toEqual(swept);
  expect(swept.length).toBe(5);
});
