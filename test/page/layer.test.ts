// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { openLayer, pageContent } from '../../src/page/layer';
import { isRequest } from '../../src/page/requests';

describe('the page that the hash is made from', () => {
  const end = new AbortController();
  afterEach(() => end.abort());

  it('leaves out the layer itself and nothing of the page, whatever it is called', () => {
    document.documentElement.append(document.createElement('gouji-marks'));
    const before = pageContent();
    expect(before).toContain('<gouji-marks>');
    openLayer(end.signal);
    expect(document.querySelectorAll('gouji-marks')).toHaveLength(2);
    expect(pageContent()).toBe(before);
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
