import { describe, expect, test } from 'vitest';
import { isPrivateAddress, isPrivateHost, isSameSite } from '../../src/sweep/address';
import { LIMITS } from '../../src/sweep/limits';
import { C, endings, H, link, page } from './endings';
import { entry, World } from './world';

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
