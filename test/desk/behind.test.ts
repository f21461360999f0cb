import { describe, expect, it } from 'vitest';
import { openBehind } from '../../src/desk/fetching/behind';
import { sweepName } from '../../src/desk/sweep-name';
import { again } from '../../src/sweep/begin';
import { scriptedIn } from '../../src/sweep/scripted';
import { SweepState } from '../../src/sweep/state';
import { entry, World } from '../sweep/world';

type Frames = readonly string[];

/** A browser whose tab shows these frames at each look, the last ones from then on; a report is what says so. */
function browserWith(looks: readonly (Frames | Error)[]) {
  const told: string[] = [];
  let n = 0;
  const look = (): Promise<unknown> => {
    const now = looks[Math.min(n++, looks.length - 1)];
    if (now instanceof Error || !now) return Promise.reject(now ?? new Error('none'));
    return Promise.resolve(now.map((result, frameId) => ({ frameId, result })));
  };
  const tools = {
    tabs: {
      create: ({ url, active }: { url: string; active: boolean }) => {
        told.push(`open ${url} ${active}`);
        return Promise.resolve({ id: 7 });
      },
      remove: (id: number) => (told.push(`close ${id}`), Promise.resolve()),
    },
    scripting: { executeScript: look },
    sleep: () => Promise.resolve(),
    hasReport: (bytes: Uint8Array) => Promise.resolve(new TextDecoder().decode(bytes).includes('report')),
  };
  return { told, open: () => openBehind('http://a.gov.cn/x', tools as never) };
}

const text = (come: Awaited<ReturnType<typeof openBehind>>): string =>
  come.kind === 'read' ? new TextDecoder().decode(come.bytes) : `${come.kind} ${'why' in come ? come.why : ''}`;

describe('a page behind the desk', () => {
  it.each<[string, readonly (Frames | Error)[], string]>([
    ['is read as soon as its report is there', [['empty'], ['empty'], ['the report']], 'the report'],
    ['is waited for while it may not be read yet', [new Error('no access'), [], ['the report']], 'the report'],
    ['may hold its report in a frame', [['outer'], ['outer', 'advertisement', 'the report']], 'the report'],
    ['is taken as it is when nothing comes', [['nothing']], 'nothing'],
    ['that never can be read says so', [new Error('no access')], 'failed timeout'],
  ])('%s', async (_, looks, wanted) => {
    const { told, open } = browserWith(looks);
    expect(text(await open())).toBe(wanted);
    expect(told).toEqual(['open http://a.gov.cn/x false', 'close 7']);
  });
});

const A = 'http://gaj.jiangcheng.gov.cn';

describe('a second round', () => {
  it('lists what was taken out of the first plan, and leaves it out until somebody takes it in', async () => {
    const world = new World({
      [`${A}/nb/`]: `<title>政府信息公开年报</title>${[1, 2, 3].map((n) => `<a href="/r${n}.html">${entry(n)}</a>`).join('')}`,
      [`${A}/r1.html`]: 'report of 一局 on 2023',
      [`${A}/r2.html`]: 'report of 二局 on 2023',
      [`${A}/r3.html`]: '<p>通知</p>',
    });
    const first = await world.sweep([`${A}/nb/`]);
    const idOf = (state: SweepState, path: string): number => state.idOf({ address: `${A}${path}` }) ?? -1;
    first.apply({ step: 'chosen', left: [idOf(first, '/r2.html')], expected: [], obeyRobots: true });
    const second = new SweepState();
    second.apply(again(first));
    expect([...second.left]).toEqual([idOf(second, '/r2.html')]);
    expect(scriptedIn(first).map(({ ask }) => ask.address)).toEqual([`${A}/r3.html`]);
    // Read again in another way, what was found before counts no more: it is due anew.
    const id = idOf(first, '/r3.html');
    const outcome = { kind: 'read' as const, status: 200, type: 'text/html', sha256: 'a', size: 1, isMade: true };
    first.apply({ step: 'answered', id, outcome, plans: [] });
    expect(first.tasks.get(id)).toMatchObject({ isDone: false, standings: [] });
    expect(scriptedIn(first)).toEqual([]);
  });

  it('is called in the language of whoever looks, unless somebody has named it', () => {
    const made = { host: 'www.jiangcheng.gov.cn', more: 1, year: 2025, round: 1 };
    expect(sweepName({ name: '', made }, 'zh')).toBe('www.jiangcheng.gov.cn 等 2 个栏目 2025 年度');
    expect(sweepName({ name: '', made: { ...made, round: 2 } }, 'en')).toBe(
      'www.jiangcheng.gov.cn and 1 more 2025, second round',
    );
    expect(sweepName({ name: '', made: { ...made, round: 3 } }, 'zh')).toMatch(/第 3 轮$/);
    expect(sweepName({ name: '江城市 2025' }, 'en')).toBe('江城市 2025');
  });
});
