import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decide, decision, firstOf, look, read, startAnew } from './deciding';

describe('a decision survives', () => {
  beforeEach(async () => {
    await read();
    await decide({ kind: 'verdict', verdict: 'confirmed' });
  });

  it('a page that is redesigned', async () => {
    const before = firstOf(await look());
    await read((markup) =>
      markup
        .replaceAll('class="report"', 'class="table table-hover" id="tb"')
        .replaceAll(/<h3>([^<]*)/g, '<p><strong>$1</strong>')
        .replaceAll('</h3>', '</p>')
        .replaceAll('<td', '<td style="padding:3px"')
        .replace('<body', '<body class="v2"><div><div><header><p>首页</p></header></div></div><div'),
    );
    expect(firstOf(await look())).toBe(before);
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
  });

  it('a rule that is reworded', async () => {
    const { findings } = await vi.importActual<{ findings: Record<string, string> }>('../../src/texts/zh/findings');
    const reworded = Object.fromEntries(Object.entries(findings).map(([key, text]) => [key, `又：${text}`]));
    vi.doMock('../../src/texts/zh/findings', () => ({ findings: reworded }));
    await startAnew();
    await read((markup) => markup.replace('<body', '<body data-read="again"'));
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
  });

  it('figures that change, and is told with those that it was taken on', async () => {
    const before = decision(await look())?.figures;
    await read((markup) => markup.replace('>12<', '>13<'));
    const [frame] = (await look()).frames;
    const shown = Object.values(frame?.result.audits[0]?.report?.facts ?? {}).map(({ value }) => value);
    expect(shown).toContain(13);
    expect(decision(await look())?.figures).toEqual(before);
  });

  it('a clock that is set back: what was decided last holds', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2020-01-01T00:00:00Z') });
    await decide({ kind: 'verdict', verdict: 'in-order' });
    await startAnew();
    expect(decision(await look())).toMatchObject({ verdict: 'in-order', before: 'confirmed' });
  });

  it('the version that kept it in the storage of the browser', async () => {
    const state = await look();
    const kept = decision(state);
    globalThis.indexedDB = new IDBFactory();
    await fakeBrowser.storage.local.set({ [`decision ${firstOf(state)} jiangcheng.gov.cn`]: kept, lang: 'zh' });
    await startAnew();
    expect(decision(await look())).toEqual(kept);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['lang']);
    await startAnew();
    expect(decision(await look())).toEqual(kept);
  });
});

describe('what cannot be kept', () => {
  const failing = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made up', name);
    });

  it.each([
    ['QuotaExceededError', '磁盘空间不足'],
    ['UnknownError', '存储没有响应'],
  ])('is said in clear words, and nothing else is lost: %s', async (name, words) => {
    await read();
    await decide({ kind: 'verdict', verdict: 'confirmed' });
    const broken = failing(name);
    const state = await decide({ kind: 'verdict', verdict: 'in-order' });
    expect([decision(state)?.verdict, state.trouble]).toEqual(['confirmed', expect.stringContaining(words)]);
    expect((await look()).trouble).toContain(words);
    broken.mockRestore();
    const after = await decide({ kind: 'verdict', verdict: 'in-order' });
    expect([decision(after)?.verdict, after.trouble]).toEqual(['in-order', undefined]);
  });

  it('after a newer version was here, is said beside the report, which is shown all the same', async () => {
    await new Promise((done) => indexedDB.open('archive', 99).addEventListener('success', done));
    await read();
    const state = await decide({ kind: 'verdict', verdict: 'confirmed' });
    expect(state.frames[0]?.result.audits[0]?.findings.length).toBeGreaterThan(0);
    expect(state.trouble).toContain('更新版本');
  });
});
