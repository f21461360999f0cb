import type { ListPage } from '../../document/list';
import { listedAddress } from '../../readers/listed-address';
import type { Paging, Part } from '../types';
import { partOf, type Family } from './family';
import { at, linkOf, listAt, parsed, textAt } from './json';
import { inScripts, mentions } from './scripts';

const SITE = /siteGuid["']?\s*[:=]\s*["']([\w-]{4,64})["']/i;
const PROJECT = /projectName["']?\s*[:=]\s*["']([\w./-]{1,100})["']/;
const API = /["'(\s+]([\w:./-]{0,200}rest\/lightfrontaction\/getgovinfolist)/i;
const CATEGORY = /categorynum["']?\s*[:=]\s*["']?([\w-]{1,64})/i;
const DEPARTMENT = /deptcode["']?\s*[:=]\s*["']([\w-]{1,64})["']/i;
/** Scripts in which the product keeps the number of the site. They are read, never run. */
const COMMON = /\/(?:webBuilderCommon|ajaxReq)\.js$/;
const SIZE = 50;

function partFor(paging: Paging, page: number, referer: string): Part | null {
  const { siteGuid, deptcode = '', categorynum = '' } = paging.fields;
  const json = JSON.stringify({ deptcode, categorynum, pageIndex: page, pageSize: SIZE, siteGuid });
  return partOf(paging, page, [{ address: paging.api, json, referer }]);
}

const apiOf = (project: string): string => `${project.replace(/\/$/, '')}/rest/lightfrontaction/getgovinfolist`;

function recognise(page: ListPage) {
  const isOne = mentions(page, 'getgovinfolist') || mentions(page, 'EWB-FRONT') || /govInfoPub/i.test(page.address);
  if (!isOne) return null;
  const query = new URL(page.address).searchParams;
  const categorynum = query.get('categorynum') ?? inScripts(page, CATEGORY);
  const fields = { categorynum, deptcode: query.get('deptcode') ?? inScripts(page, DEPARTMENT) };
  if (!categorynum) return null;
  const siteGuid = inScripts(page, SITE);
  const written = inScripts(page, API) || apiOf(inScripts(page, PROJECT) || '/EWB-FRONT');
  const api = listedAddress(written.startsWith('rest/') ? apiOf('/EWB-FRONT') : written, page.address);
  if (!api) return null;
  const paging: Paging = { family: 'ewb', api, fields: { ...fields, siteGuid }, size: SIZE, pages: 0 };
  if (siteGuid) return { next: partFor(paging, 0, page.address) };
  const address = page.sources.find((source) => COMMON.test(new URL(source).pathname));
  return address === undefined ? null : { next: partOf(paging, -1, [{ address, referer: page.address }]) };
}

/** What the script of the site says of it: no list yet, but how to ask for one. */
function readCommon(text: string, part: Part, base: string) {
  const siteGuid = SITE.exec(text)?.[1];
  const project = PROJECT.exec(text)?.[1];
  const api = project ? listedAddress(apiOf(project), base) : part.paging.api;
  if (siteGuid === undefined || !api) return { links: [], next: null };
  const paging = { ...part.paging, api, fields: { ...part.paging.fields, siteGuid } };
  return { links: [], next: partFor(paging, 0, base), goesOn: true as const };
}

/** Lists of EWB: entries in JSON, numbered from 0 on some sites and from 1 on others. */
export const ewb: Family = {
  id: 'ewb',
  recognise,
  read(text, part, base) {
    if (part.page < 0) return readCommon(text, part, base);
    const answer = parsed(text);
    const inner = at(answer, 'custom', 'data') ?? at(answer, 'custom');
    const entries = Array.isArray(inner) ? listAt({ inner }, 'inner') : listAt(inner, 'data');
    const links = entries.flatMap((entry) => linkOf(textAt(entry, 'realtitle', 'title'), textAt(entry, 'infourl', 'url'), base));
    // Page 1 may repeat page 0, and page 0 may be empty where numbers begin at 1.
    return { links, next: partFor(part.paging, part.page + 1, base), ...(part.page < 2 && { goesOn: true as const }) };
  },
};
