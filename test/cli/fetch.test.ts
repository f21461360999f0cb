import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { Fetcher, type Resolve } from '../../src/cli/sweep/fetch';
import type { Via } from '../../src/cli/sweep/options';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Starts a server on this machine. @returns its port. */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

/** A fetcher by whose names everything leads to some addresses, and that notes which names it was asked for. */
function fetcher(
  addresses: readonly string[],
  { typed = [] as readonly string[], via = null as Via | null, deadline = 60_000 } = {},
) {
  const names: string[] = [];
  const resolve: Resolve = (name, found) => {
    names.push(name);
    const family = (address: string) => (address.includes(':') ? 6 : 4);
    found(
      null,
      addresses.map((address) => ({ address, family: family(address) })),
    );
  };
  return { names, fetcher: new Fetcher((host) => typed.includes(host), via, resolve, deadline) };
}

const ADDRESS = 'http://www.jiangcheng.gov.cn';

test('a name that leads to a private address is not connected to, nor one of which only one address is private', async () => {
  let asked = 0;
  const port = await serve((_, response) => response.end(String(asked++)));
  for (const addresses of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::1'], ['::ffff:10.0.0.1']]) {
    const { fetcher: own } = fetcher(addresses);
    expect(await own.fetch({ address: `${ADDRESS}:${port}/` })).toMatchObject({ kind: 'failed', why: 'private' });
  }
  expect(asked).toBe(0);
});

test('a connection goes to the address that was looked at, by a name that is resolved once', async () => {
  const port = await serve((request, response) => response.end(request.headers.host));
  const { fetcher: own, names } = fetcher(['127.0.0.1', '127.0.0.9'], { typed: [`www.jiangcheng.gov.cn:${port}`] });
  const fetched = await own.fetch({ address: `${ADDRESS}:${port}/` });
  expect(fetched).toMatchObject({ kind: 'read', status: 200 });
  expect(fetched.kind === 'read' && new TextDecoder().decode(fetched.bytes)).toBe(`www.jiangcheng.gov.cn:${port}`);
  expect(names).toEqual(['www.jiangcheng.gov.cn']);
});

test('a redirect is told and not followed', async () => {
  let asked = 0;
  const port = await serve((_, response) => {
    asked++;
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  const { fetcher: own } = fetcher([], { via: { host: '127.0.0.1', port } });
  expect(await own.fetch({ address: `${ADDRESS}/` })).toEqual({ kind: 'redirect', location: '/elsewhere' });
  expect(asked).toBe(1);
});

test('what is sent: a form, JSON, the page that asks, and that only to its own site', async () => {
  const seen: string[] = [];
  const port = await serve((request, response) => {
    request.on('data', (piece) => seen.push(String(piece)));
    request.on('end', () => response.end());
    seen.push(
      `${request.method} ${request.url} ${request.headers['content-type']?.split(';')[0] ?? ''} ${request.headers.referer ?? ''}`,
    );
  });
  const { fetcher: own } = fetcher([], { via: { host: '127.0.0.1', port } });
  await own.fetch({ address: `${ADDRESS}/a?b=1`, form: 'page=2', referer: 'http://xxgk.jiangcheng.gov.cn/nb/' });
  await own.fetch({ address: `${ADDRESS}/c`, json: '{"p":1}', referer: 'http://other.example.org/' });
  expect(seen).toEqual([
    'POST /a?b=1 application/x-www-form-urlencoded http://xxgk.jiangcheng.gov.cn/nb/',
    'page=2',
    'POST /c application/json ',
    '{"p":1}',
  ]);
});

test('more than 20 MB are not read, also when they come packed', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  const { fetcher: own } = fetcher([], { via: { host: '127.0.0.1', port } });
  expect(await own.fetch({ address: `${ADDRESS}/` })).toMatchObject({ kind: 'failed', why: 'too-large' });
});

test('what never ends is ended; what breaks off, or is no server at all, is told', async () => {
  const slow = await serve((_, response) => response.write('x'));
  const late = fetcher([], { via: { host: '127.0.0.1', port: slow }, deadline: 100 });
  expect(await late.fetcher.fetch({ address: `${ADDRESS}/` })).toMatchObject({ kind: 'failed', why: 'timeout' });
  const breaks = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('x');
    setImmediate(() => response.destroy());
  });
  const broken = fetcher([], { via: { host: '127.0.0.1', port: breaks } });
  expect(await broken.fetcher.fetch({ address: `${ADDRESS}/` })).toMatchObject({ kind: 'failed', why: 'network' });
  expect(await broken.fetcher.fetch({ address: `https://www.jiangcheng.gov.cn/` })).toMatchObject({ kind: 'failed', why: 'tls' });
});
