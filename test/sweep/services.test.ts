import { describe, expect, test } from 'vitest';
import { bareList, H, range, shell, swept } from './columns';
import { entry, type Answer } from './world';

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
