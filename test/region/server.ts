import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { AGENCIES, hostNamed, pathOf, type Agency } from './agencies';
import { columnAnswer } from './columns';
import { Hosts, type Got } from './hosts';

const SOUND = readFileSync('test/pages/clean-city.html', 'utf8');
const VIOLATED = readFileSync('test/pages/row-total.html', 'utf8');
/** A report that a word processor has printed; it names nobody. */
const PRINTED = new Uint8Array(readFileSync('test/documents/samples/writer.pdf'));
const NOTICE = '<title>关于休假的安排</title><p>各单位：现就有关事项说明如下。</p>';
const CAPTCHA = '<title>安全验证</title><p>访问过于频繁，请输入验证码后继续。</p><img src="/captcha.png">';

/** The row that does not add up, put right. */
const CORRECTED = VIOLATED.replace(/(（一）予以公开<\/td>(?:\s*<td[^>]*>[^<]*<\/td>){6}\s*<td[^>]*>)12/, '$111');

/** What a body that answers has published: bytes of a file, or the text of a page. */
export const publishedBy = (agency: Agency, isCorrected: boolean): Uint8Array<ArrayBuffer> =>
  agency.fate === 'pdf' ? PRINTED : new TextEncoder().encode(pageBy(agency, isCorrected));

function pageBy({ fate, name }: Agency, isCorrected: boolean): string {
  if (fate === 'violated') return (isCorrected ? CORRECTED : VIOLATED).replaceAll('青禾市水务局', name);
  return fate === 'notice' ? NOTICE : SOUND.replaceAll('望汐市', name);
}

/** The region of the tests. */
export class Region extends Hosts {
  /** Bodies that have put their reports right. */
  readonly corrected = new Set<Agency>();

  /** @param slow how long the slow host takes, in ms. */
  constructor(private readonly slow = 50) {
    super();
  }

  protected override delayOf(label: string): number {
    return label === 'slow' ? this.slow : 0;
  }

  protected send({ label, url, body, request: { headers } }: Got, response: ServerResponse): void {
    const agency = AGENCIES.find((one) => one.host === label && pathOf(one) === url.pathname);
    if (agency?.fate === 'broken') return void response.destroy();
    if (agency?.fate === 'away') return void response.writeHead(302, { location: 'http://elsewhere.example.org/' }).end();
    if (agency?.fate === 'error') return void response.writeHead(500).end('error');
    if (agency?.fate === 'gone') return void response.writeHead(404).end();
    if (agency?.fate === 'asked' && agency !== AGENCIES.find(({ host }) => host === label)) return void response.end(CAPTCHA);
    if (agency) return packed(response, publishedBy(agency, this.corrected.has(agency)), agency.fate === 'pdf');
    const robots = label === 'boda' ? 'User-agent: *\nDisallow: /admin/' : null;
    const asked = { path: url.pathname, query: url.searchParams, body, referer: headers.referer };
    const found = url.pathname === '/robots.txt' ? robots : hostNamed(label) === url.hostname ? columnAnswer(label, asked) : null;
    if (found === null) response.writeHead(404).end('<p>not found</p>');
    else packed(response, found);
  }
}

/** Sends a page as servers send them: packed; or a PDF. */
function packed(response: ServerResponse, content: string | Uint8Array, isPdf = false): void {
  const type = isPdf ? 'application/pdf' : 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
  response.end(gzipSync(content));
}
