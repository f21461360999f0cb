import { describe, expect, test } from 'vitest';
import { addressesOf, bareList, H, list, range, shell, swept } from './columns';

describe('static pages with numbers', () => {
  const C = `${H}/xxgknb/`;
  test('from 0, announced by createPageHTML: page 2 is index_1', async () => {
    const script = '<script>createPageHTML(3, 0, "index", "html");</script>';
    const { found, asked } = await swept(`${C}index.html`, {
      [`${C}index.html`]: shell(list([1, 2]) + script),
      [`${C}index_1.html`]: shell(list([3, 4]) + script),
      [`${C}index_2.html`]: shell(list([5])),
    });
    expect(found).toEqual(addressesOf(range(1, 5)));
    expect(asked).toEqual(['/xxgknb/index.html', '/xxgknb/index_1.html', '/xxgknb/index_2.html']);
  });

  test('from 1, with a name of its own: _1 is the first page again and brings nothing new', async () => {
    const script = '<script>var a=1;createPageHTML("page_div", 3, 1, "szywlist", "shtml", 1000);</script>';
    const { found, asked } = await swept(`${C}szywlist.shtml`, {
      [`${C}szywlist.shtml`]: shell(bareList([1, 2]) + script),
      [`${C}szywlist_1.shtml`]: shell(bareList([1, 2]) + script),
      [`${C}szywlist_2.shtml`]: shell(bareList([3]) + script),
      [`${C}szywlist_3.shtml`]: shell(bareList([4, 5])),
    });
    expect(found).toEqual(addressesOf(range(1, 5)));
    expect(asked).toHaveLength(4);
  });

  test('by a variable and the definition of the function beside it', async () => {
    const script =
      '<script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){} var countPage = 2; createPageHTML(countPage, 0, "index", "htm");</script>';
    const { found } = await swept(C, { [C]: shell(list([1]) + script), [`${C}index_1.htm`]: shell(list([2])) });
    expect(found).toEqual(addressesOf([1, 2]));
  });

  test('by the link to the last page alone, with _1 missing', async () => {
    const pager = '<a href="javascript:next()">下一页</a><a href="column-index-3.shtml">尾页</a>';
    const { found, asked } = await swept(`${C}column-index.shtml`, {
      [`${C}column-index.shtml`]: shell(list([1]) + pager),
      [`${C}column-index-2.shtml`]: shell(list([2]) + pager),
      [`${C}column-index-3.shtml`]: shell(list([3]) + pager),
    });
    expect(found).toEqual(addressesOf([1, 2, 3]));
    expect(asked).toHaveLength(4);
  });
});

describe('pages that link the next one', () => {
  test('博达: numbers run downwards', async () => {
    const next = (to: string) => `<span class="p_next p_fun"><a href="${to}">下页</a></span><span class="p_t">1/3</span>`;
    const { found, asked } = await swept(`${H}/nb.htm`, {
      [`${H}/nb.htm`]: shell(list([1, 2]) + next('nb/2.htm')),
      [`${H}/nb/2.htm`]: shell(list([3]) + next('1.htm')),
      [`${H}/nb/1.htm`]: shell(list([4]) + '<span class="p_next_d p_fun_d">下页</span>'),
    });
    expect(found).toEqual(addressesOf(range(1, 4)));
    expect(asked).toEqual(['/nb.htm', '/nb/2.htm', '/nb/1.htm']);
  });

  test('a query, the word in the title, and a link that only bears the number', async () => {
    const { found } = await swept(`${H}/InfoPublic.aspx?cid=9`, {
      [`${H}/InfoPublic.aspx?cid=9`]: shell(bareList([1], 'art/') + '<a title="下一页" href="?cid=9&amp;page=2">&gt;</a>'),
      [`${H}/InfoPublic.aspx?cid=9&page=2`]: shell(
        bareList([2], 'art/') + '<a href="?cid=9&page=2">2</a><a href="?cid=9&page=3">3</a>',
      ),
      [`${H}/InfoPublic.aspx?cid=9&page=3`]: shell(bareList([3], 'art/')),
    });
    expect(found).toEqual(addressesOf([1, 2, 3]));
  });
});

describe('pages without a list of their own', () => {
  test.each([
    ['a script', `<script>window.location.replace('./list/')</script>`],
    ['a meta tag', `<meta http-equiv="refresh" content="0; URL=list/">`],
    [
      'one frame that may hold it',
      `<p>${'说明'.repeat(200)}</p><iframe src="/visitcount?id=1"></iframe><iframe src="list/"></iframe>`,
    ],
  ])('%s leads to it', async (_, markup) => {
    const { found } = await swept(`${H}/nb/`, {
      [`${H}/nb/`]: `<html><body>${markup}</body></html>`,
      [`${H}/nb/list/`]: shell(list([1, 2])),
    });
    expect(found).toEqual(addressesOf([1, 2]));
  });

  test('years, groups and bodies above the reports', async () => {
    const nav = (...entries: readonly (readonly [string, string])[]) =>
      shell(entries.map(([name, to]) => `<li><a href="${to}">${name}</a></li>`).join(''));
    const C = `${H}/zfxxgknb`;
    const site = {
      [`${C}/`]: nav(['2024年', '2024n/'], ['2023年', '2023n/'], ['公众监督', '/jd/']),
      [`${C}/2024n/`]: nav(['市直部门', 'bm/'], ['镇、街道', 'xzjd/index.html']),
      [`${C}/2023n/`]: nav(['市直部门', 'bm/']),
      [`${C}/2023n/bm/`]: shell('', '2023年市直部门年报'),
      [`${C}/2024n/bm/`]: shell('<a href="202501/t20250120_1.html">江城市公安局</a>', '2024年市直部门年报'),
      [`${C}/2024n/xzjd/index.html`]: nav(['河口镇2024年政府信息公开工作年度报告', '1.html']),
    };
    const { found } = await swept(`${C}/`, site);
    expect(found).toEqual([`${C}/2024n/bm/202501/t20250120_1.html`, `${C}/2024n/xzjd/1.html`]);
  });
});
