import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/readers/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

describe('the encoding of a file', () => {
  it('goes by the mark of order first', () => {
    expect(decodeBytes(bytes(0xff, 0xfe, 0x0e, 0x54))).toBe('后');
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, 0xe5, 0x90, 0x8e))).toBe('后');
  });

  it('reads GB2312 with and without a declaration', () => {
    expect(decodeBytes(bytes(...ascii('<meta charset=gb2312>'), 0xd6, 0xd0))).toBe('<meta charset=gb2312>中');
    expect(decodeBytes(bytes(0xb9, 0xe6, 0xd5, 0xc2))).toBe('规章');
  });

  it('does not believe a declaration of GBK when the text is UTF-8', () => {
    const text = '<meta charset="gbk"><p>现行有效件数</p>';
    expect(decodeBytes(new TextEncoder().encode(text))).toBe(text);
  });

  it('reads a file that was cut off inside a character', () => {
    expect(decodeBytes(new TextEncoder().encode('规章').slice(0, -1))).toBe('规');
  });

  it('refuses data that is no text', () => {
    expect(decodeBytes(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))).toBeNull();
    expect(
      decodeBytes(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0)),
    ).toBeNull();
  });
});
