import { escape } from './html';
import type { Random } from './random';

/** Pages of content management systems: what stands around a report. */

export interface Face {
  readonly title: string;
  readonly agency: string;
  readonly year: number;
}

type Shell = (body: string, face: Face, random: Random) => string;

const head = (title: string, metas: Readonly<Record<string, string>> = {}) =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title.replaceAll('\n', ''))}</title>\n${Object.entries(
    metas,
  )
    .map(([name, content]) => `<meta name="${name}" content="${escape(content)}">`)
    .join('\n')}\n</head>`;

const list = (words: readonly string[]) => `<ul>${words.map((word) => `<li><a href="#">${word}</a></li>`).join('')}</ul>`;
const MENU = ['首页', '政务公开', '政务服务', '互动交流', '政府信息公开年报'];
const COLUMN = [
  '政府信息公开指南',
  '政府信息公开制度',
  '法定主动公开内容',
  '规章',
  '行政规范性文件',
  '行政许可',
  '行政处罚',
  '行政强制',
  '政府信息公开年报',
];
const FOOT =
  '<div class="footer"><p>主办单位：某单位办公室　网站标识码：0000000000　ICP备00000000号</p><p>联系电话：0000-6123456</p></div>';

const metas = ({ title, agency, year }: Face) => ({
  SiteName: `${agency}门户网站`,
  SiteIDCode: '0000000000',
  ColumnName: '政府信息公开年报',
  ArticleTitle: title.replaceAll('\n', ''),
  PubDate: `${year + 1}-01-16 09:30`,
  ContentSource: agency,
});

const bare: Shell = (body, { title }) => `${head(title)}<body>${body}</body></html>`;

const trs: Shell = (body, face) =>
  `${head(face.title, metas(face))}<body><div class="header">${list(MENU)}</div><div class="crumb">当前位置：首页 &gt; 政府信息公开 &gt; 政府信息公开年报</div>
<div class="article"><div class="info">发布时间：${face.year + 1}-01-16 来源：${escape(face.agency)} 字号：<a>大</a> <a>中</a> <a>小</a></div><div class="TRS_Editor">${body}</div></div>
<div class="share">分享到：</div>${FOOT}</body></html>`;

const jcms: Shell = (body, face, random) =>
  `${head(face.title, metas(face))}<body><div id="nav">${list(MENU)}</div><div id="left">${list(COLUMN)}</div>
<div id="zoom"><!--ZJEG_RSS.content.begin-->${body}<!--ZJEG_RSS.content.end--></div>
<div class="related"><h4>相关链接</h4>${list([face.year - 1, face.year - 2].map((year) => `${face.agency}${year}年政府信息公开工作年度报告`))}</div><p>浏览次数：${random.int(9, 4000)}</p>${FOOT}</body></html>`;

const ucap: Shell = (body, face) =>
  `${head(face.title, metas(face))}<body><script>var site = "<table><tr><td>规章</td><td>9</td></tr></table>";</script><style>.a{color:red}</style>
<ucaptitle style="display:none">${escape(face.title.replaceAll('\n', ''))}</ucaptitle><div class="pages_content"><ucapcontent>${body}</ucapcontent></div>${FOOT}</body></html>`;

const vsb: Shell = (body, face, random) =>
  `${head(face.title)}<body><div class="menu">${list(MENU)}</div><form name="_newscontent_fromname"><div class="main_contit"><p>作者： 时间：${face.year + 1}-01-${random.int(10, 30)} 点击数：</p></div>
<div id="vsb_content"><div class="v_news_content">${body}</div></div><p>上一篇：关于办公用房的公告</p><p>下一篇：春季造林简讯</p></form>${FOOT}</body></html>`;

const catalogue: Shell = (body, face, random) =>
  `${head(face.title, metas(face))}<body><table class="index"><tr><td>索引号：</td><td>0000000${random.int(10, 99)}/${face.year + 1}-00${random.int(100, 999)}</td><td>分类：</td><td>年度报告</td></tr>
<tr><td>发布机构：</td><td>${escape(face.agency)}</td><td>发文日期：</td><td>${face.year + 1}-01-16</td></tr><tr><td>名称：</td><td colspan="3">${escape(face.title.replaceAll('\n', ''))}</td></tr><tr><td>文号：</td><td>无</td><td>有效性：</td><td>有效</td></tr></table>
<div class="article-content">${body}</div>${FOOT}</body></html>`;

const tables: Shell = (body, face) =>
  `${head(face.title)}<body><table width="1000" align="center"><tr><td colspan="2">${list(MENU)}</td></tr><tr><td width="200" valign="top"><table>${COLUMN.map((word) => `<tr><td>${word}</td></tr>`).join('')}</table></td>
<td valign="top">${body}</td></tr><tr><td colspan="2">${FOOT}</td></tr></table></body></html>`;

/** All shells, by name. */
const SHELLS: Readonly<Record<string, Shell>> = { bare, trs, jcms, ucap, vsb, catalogue, tables };

const TEXT_SHELLS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  text: (text) => text,
  'text-with-menu': (text) =>
    `${MENU.join('\n')}\n当前位置：首页 > 政府信息公开\n\n${text}\n扫一扫在手机打开当前页\n版权所有 ICP备00000000号\n`,
  'text-crlf': (text) => text.replaceAll('\n', '\r\n'),
};

/** Puts a body into a shell. */
export function shellPage(kind: 'html' | 'txt', body: string, face: Face, random: Random): { shell: string; html: string } {
  if (kind === 'txt') {
    const name = random.pick(Object.keys(TEXT_SHELLS));
    return { shell: name, html: (TEXT_SHELLS[name] ?? ((text: string) => text))(body, random) };
  }
  const name = random.pick(Object.keys(SHELLS));
  return { shell: name, html: (SHELLS[name] ?? bare)(body, face, random) };
}
