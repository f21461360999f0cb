import { describe, expect, test } from 'vitest';
import { pauseAfter } from '../../src/sweep/fetching/hosts';
import { isAllowed, readRobots } from '../../src/sweep/fetching/robots';
import { LIMITS } from '../../src/sweep/limits';
import { C, endings, H, link, page } from './endings';
import { entry, reportsIn, World } from './world';

describe('sites that want no more', () => {
  const pages = { [C]: page([1, 2, 3].map((n) => link(`r${n}.html`, entry(n))).join('')) };
  test.each([403, 429, 503])('after %d the host is left alone, and everything of it says so', async (status) => {
    const world = new World({ ...pages, [`${C}r1.html`]: status });
    const ended = endings(await world.sweep([C]));
    expect(world.asked).toHaveLength(3);
    expect(ended[`${C}r1.html`]).toBe(`blocked ${status}`);
    expect(ended[`${C}r3.html`]).toBe(`host-stopped ${status}`);
    expect(world.told).toContain(`www.jiangcheng.gov.cn ${status}`);
  });
  test('a page that asks for a captcha is one of them, and a report that speaks of them is not', async () => {
    const asks = new World({ ...pages, [`${C}r1.html`]: '<title>安全验证</title><p>您的访问过于频繁，请输入验证码。</p>' });
    expect(endings(await asks.sweep([C]))[`${C}r2.html`]).toBe('host-stopped captcha');
    const speaks = new World({
      ...pages,
      [`${C}r1.html`]: `<p>report of 江城市 on 2023</p><p>${'网站增加了验证码登录功能。'.repeat(200)}</p>`,
    });
    expect(endings(await speaks.sweep([C]))[`${C}r1.html`]).toBe('read');
  });
  test('failures of the rest are told, and tried again on demand', async () => {
    const site = { ...pages, [`${C}r1.html`]: 500, [`${C}r2.html`]: 'report of 江城市 on 2023' };
    const world = new World(site);
    expect(endings(await world.sweep([C]))).toMatchObject({ [`${C}r1.html`]: 'server 500', [`${C}r3.html`]: 'not-found 404' });
    world.journal.push(JSON.stringify({ step: 'retried' }));
    world.asked.length = 0;
    await world.sweep([C]);
    expect(world.asked).toEqual([`${C}r1.html`, `${C}r3.html`]);
  });
});

describe('robots.txt', () => {
  const site = {
    [`${H}/robots.txt`]: 'User-agent: *\nDisallow: /zfxxgknb/r',
    [C]: page(link('r1.html', entry(1))),
    [`${C}r1.html`]: 'report of 江城市 on 2023',
  };
  test('is asked for first, once, told, and kept unless the reader decides otherwise', async () => {
    const world = new World(site);
    expect(endings(await world.sweep([C]))[`${C}r1.html`]).toBe(`robots ${H}`);
    expect(world.asked).toEqual([`${H}/robots.txt`, C]);
    expect(world.told).toContain('robots');
    const other = new World(site, { obeyRobots: false });
    await other.sweep([C]);
    expect(other.asked).toEqual([`${H}/robots.txt`, C, `${C}r1.html`]);
  });
  test('the longest rule decides, patterns hold, our own name comes before all', () => {
    const allowed = (text: string, path: string) => isAllowed(readRobots(text), H + path);
    const text =
      'user-agent: a\nUser-Agent: *\nDisallow: /\nAllow: /zfxxgk/\nDisallow: /*.pdf$ # files\n\nUser-agent: b\nDisallow: /zfxxgk/';
    expect(allowed(text, '/other')).toBe(false);
    expect(allowed(text, '/zfxxgk/x.html')).toBe(true);
    expect(allowed(text, '/a/b.pdf')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /\nUser-agent: Gouji\nDisallow:', '/x')).toBe(true);
    expect(allowed('', '/x')).toBe(true);
    expect(allowed(`User-agent: *\nDisallow: /${'*a'.repeat(200)}b`, `/${'a'.repeat(1500)}`)).toBe(true);
  });
});

describe('traps', () => {
  test('pages without end stop at a number of them, and that is said', async () => {
    const trap = ({ address }: { readonly address: string }): string => {
      const n = Number(new URL(address).searchParams.get('p') ?? 1);
      return page(`${link(`r${n}.html`, entry(n))}<a href="?p=${n + 1}">下一页</a>`);
    };
    const world = new World({ [C]: trap }, { onlyPlan: true });
    const state = await world.sweep([C]);
    expect(world.asked).toHaveLength(LIMITS.parts + 1);
    expect(state.cut).toBe(true);
  });
  test('pages that only change their own links bring nothing new', async () => {
    const trap = ({ address }: { readonly address: string }): string => {
      const n = Number(new URL(address).searchParams.get('p') ?? 1);
      return page(`${link('r1.html', entry(1))}<a href="?p=${n + 1}">下一页</a><a href="?p=${n + 9}">${n + 9}</a>`);
    };
    const world = new World({ [C]: trap }, { onlyPlan: true });
    await world.sweep([C]);
    expect(world.asked).toHaveLength(3);
  });
  test('columns within columns end at the fourth level', async () => {
    const deep = (): string => page(link('a/', '2023年'));
    const site = Object.fromEntries([C, `${C}a/`, `${C}a/a/`, `${C}a/a/a/`, `${C}a/a/a/a/`].map((address) => [address, deep]));
    const world = new World(site, { onlyPlan: true });
    const state = await world.sweep([C]);
    expect(world.asked).toHaveLength(LIMITS.depth + 1);
    expect(state.passed).toMatchObject([{ why: 'too-deep' }]);
  });
  test('a hundred thousand links are read up to the limit, in a time that grows with them', async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => link(`r${n}.html`, `江城市${n}局2023年政府信息公开年报`)).join('');
    const state = await new World({ [C]: page(many) }, { onlyPlan: true }).sweep([C]);
    expect(reportsIn(state)).toHaveLength(LIMITS.reports);
    expect(state.cut).toBe(true);
  });
  test('names of a site without end: of so many hosts something is asked, and of eight at a time', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => link(`http://h${n}.jiangcheng.gov.cn/r.html`, entry(n)));
    const world = new World({ [C]: page(many.join('')) });
    const state = await world.sweep([C]);
    expect(new Set(world.asked.map((address) => new URL(address).host)).size).toBe(LIMITS.hosts);
    expect(world.mostAtOnce).toBe(LIMITS.sideBySide);
    expect(state.cut).toBe(true);
  });
  test('a shell that leads to itself, and one that leads away, end at once', async () => {
    const world = new World({
      [C]: `<script>location.href="./"</script>`,
      [`${H}/b/`]: `<script>location.href='http://127.0.0.1/'</script>`,
    });
    await world.sweep([C, `${H}/b/`]);
    expect(world.asked).toEqual([`${H}/robots.txt`, C, `${H}/b/`]);
  });
});

test('papers that bear the same words are passed over, and named', async () => {
  const names = [
    '2023年政府工作报告',
    '江城市2023年政府网站年度报表',
    '2023年法治政府建设年度报告',
    '2023年政府信息公开年报解读',
    entry(1),
  ];
  const world = new World({ [C]: page(names.map((name, n) => link(`r${n}.html`, name)).join('')) }, { onlyPlan: true });
  const state = await world.sweep([C]);
  expect(reportsIn(state)).toEqual([`${C}r4.html`]);
  expect(state.passed.map(({ name }) => name)).toEqual(names.slice(2, 4));
});

test('a slow host gets a longer rest', () => {
  expect([pauseAfter(200, 1000), pauseAfter(9000, 1000)]).toEqual([1000, 5000]);
});
