import { describe, expect, test } from 'vitest';
import { addressesOf, H, list, range, shell, swept } from './columns';
import { entry, type Answer } from './world';

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
