import { describe, expect, test } from 'vitest';
import { entry, reportsIn, World, type Answer, type Site } from './world';

const H = 'http://xxgk.jiangcheng.gov.cn';
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A list as products write it. */
const list = (numbers: readonly number[]): string =>
  `<ul class="list">${numbers.map((n) => `<li><a href="/art/r${n}.html" title="${entry(n)}">${entry(n).slice(0, 12)}…<span>2024-01-1${n % 10}</span></a></li>`).join('')}</ul>`;
/** The same with single quotes, the attributes the other way round, relative addresses, and dates outside of the link. */
const bareList = (numbers: readonly number[], base = '../art/'): string =>
  `<table>${numbers.map((n) => `<tr><td><a target=_blank href='${base}r${n}.html'>${entry(n)}</a></td><td>[2024-01-20]</td></tr>`).join('')}</table>`;
const shell = (body: string, title = '政府信息公开年报'): string =>
  `<html><head><title>${title}</title></head><body><a href="/">首页</a><a href="#">收起</a><a href="javascript:void(0)">打印</a>${body}</body></html>`;

const addressesOf = (numbers: readonly number[]): string[] => numbers.map((n) => `${H}/art/r${n}.html`).sort();

/** Sweeps a column. @returns what was found, and what was asked for beside robots.txt and the reports. */
async function swept(start: string, site: Site) {
  const world = new World(site, { onlyPlan: true });
  const state = await world.sweep([start]);
  const asked = world.asked.filter((key) => !key.endsWith('/robots.txt')).map((key) => key.replace(H, ''));
  return { found: reportsIn(state), asked, world, state };
}

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

describe('大汉 jpage', () => {
  const records = (numbers: readonly number[]): string =>
    `<datastore><totalrecord>9</totalrecord><recordset>${numbers.map((n) => `<record><![CDATA[<li><a href="/art/r${n}.html" title="${entry(n)}">a</a></li>]]></record>`).join('')}</recordset></datastore>`;
  const shown = (ask: string): URLSearchParams => new URL(ask).searchParams;

  test('with three pages at once in the page, by a server that goes by the page', async () => {
    const query = '/module/web/jpage/dataproxy.jsp?page=1&amp;appid=1&amp;webid=3&amp;columnid=77&amp;unitid=9&amp;perpage=2';
    const answer: Answer = ({ address }) => {
      const page = Number(shown(address).get('page'));
      return records(range(2 * page - 1, Math.min(2 * page, 9)).filter((n) => n <= 9));
    };
    const { found, asked } = await swept(`${H}/col/col77/index.html`, {
      [`${H}/col/col77/index.html`]: shell(
        `<div id="9"></div><script type="text/xml">${records(range(1, 6))}<nextgroup><![CDATA[<a href="${query}"></a>]]></nextgroup></script>`,
      ),
      [`${H}/module/web/jpage/dataproxy.jsp`]: answer,
    });
    expect(found).toEqual(addressesOf(range(1, 9)));
    expect(shown(H + (asked[1] ?? '')).get('page')).toBe('4');
    expect(shown(H + (asked[1] ?? '')).get('columnid')).toBe('77');
  });

  test('with nothing in the page, by a server that goes by the records', async () => {
    const answer: Answer = ({ address }) => {
      const query = shown(address);
      if (query.get('columnid') !== '5') return 500;
      const [from, to] = [Number(query.get('startrecord')), Number(query.get('endrecord'))];
      return records(range(1, 9).filter((n) => n >= from && n <= to));
    };
    const { found } = await swept(`${H}/zfxxgk/nb/index.html`, {
      [`${H}/zfxxgk/nb/index.html`]: shell(
        `<script>$('#12').jpage({proxyUrl:'/module/jpage/dataproxy.jsp', perPage:4, proxyParams:{columnid:'5', unitid:'12', webid:'1', path:'/'}})</script>`,
      ),
      [`${H}/module/jpage/dataproxy.jsp`]: answer,
    });
    expect(found).toEqual(addressesOf(range(1, 9)));
  });
});

describe('大汉 jpaas', () => {
  const api = `${H}/api-gateway/jpaas-publish-server/front/page/build/unit`;
  const answer =
    (pages: number, inner: (html: string) => unknown): Answer =>
    ({ address }) => {
      const query = new URL(address).searchParams;
      const { pageNo } = JSON.parse(query.get('paramJson') ?? '{}') as { pageNo?: number };
      // Whoever does not ask by this field gets the first page, for ever.
      const page = Math.min(pageNo ?? 1, pages);
      return query.get('pageId') === 'p1' ? JSON.stringify(inner(list([2 * page - 1, 2 * page]))) : 404;
    };

  test('by an attribute of a script', async () => {
    const data = "{'webId':'w1','pageId':'p1','tplSetId':'t1','tagId':'列表','parseType':'bulidstatic'}";
    const { found } = await swept(`${H}/nb/index.html`, {
      [`${H}/nb/index.html`]: shell(
        `<script src="/script/unitbuild.js" url="/api-gateway/jpaas-publish-server/front/page/build/unit" queryData="${data}"></script>`,
      ),
      [api]: answer(3, (html) => ({ success: true, data: { html } })),
    });
    expect(found).toEqual(addressesOf(range(1, 6)));
  });

  test('by values of a script, with mark-up as data', async () => {
    const { found } = await swept(`${H}/gongkai/nb/`, {
      [`${H}/gongkai/nb/`]: shell(
        `<script>var tagId = "内容", webId = "w1"; var tplSetId="t1"; var pageId = 'p1'; load("/api-gateway/jpaas-publish-server/front/page/build/unit")</script>`,
      ),
      [api]: answer(2, (html) => ({ data: html })),
    });
    expect(found).toEqual(addressesOf(range(1, 4)));
  });
});

describe('大汉 xxgk', () => {
  const answer =
    (only: number): Answer =>
    ({ address, form }) => {
      const page = Number(new URL(address).searchParams.get('currpage'));
      if (form === undefined || page > 3) return '<table></table>';
      const other = `<a href="/art/2024/art_99_${page}.html">江城市第${page}局2023年政府信息公开工作年度报告</a>`;
      const own = page === only ? '' : `<a href='/art/2024/art_31_${page}.html' title='${entry(page)}'>x</a>`;
      return other + own;
    };
  test.each([
    ['a frame', '<iframe src="/module/xxgk/tree.jsp?area=A11"></iframe><script src="/module/xxgk/x.js"></script>', 2],
    ['a script', '<script>$("#t").load("/module/xxgk/tree.jsp?standardXxgk=0&area=A11")</script>', 9],
  ])('the column is told by %s, and picked out of all', async (_, markup, only) => {
    const { found } = await swept(`${H}/col/col31/index.html`, {
      [`${H}/col/col31/index.html`]: shell(markup),
      [`${H}/module/xxgk/search.jsp`]: answer(only),
    });
    expect(found).toEqual(
      range(1, 3)
        .filter((n) => n !== only)
        .map((n) => `${H}/art/2024/art_31_${n}.html`),
    );
  });
});

describe('gkmlpt', () => {
  const articles = (numbers: readonly number[], count: number, name: 'url' | 'post_url'): string =>
    JSON.stringify({
      articles: numbers.map((n) => ({ title: entry(n), [name]: `${H}/art/r${n}.html` })),
      classify: { post_count: count },
    });
  test('by the fragment of the address that somebody typed', async () => {
    const { found, asked } = await swept(`${H}/gkmlpt/index#721`, {
      [`${H}/gkmlpt/index`]: `<script>window._CONFIG = {SID:'755', TREE:[{"id":720,"name":"机构职能"}]}</script>`,
      [`${H}/gkmlpt/api/all/721?sid=755&page=1`]: articles(range(1, 100), 103, 'post_url'),
      [`${H}/gkmlpt/api/all/721?sid=755&page=2`]: articles(range(101, 103), 103, 'post_url'),
    });
    expect(found).toHaveLength(103);
    expect(asked).toHaveLength(3);
  });
  test('by the tree of the site, in a folder, all at once without a count and 404 behind', async () => {
    const { found, state } = await swept(`${H}/jcgaj/gkmlpt/index`, {
      [`${H}/jcgaj/gkmlpt/index`]: `<script>var _CONFIG={"SID":"8","TREE":[{"name":"规划","id":5},{"name":"政府信息公开年报","id":6,"children":[]}]};</script>`,
      [`${H}/jcgaj/gkmlpt/api/all/6?sid=8&page=1`]: articles(range(1, 120), 0, 'url'),
    });
    expect(found).toHaveLength(120);
    expect([...state.tasks.values()].filter(({ isDone, plan }) => plan.role.kind === 'list' && !isDone)).toEqual([]);
  });
});

describe('UCAP', () => {
  const answer =
    (names: readonly [string, string], total: number): Answer =>
    ({ form }) => {
      const fields = new URLSearchParams(form);
      const page = Number(fields.get('page'));
      const size = Number(fields.get('size'));
      if (fields.get('channelId') !== 'c9f0') return 400;
      const results = range((page - 1) * size + 1, Math.min(page * size, 70)).map((n) => ({
        [names[0]]: `<em>${entry(n)}</em>`,
        [names[1]]: `/art/r${n}.html`,
      }));
      return JSON.stringify({ results: { data: { results, ...(total && { total }) } } });
    };
  test.each([
    ['with a total', `<script>$.post("/getFileListByCodeId",{channelId:"c9f0",page:1})</script>`, ['titleHtml', 'url'], 70],
    [
      'without one',
      `<script>var channelId = 'c9f0'; axios.post('/getFileListByCodeId', q)</script>`,
      ['title', 'redirectUrl'],
      0,
    ],
  ] as const)('entries by the channel, %s', async (_, markup, names, total) => {
    const { found } = await swept(`${H}/gknb/index.html`, {
      [`${H}/gknb/index.html`]: shell(markup),
      [`${H}/getFileListByCodeId`]: answer(names, total),
    });
    expect(found).toHaveLength(70);
  });
});

describe('truecms', () => {
  test.each([
    ['gives fifty at once', 50, `columnId:'c-1', proxyUrl:'/truecms/messageController/getMessage.do'`],
    ['gives ten, and nothing when asked for more', 10, `url:"/truecms/messageController/getMessage.do", columnId: "c-1"`],
  ])('a server that %s, and wants to know the page', async (_, most, script) => {
    const answer: Answer = ({ address, referer }) => {
      const query = new URL(address).searchParams;
      const [from, to, size] = ['startrecord', 'endrecord', 'perpage'].map((name) => Number(query.get(name)));
      if (referer !== `${H}/nb/index.html` || query.get('columnId') !== 'c-1' || (size ?? 0) > most) return 404;
      const numbers = range(from ?? 0, Math.min(to ?? 0, 57));
      return `${query.get('callback')}(${JSON.stringify({ result: `<xml><![CDATA[${bareList(numbers, '/art/')}]]></xml>` })});`;
    };
    const { found } = await swept(`${H}/nb/index.html`, {
      [`${H}/nb/index.html`]: shell(`<script>$("#list").page({${script}})</script>`),
      [`${H}/truecms/messageController/getMessage.do`]: answer,
    });
    expect(found).toHaveLength(57);
  });
});

describe('EWB', () => {
  const answer =
    (first: number, count: number): Answer =>
    ({ json }) => {
      const { pageIndex, pageSize, siteGuid, categorynum } = JSON.parse(json ?? '{}') as Record<string, string | number>;
      if (siteGuid !== 'g-77' || categorynum !== '003002') return 400;
      const page = Math.max(Number(pageIndex), first) - first;
      const numbers = range(page * Number(pageSize) + 1, Math.min((page + 1) * Number(pageSize), count));
      return JSON.stringify({ custom: { data: numbers.map((n) => ({ realtitle: entry(n), infourl: `/art/r${n}.html` })) } });
    };
  test('numbered from 1, the number of the site in a script of its own', async () => {
    const { found, asked } = await swept(`${H}/dynamic/zwgk/govInfoPub.html?categorynum=003002`, {
      [`${H}/dynamic/zwgk/govInfoPub.html`]: shell('<script src="/js/webBuilderCommon.js"></script>'),
      [`${H}/js/webBuilderCommon.js`]: 'var siteInfo = {"siteGuid":"g-77","projectName":"/EWB-FRONT"}',
      [`${H}/EWB-FRONT/rest/lightfrontaction/getgovinfolist`]: answer(1, 120),
    });
    expect(found).toHaveLength(120);
    expect(asked[1]).toBe('/js/webBuilderCommon.js');
  });
  test('numbered from 0, everything in the page', async () => {
    const { found } = await swept(`${H}/zwgk/nb.html`, {
      [`${H}/zwgk/nb.html`]: shell(
        `<script>var siteGuid = 'g-77', categoryNum="003002"; post("/Mid/rest/lightfrontaction/getgovinfolist")</script>`,
      ),
      [`${H}/Mid/rest/lightfrontaction/getgovinfolist`]: answer(0, 101),
    });
    expect(found).toHaveLength(101);
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
