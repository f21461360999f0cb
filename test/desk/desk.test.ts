import { describe, expect, it } from 'vitest';
import { addressesIn, askAccess } from '../../src/desk/access';
import { Fetcher, type FetcherTools } from '../../src/desk/fetching/fetcher';
import { Observer } from '../../src/desk/fetching/observer';
import { nextOpen, type ShownRow } from '../../src/desk/filter';

describe('addresses that somebody pastes', () => {
  it.each([
    ['http://a.gov.cn/nb/', ['http://a.gov.cn/nb/']],
    ['a.gov.cn/nb/，b.gov.cn', ['http://a.gov.cn/nb/', 'http://b.gov.cn/']],
    ['市公安局\thttps://a.gov.cn/x\n市水务局\thttps://a.gov.cn/y', ['https://a.gov.cn/x', 'https://a.gov.cn/y']],
    ['http://a.gov.cn/ http://a.gov.cn/', ['http://a.gov.cn/']],
    ['javascript:alert(1) file:///etc/passwd 市公安局 ftp://a.gov.cn/', []],
  ])('%s', (text, found) => expect(addressesIn(text)).toEqual(found));

  it('are asked for by site, government sites all at once', async () => {
    const asked: unknown[] = [];
    const permissions = { request: (wanted: unknown) => (asked.push(wanted), Promise.resolve(true)) };
    await askAccess(permissions as never, [
      'http://a.gov.cn/',
      'http://b.gov.cn/',
      'http://www.paper.example.org/x',
      'http://10.1.2.3/',
    ]);
    expect(asked).toEqual([
      { permissions: ['webRequest'], origins: ['*://*.gov.cn/*', '*://*.paper.example.org/*', '*://10.1.2.3/*'] },
    ]);
  });
});

type Hear = (details: Record<string, unknown>) => void;

/** A browser that lets its requests be observed. */
function observed(): { readonly observer: Observer; readonly tell: Readonly<Record<string, Hear>> } {
  const tell: Record<string, Hear> = {};
  const event = (name: string) => ({ addListener: (hear: Hear) => (tell[name] = hear) });
  const api = Object.fromEntries(['onHeadersReceived', 'onBeforeRedirect', 'onErrorOccurred'].map((name) => [name, event(name)]));
  return { observer: new Observer(api as never, 7), tell };
}

const tools = (observer: Observer, more: Partial<FetcherTools> = {}): FetcherTools => ({
  observer,
  referers: { during: (_, send) => send() },
  mayRead: () => Promise.resolve(true),
  ...more,
});

describe('a request of a sweep', () => {
  const { fetch: real } = globalThis;
  const ask = { address: 'http://a.gov.cn/x#part' };
  const answerWith = (answer: () => Promise<unknown>): RequestInit[] => {
    const sent: RequestInit[] = [];
    globalThis.fetch = (_, init = {}) => (sent.push(init), answer() as Promise<Response>);
    return sent;
  };

  it('follows no redirect, and brings back where it leads', async () => {
    const { observer, tell } = observed();
    const sent = answerWith(() => {
      tell.onHeadersReceived?.({ url: 'http://a.gov.cn/x', responseHeaders: [{ name: 'Location', value: '/y' }] });
      tell.onHeadersReceived?.({ url: 'http://a.gov.cn/other', responseHeaders: [{ name: 'location', value: '/z' }] });
      return Promise.resolve({ type: 'opaqueredirect', status: 0 });
    });
    expect(await new Fetcher(tools(observer)).fetch(ask)).toEqual({ kind: 'redirect', location: '/y' });
    expect(sent[0]).toMatchObject({ redirect: 'manual', credentials: 'omit' });
    globalThis.fetch = real;
  });

  it('is not sent where the site may not be read', async () => {
    const sent = answerWith(() => Promise.resolve(new Response('')));
    const fetcher = new Fetcher(tools(observed().observer, { mayRead: () => Promise.resolve(false) }));
    expect(await fetcher.fetch(ask)).toMatchObject({ kind: 'failed', why: 'no-access' });
    expect(sent).toEqual([]);
    globalThis.fetch = real;
  });

  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'no-host'],
    ['net::ERR_CERT_DATE_INVALID', 'tls'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['net::ERR_EMPTY_RESPONSE', 'network'],
    ['NS_ERROR_UNKNOWN_HOST', 'no-host'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'tls'],
  ])('that fails says why: %s', async (error, why) => {
    const { observer, tell } = observed();
    answerWith(() => {
      tell.onErrorOccurred?.({ url: 'http://a.gov.cn/x', error });
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await new Fetcher(tools(observer)).fetch(ask)).toEqual({ kind: 'failed', why, detail: error });
    globalThis.fetch = real;
  });

  it('that never ends is ended', async () => {
    answerWith(() => new Promise((_, fail) => setTimeout(() => fail(new DOMException('', 'TimeoutError')), 30)));
    expect(await new Fetcher(tools(observed().observer), 5).fetch(ask)).toMatchObject({ why: 'timeout' });
    globalThis.fetch = real;
  });
});

describe('the next doubt to decide about', () => {
  const rows = (...all: (readonly (string | null)[])[]) => all.map((standings) => ({ standings }) as unknown as ShownRow);
  it.each([
    ['in the same report', rows([null, null]), 0, 0, { row: 0, doubt: 1 }],
    ['in the next one that has any', rows(['confirmed'], [], ['in-order', 'stale']), 0, 0, { row: 2, doubt: 1 }],
    ['from the first again', rows([null], ['confirmed']), 1, 0, { row: 0, doubt: 0 }],
    ['nowhere', rows(['confirmed'], []), 0, 0, null],
  ])('%s', (_, all, at, doubt, next) => expect(nextOpen(all, at, doubt)).toEqual(next));
});
