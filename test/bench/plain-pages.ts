/** Pages of a government site that are no report, as large as wanted. */

const paragraph = (n: number) =>
  `<div class="item"><h3>第${n}条 会议纪要</h3><p>市政府召开第${n}次常务会议，<b>研究</b>部署<a href="/${n}.html">重点工作</a>。</p></div>`;
const row = (n: number) => `<tr><td>${n}</td><td>采购项目${n}</td><td>${n * 37}</td></tr>`;

/** A page that scripts are to fill: nearly empty, with all its code in it. */
export const shellPage = (): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>江城市人民政府</title></head><body><div id="app"><p>加载中…</p></div><script>${'/* x */'.repeat(20_000)}</script></body></html>`;

/** About `nodes` nodes, elements and texts together; a third of them stands in a table. */
export function plainPage(nodes: number): string {
  // A paragraph has 11 nodes, a row 7.
  const paragraphs = Array.from({ length: Math.round((nodes * 0.67) / 11) }, (_, n) => paragraph(n + 1));
  const rows = Array.from({ length: Math.round((nodes * 0.33) / 7) }, (_, n) => row(n + 1));
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>政务动态_江城市人民政府</title></head><body><h1>政务动态</h1>${paragraphs.join('')}<table><tbody>${rows.join('')}</tbody></table></body></html>`;
}
