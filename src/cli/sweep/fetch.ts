import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as lookUp } from 'node:dns';
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { TOOL } from '../../audit/version';
import { isPrivateAddress, isSameSite } from '../../sweep/address';
import type { Fetched } from '../../sweep/fetching/ports';
import type { Ask, Failure } from '../../sweep/types';
import { LARGEST } from '../files';
import type { Via } from './options';

/** A request takes so long, in ms, with everything that comes of it. */
const DEADLINE = 60_000;
const PRIVATE = 'EPRIVATE';
const TOO_LARGE = 'ETOOLARGE';
const LATE = 'ELATE';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** How names become addresses; another one for tests. */
export type Resolve = (
  hostname: string,
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveByName: Resolve = (hostname, found) => lookUp(hostname, { all: true, verbatim: true }, found);

const coded = (code: string, message = code): NodeJS.ErrnoException => Object.assign(new Error(message), { code });

/** What failed, as a sweep tells it. */
function failureOf({ code = '', message }: NodeJS.ErrnoException): Fetched {
  const why = (): Failure => {
    if (code === PRIVATE) return 'private';
    if (code === TOO_LARGE) return 'too-large';
    if (code === LATE || code === 'ETIMEDOUT') return 'timeout';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA') return 'no-host';
    return /TLS|SSL|CERT|EPROTO|UNABLE_TO|ISSUER/.test(code) ? 'tls' : 'network';
  };
  return { kind: 'failed', why: why(), detail: code || message };
}

/** Fetches over HTTP: follows nothing, and connects only to addresses that it has looked at. */
export class Fetcher {
  /** @param isTyped whether somebody has typed an address of a host and port, so that it may be a private one. */
  constructor(
    private readonly isTyped: (host: string) => boolean,
    private readonly via: Via | null,
    private readonly resolve: Resolve = resolveByName,
    private readonly deadline = DEADLINE,
  ) {}

  /** Sends one request. Never rejects. */
  fetch(ask: Ask): Promise<Fetched> {
    return new Promise((settle) => {
      const url = new URL(ask.address);
      const send = url.protocol === 'https:' ? overHttps : overHttp;
      const request = send(this.optionsFor(url, ask));
      const end = (fetched: Fetched): void => {
        clearTimeout(timer);
        settle(fetched);
        request.destroy();
      };
      const timer = setTimeout(() => request.destroy(coded(LATE)), this.deadline);
      request.on('error', (error: NodeJS.ErrnoException) => end(failureOf(error)));
      request.on(
        'response',
        (response) => void received(response).then(end, (error: NodeJS.ErrnoException) => end(failureOf(error))),
      );
      request.end(ask.form ?? ask.json);
    });
  }

  private optionsFor(url: URL, { form, json, referer }: Ask): RequestOptions {
    const isSent = form !== undefined || json !== undefined;
    const type = json === undefined ? 'application/x-www-form-urlencoded; charset=UTF-8' : 'application/json; charset=UTF-8';
    return {
      method: isSent ? 'POST' : 'GET',
      protocol: url.protocol,
      host: this.via?.host ?? url.hostname.replace(/^\[|\]$/g, ''),
      port: this.via?.port ?? url.port,
      path: url.pathname + url.search,
      servername: url.hostname,
      agent: false,
      // Whatever a name leads to is looked at here, and the connection goes to what was looked at.
      lookup: (name: string, options: LookupOptions, found: Found) => this.lookup(name, url.host, options, found),
      headers: {
        host: url.host,
        'user-agent': `Mozilla/5.0 (compatible; ${TOOL.replace(' ', '/')})`,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        'accept-language': 'zh-CN,zh;q=0.9',
        'accept-encoding': 'gzip, deflate, br',
        connection: 'close',
        ...(isSent && { 'content-type': type, 'content-length': Buffer.byteLength(form ?? json ?? '') }),
        ...(referer !== undefined && isSameSite(referer, url.href) && { referer }),
      },
    } as RequestOptions;
  }

  private lookup(hostname: string, host: string, { all }: LookupOptions, found: Found): void {
    this.resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      const isAllowed = this.via !== null || this.isTyped(host) || !addresses?.some(({ address }) => isPrivateAddress(address));
      if (error || !first) found(error ?? coded('ENOTFOUND'), []);
      else if (!isAllowed) found(coded(PRIVATE, first.address), []);
      else if (all) found(null, [first]);
      else found(null, first.address, first.family);
    });
  }
}

/** Reads an answer, unpacked, up to the size that is read at all. */
async function received(response: IncomingMessage): Promise<Fetched> {
  const status = response.statusCode ?? 0;
  if (REDIRECTS.has(status)) return { kind: 'redirect', location: response.headers.location ?? null };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST) throw coded(TOO_LARGE);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { kind: 'read', status, type: response.headers['content-type'] ?? '', bytes };
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (!unpack) return response;
  response.on('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}
