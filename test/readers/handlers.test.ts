import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../src/readers/file';

/** Files that a page is found to lead to, as address and text. */
const filesOf = (markup: string): string[][] =>
  readHtmlFile(`<p>前文</p>${markup}<p>后文</p>`).blocks.flatMap((block) =>
    block.kind === 'link' ? [[block.address, block.text]] : [],
  );

describe('a click that leads to a file', () => {
  it.each([
    [`<a href="#" onclick="window.open('/files/2024.pdf')">年度报告</a>`, '/files/2024.pdf', '年度报告'],
    [`<a href="javascript:window.open('./2024.docx','_blank');">年报</a>`, './2024.docx', '年报'],
    [`<a href="javascript:;" onclick='location.href="../att/2024.pdf?id=7"'>下载</a>`, '../att/2024.pdf?id=7', '下载'],
    [`<span onclick="downloadFile('8a7b','/upload/nb/2024.xlsx')">附件</span>`, '/upload/nb/2024.xlsx', '附件'],
    [`<a onclick="location.assign('http://www.qinghe.gov.cn/2024.pdf')">附件</a>`, 'http://www.qinghe.gov.cn/2024.pdf', '附件'],
    [`<a onclick="showFile('/download.do?id=93')">2024年报.pdf</a>`, '/download.do?id=93', '2024年报.pdf'],
    [`<a href="#" data-url="/files/2024.pdf">打开</a>`, '/files/2024.pdf', '打开'],
    [`<li onclick="window.open('/files/2024.ofd')">附件</li>`, '/files/2024.ofd', '附件'],
    [`<a href="/files/2024.pdf" onclick="count('/other.pdf')">年报</a>`, '/files/2024.pdf', '年报'],
    [`<button onclick="window.open('2024年报.pdf')">下载</button>`, '2024年报.pdf', '下载'],
    [`<button data-href="/files/2024.docx">下载</button>`, '/files/2024.docx', '下载'],
    [`<button formaction="files/2024.xlsx">下载</button>`, 'files/2024.xlsx', '下载'],
    [`<a href="javascript:download('P0202401.pdf')">年报</a>`, 'P0202401.pdf', '年报'],
    [`<a href="/common/show?id=93">附件：2024年报.pdf（点击下载）</a>`, '/common/show?id=93', '附件：2024年报.pdf（点击下载）'],
    [`<map><area href="2024.pdf"></map>`, '2024.pdf', ''],
  ])('%s', (markup, address, text) => expect(filesOf(markup)).toEqual([[address, text]]));

  it.each([
    [`a scheme that is not of the web`, `<a onclick="window.open('file:///C:/2024.pdf')">附件</a>`],
    [`a script`, `<a onclick="window.open('javascript:go(1)/2024.pdf')">附件</a>`],
    [`data`, `<a data-url="data:application/pdf,2024.pdf">附件</a>`],
    [`a file of another program`, `<a onclick="location.href=' weixin://x/2024.pdf'">附件</a>`],
    [`a name without a place`, `<a onclick="download('8a7b','2024年报.pdf')">附件</a>`],
    [`another page`, `<a onclick="window.open('/nb/2024.html')">网页版</a>`],
    [`no address`, `<a onclick="window.open(base + name)">附件.pdf</a>`],
    [`a place in the page`, `<a href="#files">附件.pdf</a>`],
    [`a page that is called as its file`, `<a href="/nb/2024.html">2024年报.pdf</a>`],
    [`the rest of an address`, `<a onclick="window.open(root + '2024.pdf')">附件</a>`],
    [`a name behind a number`, `<a onclick="download(93, '2024.pdf')">附件</a>`],
    [`a host that ends as a file does`, `<a href="http://www.et.gov.cn/">网站</a>`],
    [`data of an element that nobody clicks`, `<p data-url="/files/2024.pdf">附件</p>`],
    [`what is hidden`, `<a style="display:none" onclick="window.open('/files/2024.pdf')">附件</a>`],
  ])('is none for %s', (_, markup) => expect(filesOf(markup)).toEqual([]));

  it('costs no more for handlers without end', () => {
    const long = `<a onclick="${`open('`.repeat(60_000)}">附件</a>`;
    expect(filesOf(long)).toEqual([]);
  });
});
