// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageContent } from '../../src/page/content';
import { openLayer } from '../../src/page/layer';
import { isRequest } from '../../src/page/requests';
import { Removals } from '../../src/page/stay';
import { pageFrom } from '../page-from';

const page = pageFrom(document);

describe('the page that the hash is made from', () => {
  const end = new AbortController();
  afterEach(() => end.abort());

  it('leaves out the layer itself and nothing of the page beside it', () => {
    document.documentElement.append(document.createElement('div'));
    const before = pageContent(page);
    expect(before).toContain('<div>');
    openLayer(page, end.signal, () => true);
    expect(document.documentElement.children).toHaveLength(4);
    expect(pageContent(page)).toBe(before);
  });
});

describe('marks that the page removes', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('come back ten times within a minute, and not the eleventh time', () => {
    const removals = new Removals();
    expect(Array.from({ length: 11 }, () => removals.note())).toEqual([...Array<boolean>(10).fill(true), false]);
  });

  it('come back for ever where that is rare', () => {
    const removals = new Removals();
    for (let n = 0; n < 50; n++) {
      vi.advanceTimersByTime(6500);
      expect(removals.note()).toBe(true);
    }
  });
});

describe('what the auditor is asked', () => {
  it.each([{ kind: 'audit' }, { kind: 'marks', on: false }, { kind: 'jump', target: 'table/requests' }])(
    '%o is answered',
    (message) => expect(isRequest(message)).toBe(true),
  );

  it.each([null, 'audit', {}, { kind: 'marks' }, { kind: 'marks', on: 'no' }, { kind: 'jump', target: 1 }, { kind: 'open' }])(
    '%o is not',
    (message) => expect(isRequest(message)).toBe(false),
  );
});
