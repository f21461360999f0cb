import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupRequest } from '../../src/messages';
import type { Lang } from '../../src/texts';
import { Panel } from '../../src/ui/panel/panel';
import { Popup } from '../../src/ui/popup';

/** The popup or the panel on an empty page, with a background that answers as laid down. Importing it sets up each test. */

export let root: HTMLElement;
/** What the popup asked of the background; apart from that what it asked about links of the page, which it does by itself. */
export let sent: PopupRequest[];
export let askedForLinks: PopupRequest[];

/** The background: answers `open` with the state, everything else with true or what is laid down. */
export function answerWith(open: unknown, others: () => Promise<unknown> = () => Promise.resolve(true)): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
    const request = message as PopupRequest;
    (request.kind === 'links' ? askedForLinks : sent).push(request);
    return request.kind === 'open' ? Promise.resolve(structuredClone(open)) : others();
  });
}

/** Lays down an answer about permissions; the types that the fake has know only answers by callback. */
export const permission = (name: 'contains' | 'request', answer: boolean) =>
  (vi.spyOn(fakeBrowser.permissions, name) as unknown as MockInstance<() => Promise<boolean>>).mockResolvedValue(answer);

/** A clipboard that keeps what is put on it, or refuses. */
export function clipboard(refusal?: Error): { readonly text: string; readonly html: string }[] {
  const kept: { text: string; html: string }[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly given: Readonly<Record<string, Blob>>) {}
    },
  );
  const write = async ([item]: { given: Readonly<Record<string, Blob>> }[]): Promise<void> => {
    if (refusal) throw refusal;
    const read = async (type: string) => (await item?.given[type]?.text()) ?? '';
    kept.push({ text: await read('text/plain'), html: await read('text/html') });
  };
  const writeText = () => (refusal ? Promise.reject(refusal) : Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { write, writeText } }));
  return kept;
}

interface Asked {
  readonly origins: readonly string[];
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 5)));

type Hear = (message: unknown) => void;
/** Ports that the popup holds, the latest last. */
let ports: { name: string; heard: Hear[]; gone: (() => void)[]; isOpen: boolean }[];

/** A background that takes ports. */
function takePorts(): void {
  ports = [];
  const connect = ({ name = '' } = {}) => {
    const port = { name, heard: [] as Hear[], gone: [] as (() => void)[], isOpen: true };
    ports.push(port);
    return {
      onMessage: { addListener: (hear: Hear) => port.heard.push(hear) },
      onDisconnect: { addListener: (hear: () => void) => port.gone.push(hear) },
      disconnect: () => (port.isOpen = false),
    };
  };
  vi.spyOn(fakeBrowser.runtime, 'connect').mockImplementation(connect as never);
}

/** How many ports are open, by the name that the popup gave them. */
export const openPorts = (): string[] => ports.filter(({ isOpen }) => isOpen).map(({ name }) => name);

/** The background tells something to whoever follows a tab. */
export async function hear(message: unknown): Promise<void> {
  await act(() => ports.filter(({ isOpen }) => isOpen).forEach(({ heard }) => heard.forEach((listen) => listen(message))));
  await settle();
}

/** The background is stopped. */
export function stopBackground(): void {
  for (const port of ports.splice(0)) for (const listen of port.gone) listen();
}

export async function show(state: unknown, lang: Lang = 'zh'): Promise<void> {
  answerWith(state);
  await act(() => render(<Popup lang={lang} query="?tab=7" />, root));
  await settle();
}

/** The panel, told this of its tab. */
export async function showPanel(state: unknown, lang: Lang = 'zh'): Promise<void> {
  answerWith(state);
  await act(() => render(<Panel lang={lang} query="?tab=7" />, root));
  await hear({ kind: 'tab-news', tab: 7, state: structuredClone(state) });
}

export const text = (selector = 'main'): string => root.querySelector(selector)?.textContent ?? '';
export const all = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');

/** Clicks something as soon as it is there: parts of a surface come behind the rest. */
export async function click(selector: string, name = ''): Promise<void> {
  const found = await vi.waitFor(() => {
    const named = [...root.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent?.includes(name));
    if (!named) throw new Error(`no ${selector} with “${name}”`);
    return named;
  }, 10_000);
  await act(() => found.click());
  await settle();
}

/** Opens the list of what was checked, which is loaded then. */
export async function unfold(): Promise<void> {
  const fold = root.querySelector<HTMLDetailsElement>('.fold');
  if (fold) fold.open = true;
  fold?.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(root.querySelector('.proof')).not.toBeNull(), 10_000);
}

beforeEach(() => {
  fakeBrowser.reset();
  takePorts();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 3 } as never);
  sent = [];
  askedForLinks = [];
  root = document.createElement('div');
  document.body.append(root);
  // As installed: government sites alone are allowed.
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains') as unknown as MockInstance<(asked: Asked) => Promise<boolean>>;
  contains.mockImplementation(({ origins }) => Promise.resolve(origins.every((origin) => origin === '*://*.gov.cn/*')));
});

// What is left to be done after the last test would be done in a window that is gone.
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
