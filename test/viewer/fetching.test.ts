import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../src/viewer/fetching';

type Hear = (details: Record<string, unknown>) => void;

/** A web of addresses: where each leads, or null where a file lies. */
type Web = Readonly<Record<string, string | null>>;

const FILE = 'a file';
let asked: string[];
let isAllowed: boolean;

/** A browser in which a web can be asked; it tells where redirects lead as soon as it may. */
function standIn(web: Web): void {
  const heard: Hear[] = [];
  const event = { addListener: (hear: Hear) => heard.push(hear) };
  const webRequest = {
    onHeadersReceived: event,
    onBeforeRedirect: { addListener: () => undefined },
    onErrorOccurred: { addListener: () => undefined },
  };
  vi.stubGlobal('chrome', {
    tabs: { getCurrent: async () => ({ id: 3 }) },
    permissions: { contains: async () => true },
    get webRequest() {
      return isAllowed ? webRequest : undefined;
    },
  });
  vi.stubGlobal('fetch', async (url: string, { redirect }: RequestInit) => {
    expect(redirect).toBe('manual');
    asked.push(url);
    const to = web[url];
    if (to === undefined) return new Response('', { status: 404 });
    if (to === null) return new Response(FILE);
    for (const hear of heard) hear({ url, responseHeaders: [{ name: 'Location', value: to }] });
    return { type: 'opaqueredirect' };
  });
}

/** Goes for a file. The reader agrees to what is asked, as long as `agrees` says so. */
async function take(web: Web, agrees: (question: Question, address: string) => boolean = () => true) {
  standIn(web);
  const { takeViewed } = await import('../../src/viewer/fetching');
  const questions: string[] = [];
  const [address = ''] = Object.keys(web);
  const refused = new Promise<'refused'>((end) => {
    void takeViewed({ kind: 'address', address }, async (question, about) => {
      questions.push(`${question} ${about}`);
      if (question === 'look') isAllowed = true;
      if (!agrees(question, about)) {
        end('refused');
        await new Promise(() => undefined);
      }
    }).then((taken) => taking(taken));
  });
  let taking: (taken: unknown) => void = () => undefined;
  const taken = await Promise.race([new Promise<unknown>((settle) => (taking = settle)), refused]);
  return { taken, questions };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('browser', undefined);
  asked = [];
  isAllowed = true;
});
afterEach(() => vi.unstubAllGlobals());

const A = 'http://www.lanting.gov.cn/2024.pdf';

describe('a file that the server has moved', () => {
  it.each([
    'http://127.0.0.1:9200/x',
    'http://10.4.5.6/x',
    'http://[::1]/x',
    'http://[::ffff:192.168.1.1]/x',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/x',
    'http://router/x',
    '//172.16.0.9/x',
    'http://0x7f000001/x',
  ])('to a private address is not asked for before the reader agrees: %s', async (to) => {
    const inside = new URL(to, A).href;
    const { taken, questions } = await take({ [A]: to, [inside]: null }, (question) => question !== 'inside');
    expect(taken).toBe('refused');
    expect(questions).toEqual([`inside ${inside}`]);
    expect(asked).toEqual([A]);
  });

  it('first to a public and from there to a private address asks for each in turn', async () => {
    const [b, c] = ['https://files.example.org/2024.pdf', 'http://192.168.0.2/2024.pdf'];
    const { taken, questions } = await take({ [A]: b, [b]: c, [c]: null });
    expect(questions).toEqual([`redirect ${b}`, `inside ${c}`]);
    expect(asked).toEqual([A, b, c]);
    expect(taken).toMatchObject({ from: c });
  });

  it('to the same host, encrypted or not, is followed and told', async () => {
    const [b, c] = ['https://www.lanting.gov.cn/2024.pdf', 'https://www.lanting.gov.cn/files/2024.pdf'];
    const { taken, questions } = await take({ [A]: b, [b]: '/files/2024.pdf', [c]: null });
    expect(questions).toEqual([]);
    expect(taken).toMatchObject({ from: c });
  });

  it('to another port or back to a connection that is not encrypted is asked about', async () => {
    const [b, c] = ['http://www.lanting.gov.cn:9200/x', 'http://www.lanting.gov.cn/plain.pdf'];
    expect((await take({ [A]: b, [b]: null })).questions).toEqual([`redirect ${b}`]);
    vi.resetModules();
    expect((await take({ 'https://www.lanting.gov.cn/x': c, [c]: null })).questions).toEqual([`redirect ${c}`]);
  });

  it('is looked at with leave only', async () => {
    isAllowed = false;
    const { taken, questions } = await take({ [A]: 'http://10.0.0.1/x' }, (question) => question === 'look');
    expect(questions).toEqual([`look ${A}`, 'inside http://10.0.0.1/x']);
    expect(asked).toEqual([A, A]);
    expect(taken).toBe('refused');
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://www.lanting.gov.cn/x',
    'http://a:b@www.lanting.gov.cn/',
  ])('to no address of the web is not reached: %s', async (to) => {
    const { taken, questions } = await take({ [A]: to });
    expect(taken).toEqual({ kind: 'unread', reason: 'unreachable' });
    expect([questions, asked]).toEqual([[], [A]]);
  });

  it('in a circle ends', async () => {
    const { taken } = await take({ [A]: A });
    expect(taken).toEqual({ kind: 'unread', reason: 'unreachable' });
    expect(asked.length).toBeLessThan(10);
  });
});

it('a private address that was opened itself is asked about once', async () => {
  const inside = 'http://10.1.1.1/2024.pdf';
  const { questions, taken } = await take({ [inside]: '/moved.pdf', 'http://10.1.1.1/moved.pdf': null });
  expect(questions).toEqual([`inside ${inside}`]);
  expect(taken).toMatchObject({ from: 'http://10.1.1.1/moved.pdf' });
});
