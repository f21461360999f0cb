import { addressOf, AGENCIES, hostNamed, pathOf, titleOf, type Agency, type HostName } from './agencies';

/** What a server is asked, and what it answers. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly referer: string | undefined;
}

type Column = (asked: Asked, agencies: readonly Agency[]) => string | null;

const page = (body: string, title = '政府信息公开年报'): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><a href="/">首页</a>${body}</body></html>`;
const item = (agency: Agency): string =>
  `<li><a href="${pathOf(agency)}" title="${titleOf(agency)}">${titleOf(agency).slice(0, 9)}…<span>2024-01-20</span></a></li>`;
const row = (agency: Agency): string =>
  `<tr><td><a target='_blank' href='${addressOf(agency)}'>${titleOf(agency)}</a></td><td>2024-01-20</td></tr>`;
const items = (agencies: readonly Agency[]): string => `<ul>${agencies.map(item).join('')}</ul>`;
const record = (agency: Agency): string => `<record><![CDATA[${item(agency)}]]></record>`;

/** The bodies of one part of a list. */
const partOf = (agencies: readonly Agency[], page: number, size: number): readonly Agency[] =>
  agencies.slice((page - 1) * size, page * size);

/** The column of each host. */
const COLUMNS: Readonly<Record<HostName, Column>> = {
  www({ path }, agencies) {
    const number = Number(/^\/zfxxgknb\/index(?:_(\d+))?\.html$/.exec(path)?.[1] ?? (path === '/zfxxgknb/' ? 0 : NaN));
    const part = partOf(agencies, number + 1, 3);
    return part.length ? page(`${items(part)}<script>createPageHTML(3, ${number}, "index", "html");</script>`) : null;
  },
  static1({ path }, agencies) {
    const number = Number(/^\/nb\/szywlist(?:_(\d+))?\.shtml$/.exec(path)?.[1] ?? 1);
    const part = path.startsWith('/nb/') ? partOf(agencies, number, 2) : [];
    const script = '<script>createPageHTML("page_div", 3, 1, "szywlist", "shtml", 1000)</script>';
    return part.length ? page(`<table>${part.map(row).join('')}</table>${script}`) : null;
  },
  boda({ path }, agencies) {
    const number = path === '/nb.htm' ? 1 : 4 - Number(/^\/nb\/(\d)\.htm$/.exec(path)?.[1] ?? NaN);
    const part = partOf(agencies, number, 2);
    const next =
      number < 3 ? `<span class="p_next"><a href="${path === '/nb.htm' ? 'nb/' : ''}${3 - number}.htm">下页</a></span>` : '';
    return part.length ? page(items(part) + next) : null;
  },
  jpage({ path, query }, agencies) {
    const call = '/module/web/jpage/dataproxy.jsp?page=1&amp;columnid=7&amp;unitid=2&amp;perpage=2';
    if (path === '/col/col7/index.html')
      return page(
        `<script type="text/xml"><recordset>${agencies.slice(0, 2).map(record).join('')}</recordset><nextgroup><![CDATA[<a href="${call}"></a>]]></nextgroup></script>`,
      );
    if (path !== '/module/web/jpage/dataproxy.jsp' || query.get('columnid') !== '7') return null;
    return `<recordset>${partOf(agencies, Number(query.get('page')), 2)
      .map(record)
      .join('')}</recordset>`;
  },
  jpaas({ path, query }, agencies) {
    if (path === '/gk/nb/index.html')
      return page(
        `<script src="/js/unitbuild.js" url="/api-gateway/jpaas-publish-server/front/page/build/unit" queryData="{'webId':'w','pageId':'p','tplSetId':'t','tagId':'列表'}"></script>`,
      );
    if (path !== '/api-gateway/jpaas-publish-server/front/page/build/unit') return null;
    const { pageNo = 1 } = JSON.parse(query.get('paramJson') ?? '{}') as { pageNo?: number };
    return JSON.stringify({ data: { html: items(partOf(agencies, Math.min(pageNo, 2), 3)) } });
  },
  gkmlpt({ path, query }, agencies) {
    if (path === '/gkmlpt/index')
      return `<script>window._CONFIG = {SID:'755', TREE:[{"id":12,"name":"政府信息公开年报"}]}</script>`;
    if (path !== '/gkmlpt/api/all/12' || query.get('sid') !== '755') return null;
    const articles = agencies.map((agency) => ({ title: titleOf(agency), url: addressOf(agency) }));
    return JSON.stringify({ articles, classify: { post_count: agencies.length } });
  },
  truecms({ path, query, referer }, agencies) {
    if (path === '/nb/index.html')
      return page(`<script>show({columnId:'c1', proxyUrl:'/truecms/messageController/getMessage.do'})</script>`);
    if (path !== '/truecms/messageController/getMessage.do' || !referer?.endsWith('/nb/index.html')) return null;
    if (Number(query.get('perpage')) > 20) return null;
    const from = Number(query.get('startrecord'));
    const part = agencies.slice(from - 1, Number(query.get('endrecord')));
    return `${query.get('callback')}(${JSON.stringify({ result: `<d><![CDATA[${items(part)}]]></d>` })})`;
  },
  ewb({ path, body }, agencies) {
    if (path === '/zwgk/govInfoPub.html') return page('<script src="/js/webBuilderCommon.js"></script>');
    if (path === '/js/webBuilderCommon.js') return 'var siteInfo = {"siteGuid":"guid-1","projectName":"/EWB-FRONT"}';
    if (path !== '/EWB-FRONT/rest/lightfrontaction/getgovinfolist') return null;
    const { pageIndex, pageSize } = JSON.parse(body) as Record<string, number>;
    const part = partOf(agencies, Math.max(pageIndex ?? 1, 1), pageSize ?? 0);
    return JSON.stringify({ custom: { data: part.map((agency) => ({ title: titleOf(agency), infourl: pathOf(agency) })) } });
  },
  ucap({ path, body }, agencies) {
    if (path === '/nb/index.html') return page(`<script>post("/getFileListByCodeId", {channelId:"chan1"})</script>`);
    if (path !== '/getFileListByCodeId' || new URLSearchParams(body).get('channelId') !== 'chan1') return null;
    const results = agencies.map((agency) => ({ titleHtml: titleOf(agency), url: pathOf(agency) }));
    return JSON.stringify({ results: { data: { results, total: agencies.length } } });
  },
  xxgk({ path, query }, agencies) {
    if (path === '/nb/') return `<script>location.replace("/col/col31/index.html")</script>`;
    if (path === '/col/col31/index.html')
      return page('<script src="/module/xxgk/list.js"></script><script>load("/module/xxgk/tree.jsp?area=A1")</script>');
    if (path !== '/module/xxgk/search.jsp') return null;
    const other = `<a href="/art/2024/art_44_${query.get('currpage')}.html">江城市2024年政府信息公开工作年度报告</a>`;
    const part = partOf(agencies, Number(query.get('currpage')), 2);
    return part.length ? other + part.map(row).join('') : '';
  },
  captcha: ({ path }, agencies) => (path === '/xxgknb/' ? page(items(agencies)) : null),
  slow({ path }, agencies) {
    if (path === '/zfxxgknb/') return page('<a href="2024n/">2024年</a><a href="2023n/index.html">2023年</a>');
    const year = /^\/zfxxgknb\/(20\d\d)n\/(?:index\.html)?$/.exec(path)?.[1];
    return year ? page(items(agencies.filter((agency) => titleOf(agency).includes(year))), `${year}年年报汇总`) : null;
  },
};

/** Where each column begins. */
const BEGINS: Readonly<Record<HostName, string>> = {
  www: '/zfxxgknb/',
  static1: '/nb/szywlist.shtml',
  boda: '/nb.htm',
  jpage: '/col/col7/index.html',
  jpaas: '/gk/nb/index.html',
  gkmlpt: '/gkmlpt/index',
  truecms: '/nb/index.html',
  ewb: '/zwgk/govInfoPub.html?categorynum=003002',
  ucap: '/nb/index.html',
  xxgk: '/nb/',
  captcha: '/xxgknb/',
  slow: '/zfxxgknb/',
};

export const STARTS: readonly string[] = Object.entries(BEGINS).map(([host, path]) => `http://${hostNamed(host)}${path}`);

/** What the column of a host answers; null for what is not there. */
export function columnAnswer(host: string, asked: Asked): string | null {
  const own = AGENCIES.filter((agency) => agency.host === host);
  return Object.hasOwn(COLUMNS, host) ? COLUMNS[host as HostName](asked, own) : null;
}
