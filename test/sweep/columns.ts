import { entry, reportsIn, World, type Site } from './world';

/** The site. */
export const H = 'http://xxgk.jiangcheng.gov.cn';
/** Whole numbers. */
export const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A list as products write it. */
export const list = (numbers: readonly number[]): string =>
  `<ul class="list">${numbers.map((n) => `<li><a href="/art/r${n}.html" title="${entry(n)}">${entry(n).slice(0, 12)}…<span>2024-01-1${n % 10}</span></a></li>`).join('')}</ul>`;
/** The same with single quotes, the attributes the other way round, relative addresses, and dates outside of the link. */
export const bareList = (numbers: readonly number[], base = '../art/'): string =>
  `<table>${numbers.map((n) => `<tr><td><a target=_blank href='${base}r${n}.html'>${entry(n)}</a></td><td>[2024-01-20]</td></tr>`).join('')}</table>`;
/** A page around it. */
export const shell = (body: string, title = '政府信息公开年报'): string =>
  `<html><head><title>${title}</title></head><body><a href="/">首页</a><a href="#">收起</a><a href="javascript:void(0)">打印</a>${body}</body></html>`;

/** Addresses of reports, in their order. */
export const addressesOf = (numbers: readonly number[]): string[] => numbers.map((n) => `${H}/art/r${n}.html`).sort();

/** Sweeps a column. @returns what was found, and what was asked for beside robots.txt and the reports. */
export async function swept(start: string, site: Site) {
  const world = new World(site, { onlyPlan: true });
  const state = await world.sweep([start]);
  const asked = world.asked.filter((key) => !key.endsWith('/robots.txt')).map((key) => key.replace(H, ''));
  return { found: reportsIn(state), asked, world, state };
}
