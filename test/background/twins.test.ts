import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseTwin, type Twinned } from '../../src/background/twins';
import { Years, type AddressedText } from '../../src/background/years';
import { recogniseReading } from '../../src/hand/reading';
import { corrected, reading } from './readings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const page: Twinned = {
  agency: '青禾市水务局',
  year: 2024,
  address: 'http://www.qinghe.gov.cn/nb/2024.html',
  isFile: false,
  figures: 'a',
  isFramed: false,
};
const file: Twinned = { ...page, address: 'http://www.qinghe.gov.cn/files/2024.pdf', isFile: true, figures: 'b' };

describe('the same report in another file', () => {
  it('is a file beside a page, and the page beside the file', () => {
    expect(chooseTwin(page, [file])).toBe(file);
    expect(chooseTwin(file, [page])).toBe(page);
    expect(chooseTwin(page, [{ ...file, agency: '云坪省青禾市水务局' }])).not.toBeNull();
  });

  it.each<[string, Partial<Twinned>]>([
    ['another page', { isFile: false }],
    ['of another year', { year: 2023 }],
    ['of no year', { year: null }],
    ['of another body', { agency: '青禾市财政局' }],
    ['on another site', { address: 'http://www.yunping.gov.cn/2024.pdf' }],
    ['from nowhere but a name', { address: '2024.pdf' }],
    ['in a frame', { isFramed: true }],
    ['with the same figures', { figures: 'a' }],
  ])('is nothing %s', (_, other) => expect(chooseTwin(page, [{ ...file, ...other }])).toBeNull());

  it('is not chosen where several files show other figures', () => {
    expect(chooseTwin(page, [file, { ...file, address: 'http://www.qinghe.gov.cn/old.pdf', figures: 'c' }])).toBeNull();
  });
});

/** What a tab has read is met with the same report in another file; which tabs are called again. */
async function read(years: Years, text: AddressedText, tab: number) {
  const { whose = [], print = '' } = recogniseReading(text, false) ?? {};
  const told = { reports: whose.map((one) => ({ whose: one })), print };
  const { twins, noted } = await years.meet({ tab, frame: 0, born: 1 }, text, told);
  return { twin: twins[0]?.address ?? null, called: noted ? await years.remember(noted) : [] };
}

describe('what was read', () => {
  const attached = { ...corrected(122, 'http://www.suqian.gov.cn/files/2023.pdf'), isFile: true };
  const own = reading(2023);

  it('meets the same report, and the tab that shows it is called once', async () => {
    const years = new Years();
    expect(await read(years, own, 1)).toEqual({ twin: null, called: [] });
    expect(await read(years, attached, 2)).toEqual({ twin: own.address, called: [[1, 0]] });
    expect(await read(years, own, 1)).toEqual({ twin: attached.address, called: [] });
    expect(await read(years, attached, 2)).toEqual({ twin: own.address, called: [] });
  });

  it('is known as a file when the background wakes up again', async () => {
    await read(new Years(), attached, 2);
    expect((await read(new Years(), own, 1)).twin).toBe(attached.address);
  });
});
