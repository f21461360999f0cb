import { describe, expect, test } from 'vitest';
import { isPrivateAddress, isPrivateHost, isSameSite } from '../../src/sweep/address';
import { pauseAfter } from '../../src/sweep/fetching/hosts';
import { isAllowed, readRobots } from '../../src/sweep/fetching/robots';
import { LIMITS } from '../../src/sweep/limits';
import type { SweepState } from '../../src/sweep/state';
import { entry, reportsIn, World } from './world';

const H = 'http://www.jiangcheng.gov.cn';
const C = `${H}/zfxxgknb/`;
const link = (address: string, name: string): string => `<li><a href="${address}">${name}</a></li>`;
const page = (body: string): string => `<title>政府信息公开年报</title>${body}`;

/** How each thing that was planned ended, by its address. */
const endings = (state: SweepState): Record<string, string> =>
  Object.fromEntries(
    [...state.tasks.values()]
      .filter(({ plan }) => plan.role.kind !== 'robots')
      .map(({ plan, outcome }) => [
        plan.ask.address,
        outcome === null ? 'never asked' : outcome.kind === 'failed' ? `${outcome.why} ${outcome.detail}`.trim() : outcome.kind,
      ]),
  );

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.9',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.1.1',
    '0.0.0.0',
    '224.0.0.1',
    '[::1]',
    '[::]',
    'fe80::1%eth0',
    'fd12::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '255.255.255.255',
    'nonsense',
    '1:2:3',
  ])('%s is nobody’s public address', (address) => expect(isPrivateAddress(address)).toBe(true));
  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '192.167.255.255', '2400:3200::1', '::ffff:8.8.8.8'])(
    '%s is one',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  );
  test('numbers in other writings are what the parser of addresses makes of them', () => {
    for (const written of ['http://2130706433/', 'http://0x7f.1/', 'http://017700000001/', 'http://[::ffff:127.0.0.1]/'])
      expect(isPrivateHost(new URL(written).hostname)).toBe(true);
  });
  test('names that are on this machine or in this network', () => {
    expect(
      ['localhost', 'a.localhost', 'printer.local', 'intranet', 'db.internal', 'localhost.'].filter(
        (name) => !isPrivateHost(name),
      ),
    ).toEqual([]);
    expect(isPrivateHost('www.jiangcheng.gov.cn')).toBe(false);
  });
  test('a site is what was registered', () => {
    expect(isSameSite('http://a.jiangcheng.gov.cn/x', 'https://b.c.jiangcheng.gov.cn/')).toBe(true);
    expect(isSameSite('http://a.jiangcheng.gov.cn/', 'http://a.heyuan.gov.cn/')).toBe(false);
    expect(isSameSite('http://10.0.0.1/', 'http://11.0.0.1/')).toBe(false);
  });
});

test('nothing is asked for but addresses of the web, of the site, that are nobody’s own', async () => {
  const links = [
    'javascript:alert(1)',
    '#r1',
    'ftp://www.jiangcheng.gov.cn/r.html',
    'file:///etc/hosts',
    'data:text/html,x',
    'http://user:secret@www.jiangcheng.gov.cn/r.html',
    'http://127.0.0.1:8080/r2.html',
    'http://[::1]/r3.html',
    'http://other.example.org/r4.html',
    `${H}/${'a'.repeat(3000)}.html`,
    'ok.html',
  ];
  const world = new World({
    [C]: page(links.map((address, n) => link(address, entry(n))).join('')),
    [`${C}ok.html`]: 'report of 江城市 on 2023',
  });
  const state = await world.sweep([C]);
  expect(world.asked).toEqual([`${H}/robots.txt`, C, `${C}ok.html`]);
  expect(state.passed.map(({ address, why }) => `${why} ${address}`)).toEqual([
    'other-site http://127.0.0.1:8080/r2.html',
    'other-site http://[::1]/r3.html',
    'other-site http://other.example.org/r4.html',
  ]);
});

test('a private address is asked for only when somebody has typed its host', async () => {
  const site = {
    'http://127.0.0.1/nb/': page(link('r.html', entry(1))),
    'http://127.0.0.1/nb/r.html': 'report of 江城市 on 2023',
  };
  const refused = new World(site);
  expect(endings(await refused.sweep(['http://127.0.0.1/nb/']))).toEqual({ 'http://127.0.0.1/nb/': 'private 127.0.0.1' });
  expect(refused.asked).toEqual([]);
  const typed = new World(site, {}, ['127.0.0.1']);
  await typed.sweep(['http://127.0.0.1/nb/']);
  expect(typed.asked).toHaveLength(3);
  const other = { ...site, 'http://127.0.0.1/nb/': page(link('http://127.0.0.1:9200/r.html', entry(1))) };
  const ports = new World(other, {}, ['127.0.0.1']);
  expect(endings(await ports.sweep(['http://127.0.0.1/nb/']))['http://127.0.0.1:9200/r.html'], 'another port').toBe(
    'private 127.0.0.1',
  );
});

describe('redirects', () => {
  const swept = async (pages: ConstructorParameters<typeof World>[0]) => {
    const world = new World({ [C]: page(link('r.html', entry(1))), ...pages });
    const state = await world.sweep([C]);
    return { asked: world.asked.slice(2), ended: endings(state), world };
  };
  test('on the site each is a request of its own that the plan shows', async () => {
    const { asked, ended } = await swept({
      [`${C}r.html`]: { to: 'https://www.jiangcheng.gov.cn/zfxxgknb/r.html' },
      'https://www.jiangcheng.gov.cn/zfxxgknb/r.html': { to: 'http://zfxxgk.jiangcheng.gov.cn/n.html' },
      'http://zfxxgk.jiangcheng.gov.cn/n.html': 'report of 江城市 on 2023',
    });
    expect(asked.filter((address) => !address.endsWith('robots.txt'))).toEqual([
      `${C}r.html`,
      'https://www.jiangcheng.gov.cn/zfxxgknb/r.html',
      'http://zfxxgk.jiangcheng.gov.cn/n.html',
    ]);
    expect(Object.keys(ended)).toContain('http://zfxxgk.jiangcheng.gov.cn/n.html');
  });
  test.each([
    ['http://127.0.0.1:9200/_search', 'private http://127.0.0.1:9200/_search'],
    ['http://other.example.org/x', 'moved http://other.example.org/x'],
    ['file:///etc/passwd', 'moved file:///etc/passwd'],
    ['/', `not-found ${H}/`],
    ['r.html', `redirects ${C}r.html`],
  ])('to %s it is not followed, and that is said', async (to, ended) => {
    const found = await swept({ [`${C}r.html`]: { to } });
    expect(found.asked).toEqual([`${C}r.html`]);
    expect(found.ended[`${C}r.html`]).toBe(ended);
  });
  test('in a circle, or more than five, they end', async () => {
    const circle = await swept({ [`${C}r.html`]: { to: 's.html' }, [`${C}s.html`]: { to: 'r.html' } });
    expect(circle.ended[`${C}s.html`]).toBe(`redirects ${C}r.html`);
    const chain = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${C}${n || 'r'}.html`, { to: `${n + 1}.html` }]));
    expect((await swept(chain)).asked).toHaveLength(LIMITS.redirects + 1);
  });
});

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
