import { describe, expect, it } from 'vitest';
import { archived, CODE, decide, decision, firstOf, goPrivate, keysIn, look, read, startAnew } from './deciding';

describe('what a reviewer decides', () => {
  it('is kept on disk with the figures, and known after the background was stopped', async () => {
    await read();
    const said = decision(await decide({ kind: 'verdict', verdict: 'confirmed' }));
    expect(said).toMatchObject({ verdict: 'confirmed', before: null, note: '' });
    expect(Object.keys(said?.figures ?? {})).toHaveLength(7);
    expect(await archived()).toEqual([`${firstOf(await look())} ${CODE}`]);
    await startAnew();
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
  });

  it('goes back to what it was, keeps its note, and leaves nothing when nothing is said', async () => {
    await read();
    await decide({ kind: 'note', note: '已去函' });
    await decide({ kind: 'verdict', verdict: 'to-ask' });
    await decide({ kind: 'verdict', verdict: 'in-order' });
    expect(decision(await decide({ kind: 'back' }))).toMatchObject({ verdict: 'to-ask', note: '已去函' });
    await decide({ kind: 'note', note: '' });
    await decide({ kind: 'back' });
    expect(decision(await look())).toBeUndefined();
    expect(await archived()).toEqual([]);
  });

  it('stays when the page gives other figures, with those that it was taken on', async () => {
    await read();
    const before = decision(await decide({ kind: 'verdict', verdict: 'confirmed' }))?.figures ?? {};
    await read((markup) => markup.replace('>12<', '>13<'));
    const state = await look();
    expect(decision(state)?.figures).toEqual(before);
  });

  it('changes that cross are kept one after the other', async () => {
    await read();
    await Promise.all([
      decide({ kind: 'note', note: '一' }),
      decide({ kind: 'verdict', verdict: 'confirmed' }),
      decide({ kind: 'note', note: '二' }),
    ]);
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed', note: '二' });
  });

  it('by two panels at once is the same as by one, and can still be taken back', async () => {
    await read();
    await decide({ kind: 'verdict', verdict: 'to-ask' });
    const seen = await look();
    const same = { kind: 'verdict', verdict: 'confirmed' } as const;
    await Promise.all([decide(same, seen), decide(same, seen)]);
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed', before: 'to-ask' });
    expect(decision(await decide({ kind: 'back' }))).toMatchObject({ verdict: 'to-ask' });
  });

  it('is about the figures that the reader saw, though the page gives others by now', async () => {
    await read();
    const seen = await look();
    await read((markup) => markup.replace('>12<', '>13<'));
    const figures = Object.values(decision(await decide({ kind: 'verdict', verdict: 'in-order' }, seen))?.figures ?? {});
    expect([figures.includes(12), figures.includes(13)]).toEqual([true, false]);
  });

  it('about what has left the page is refused, never dropped in silence', async () => {
    await read();
    const seen = await look();
    await read((markup) => markup.replace('>12<', '>11<'));
    await expect(decide({ kind: 'verdict', verdict: 'confirmed' }, seen)).rejects.toThrow('not there any more');
    expect(await archived()).toEqual([]);
  });

  it('is known under every host of the site, and not on pages of others that name its code', async () => {
    await read();
    await decide({ kind: 'verdict', verdict: 'confirmed' });
    await read(undefined, 'http://zwgk.jiangcheng.gov.cn/2024.html');
    expect(decision(await look())).toMatchObject({ verdict: 'confirmed' });
    await read(undefined, 'http://paper.example.org/2024.html');
    expect(decision(await look())).toBeUndefined();
  });

  it('kept by the host before, is known, and goes on under the code of the site', async () => {
    const nameless = (markup: string): string => markup.replace(`content="${CODE}"`, 'content=""');
    await read(nameless);
    await decide({ kind: 'verdict', verdict: 'to-ask' });
    expect(await archived()).toEqual([expect.stringMatching(/ jiangcheng\.gov\.cn$/)]);
    await read();
    expect(decision(await look())).toMatchObject({ verdict: 'to-ask' });
    await decide({ kind: 'note', note: '已去函' });
    expect(decision(await look())).toMatchObject({ verdict: 'to-ask', note: '已去函' });
    expect(await archived()).toEqual([expect.stringMatching(/ 9906000021$/)]);
  });

  it('in a private window stays in memory alone', async () => {
    goPrivate();
    await read();
    expect(decision(await decide({ kind: 'verdict', verdict: 'confirmed' }))).toMatchObject({ verdict: 'confirmed' });
    expect(await archived()).toEqual([]);
    expect(await keysIn('session')).toHaveLength(1);
  });
});
