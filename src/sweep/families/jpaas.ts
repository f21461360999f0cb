import { listedAddress } from '../../readers/listed-address';
import type { Paging, Part } from '../types';
import { partOf, type Family } from './family';
import { at, parsed } from './json';
import { linksIn, withQuery } from './scripts';

const PAIR = /["'](\w{1,40})["']\s*:\s*["']([^"']{0,300})["']/g;
const LOOSE = /\b(webId|pageId|tplSetId|tagId)\s*[:=]\s*["']([^"']{1,300})["']/g;
const API = /["'(\s]([\w:./-]{0,200}\/jpaas-publish-server\/front\/page\/build\/unit)/;
const USUAL_API = '/api-gateway/jpaas-publish-server/front/page/build/unit';
const NEEDED = ['webId', 'pageId', 'tplSetId'];
const SIZE = 15;

/** The page counts only inside of this field. */
function partFor(paging: Paging, page: number, referer: string): Part | null {
  const paramJson = JSON.stringify({ pageNo: page, pageSize: paging.size });
  return partOf(paging, page, [{ address: withQuery(paging.api, { ...paging.fields, paramJson }), referer }]);
}

/** Lists of 大汉 jpaas: a unit of the page, built by the server, as mark-up in JSON. */
export const jpaas: Family = {
  id: 'jpaas',
  recognise(page) {
    const at = page.scripts.findIndex((script) => NEEDED.every((name) => script.includes(name)));
    const script = page.scripts[at] ?? '';
    const isOfUnit = page.scripts.some((text) => text.includes('jpaas-publish-server'));
    if (at < 0 || !(isOfUnit || page.sources.some((source) => /unitbuild\.js/.test(source)))) return null;
    const fields: Record<string, string> = { parseType: 'bulidstatic', pageType: 'column' };
    for (const [, name = '', value = ''] of [...script.matchAll(LOOSE), ...script.matchAll(PAIR)])
      if (name !== 'paramJson' && Object.keys(fields).length < 20) fields[name] = value;
    if (!NEEDED.every((name) => fields[name])) return null;
    const own = page.scripts.map((text) => API.exec(` ${text}`)?.[1]).find((written) => written !== undefined);
    const api = listedAddress(own ?? USUAL_API, page.address);
    return api ? { next: partFor({ family: 'jpaas', api, fields, size: SIZE, pages: 0 }, 1, page.address) } : null;
  },
  read(text, part, base) {
    const answer = parsed(text);
    const inData = at(answer, 'data', 'html') ?? at(answer, 'data');
    const markup = typeof inData === 'string' ? inData : '';
    return { links: linksIn(markup, base), next: partFor(part.paging, part.page + 1, part.ask.referer ?? base) };
  },
};
