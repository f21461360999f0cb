// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageFrom } from '../page-from';
import { readPage, readPageInTurns } from '../../src/readers/page';
import { plain } from './malformed';

const report = readFileSync('test/pages/row-total.html', 'utf8');
const stories = Array.from({ length: 500 }, (_, n) => `<div><p>第${n}段<b>文字</b></p></div>`).join('');
const documentOf = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const pageOf = (markup: string) => pageFrom(documentOf(markup));

/** A clock on which every look takes so long. */
function slowClock(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
}

afterEach(() => vi.restoreAllMocks());

describe('a page that is read in turns', () => {
  it('gives what is read at once, with a pause each time that it took long', async () => {
    const page = pageOf(report.replace('</body>', () => `${stories}</body>`));
    slowClock(15);
    const pause = vi.fn(() => Promise.resolve());
    const read = await readPageInTurns(page, false, pause);
    expect(pause.mock.calls.length).toBeGreaterThan(5);
    expect(plain(read.blocks)).toEqual(plain(readPage(page).blocks));
  });

  it('has no pause where it is short', async () => {
    slowClock(0.01);
    const pause = vi.fn(() => Promise.resolve());
    await readPageInTurns(pageOf(report), false, pause);
    expect(pause).not.toHaveBeenCalled();
  });

  it('is read to its end when parts of it go away meanwhile', async () => {
    const document = documentOf(`<main>${stories}<p>完</p></main>`);
    slowClock(30);
    const pause = vi.fn(async () => document.querySelector('main')?.replaceChildren());
    const texts = (await readPageInTurns(pageFrom(document), false, pause)).blocks.map(
      (block) => block.kind === 'paragraph' && block.text,
    );
    expect(texts.at(-1)).toBe('完');
  });
});
