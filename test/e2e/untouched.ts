import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { extensionFolder, findBrowser } from '../../src/dev/browser.mjs';

/**
 * Chromium with the extension, of which no page is driven: the browser makes no page ready before it is wanted in a tab that
 * somebody drives. Only the extension's worker is asked.
 */
export interface Untouched {
  /** Evaluates in the worker of the extension. */
  ask<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Nothing of it takes longer unless the browser hangs, in ms. */
const PATIENCE = 60_000;

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}
interface Heard {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>;

/** The address that the browser names on its standard error. */
const listening = (stderr: NodeJS.ReadableStream): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    setTimeout(() => failed(new Error(`Chromium does not say where it listens: ${said.slice(-2000)}`)), PATIENCE).unref();
    stderr.on('data', (data: Buffer) => {
      said += data.toString('utf8');
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
  });

async function connect(address: string): Promise<{ send: Send; close(): void }> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  const waiting = new Map<number, (heard: Heard) => void>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    const heard = JSON.parse(data.toString('utf8')) as Heard;
    waiting.get(heard.id ?? 0)?.(heard);
  });
  await new Promise((opened, failed) => {
    socket.once('open', opened);
    socket.once('error', failed);
  });
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (error ? failed(new Error(`${method}: ${error.message}`)) : done(result as never)));
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  return { send, close: () => socket.close() };
}

/** The session of the extension's worker, as soon as there is one. */
async function workerSession(send: Send): Promise<string> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const { targetInfos } = await send<{ targetInfos: readonly Target[] }>('Target.getTargets', { filter: [{}] });
    const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
    if (!found) continue;
    const how = { targetId: found.targetId, flatten: true };
    return (await send<{ sessionId: string }>('Target.attachToTarget', how)).sessionId;
  }
  throw new Error('the extension has no worker');
}

/** Starts it; every host name leads to the server at `port`. */
export async function startUntouched(port: number): Promise<Untouched> {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-untouched-'));
  const args = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
    '--disable-quic',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const child = spawn(findBrowser() ?? 'chromium', [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  const { send, close } = await connect(await listening(child.stderr));
  const sessionId = await workerSession(send);
  return {
    async ask<T>(expression: string) {
      const how = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: object }>(
        'Runtime.evaluate',
        how,
        sessionId,
      );
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
    async close() {
      await send('Browser.close').catch(() => undefined);
      close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
