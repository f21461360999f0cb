import { existsSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/sweep/limits';
import { Folder, gouji, started } from '../e2e/command';
import { generatePage } from '../generator';
import { Hosts, type Got } from '../region/hosts';
import { RedisServer } from './redis';
import { difference, toldIn } from './shared/told.mjs';

const SITES = Number(process.env.QUEUE_SITES ?? 24);
const PAGES = Number(process.env.QUEUE_PAGES ?? 12);

const SITES_A_SWEEP = Math.max(1, Math.floor(LIMITS.reports / PAGES));

const hostOf = (site: number): string => `www.cheng-${site}.gov.cn`;
const starts = Array.from({ length: SITES }, (_, site) => `http://${hostOf(site)}/nb/`);

/** A column of reports, of which each site has its own. */
const column = `<title>年度报告</title><ul>${Array.from(
  { length: PAGES },
  (_, page) => `<li><a href="/nb/${page}.html">第${page + 1}局2023年政府信息公开工作年度报告</a></li>`,
).join('')}</ul>`;

/** All sites. */
class Sites extends Hosts {
  protected send({ url: { pathname, hostname } }: Got, response: ServerResponse): void {
    const [, page] = /^\/nb\/(\d+)\.html$/.exec(pathname) ?? [];
    const site = Number(/cheng-(\d+)/.exec(hostname)?.[1]);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page !== undefined) response.end(generatePage(site * PAGES + Number(page), { alone: true }).html);
    else if (pathname === '/nb/') response.end(column);
    else response.writeHead(404).end();
  }
}

test(`${SITES} sites of ${PAGES} reports, three workers, one killed, and Redis killed as well`, async () => {
  const folder = new Folder();
  const sites = new Sites();
  const redis = await RedisServer.in(folder.at('.'));
  try {
    const via = await sites.start();
    const list = folder.file('starts.txt', starts.join('\n'));
    const put = gouji(['sweep', list, '--queue', redis.address, '--lang', 'en']);
    expect(put.stderr).toContain(`${SITES} sites put into the queue`);
    expect(gouji(['sweep', list, '--queue', redis.address, '--lang', 'en']).stderr).toContain(`${SITES} lay there already`);

    const began = performance.now();
    const outs = [folder.at('one'), folder.at('two'), folder.at('three')];
    const workers = outs.map((out) =>
      started(['work', '--queue', redis.address, '--out', out, '--drain', '--via', via, '--pause', '0.01', '--fail-on', 'never']),
    );
    const all = SITES * PAGES;
    let restarted: Promise<void> = Promise.resolve();
    sites.onAsked = () => {
      if (sites.asked.length === Math.floor(all / 4)) workers[0]?.child.kill('SIGKILL');
      if (sites.asked.length === Math.floor(all / 2)) restarted = redis.kill().then(() => redis.start());
    };
    const ended = await Promise.all(workers.map((worker) => worker.ended));
    await restarted;
    const seconds = (performance.now() - began) / 1000;
    expect(ended.map(({ status }) => status)).toEqual([null, 0, 0]);

    const shards = outs.flatMap((out) =>
      existsSync(`${out}/sites`) ? readdirSync(`${out}/sites`).map((site) => `${out}/sites/${site}/results.jsonl`) : [],
    );
    const merged = folder.at('merged.jsonl');
    const merge = gouji(['merge', ...shards.filter((shard) => existsSync(shard)), '--out', merged, '--lang', 'en']);
    console.log(merge.stderr.trim());
    const again = sites.asked.length - new Set(sites.asked).size;
    expect([...sites.most].filter(([, most]) => most > 1)).toEqual([]);
    console.log(`${all} reports in ${seconds.toFixed(0)} s; ${again} addresses asked for again after the kill`);

    // One sweep plans no more than so many reports: as many sweeps as it takes, each on its own.
    const plain = folder.at('plain.jsonl');
    const parts: string[] = [];
    for (let from = 0; from < SITES; from += SITES_A_SWEEP) {
      const some = folder.file('some.txt', starts.slice(from, from + SITES_A_SWEEP).join('\n'));
      const out = folder.at(`plain-${from}`);
      const swept = await started(['sweep', some, '--out', out, '--via', via, '--pause', '0', '--fail-on', 'never']).ended;
      expect(swept.status, swept.stderr).toBe(0);
      parts.push(`${out}/results.jsonl`);
    }
    gouji(['merge', ...parts, '--out', plain]);
    const [expected, told] = [await toldIn(plain), await toldIn(merged)];
    expect(difference(expected, told)).toEqual({ lost: 0, doubled: 0, isSame: true });
    // Each page once; one that holds two reports is told by two lines.
    expect(merge.stderr).toContain(`${all} inputs`);
    expect([...told.told.values()].filter((times) => times > 1)).toEqual([]);
  } finally {
    sites.stop();
    await redis.kill();
    folder.remove();
  }
});
