import { describe, expect, it } from 'vitest';
import type { Sum } from '../../src/audit/relations/sums';
import { repairHypothesis, shortSumText, slipText, sumText as written, type Lang } from '../../src/texts';

/** As it reads; how spaces bind is a case of its own. */
const sumText = (left: Sum['left'], right: Sum['right'], lang: Lang): string =>
  written({ left, right }, lang).replaceAll('\u00a0', ' ');

describe('a sum written out', () => {
  it('shows both figures and their difference', () => {
    expect(sumText([2, 0, 0, 0, 0, 1], [2], 'zh')).toBe('2 + 0 + 0 + 0 + 0 + 1 = 3 ≠ 2，差 1');
    expect(sumText([2, 0, 0, 0, 0, 1], [4], 'en')).toBe('2 + 0 + 0 + 0 + 0 + 1 = 3 ≠ 4, difference 1');
  });

  it('ends with the sum where it holds', () => {
    expect(sumText([2, 1], [3], 'zh')).toBe('2 + 1 = 3');
  });

  it('writes both sides of a balance', () => {
    expect(sumText([5, 1], [4, 3], 'zh')).toBe('5 + 1 = 6 ≠ 7 = 4 + 3，差 1');
    expect(sumText([5, 1], [4, 2], 'zh')).toBe('5 + 1 = 6 = 4 + 2');
  });

  it('counts blanks, and never writes them as figures', () => {
    expect(sumText([8, null], [9], 'zh')).toBe('8（另 1 格空白）≠ 9，差 1');
    expect(sumText([2, 1, null, null], [3], 'zh')).toBe('2 + 1（另 2 格空白）= 3');
    expect(sumText([2, null], [null], 'en')).toBe('2 (1 more blank), total blank');
    expect(sumText([null, null], [5, null], 'zh')).toBe('0（2 格空白）≠ 5（另 1 格空白），差 5');
    expect(sumText([5, 1], [null, 7], 'en')).toBe('5 + 1 = 6 ≠ 7 (1 more blank), difference 1');
  });

  it('leaves of each side its sum alone at a glance, with its blanks', () => {
    const short = (left: Sum['left'], right: Sum['right']) => shortSumText({ left, right }, 'zh').replaceAll('\u00a0', ' ');
    expect(short([12, 2, 0, 0, 0, 0], [23])).toBe('各项之和 14 ≠ 所填 23');
    expect(short([5, 1, null, 2], [9])).toBe('各项之和 8（另 1 格空白）≠ 所填 9');
    expect(short([null, null, null, null], [9])).toBe('各项之和 0（4 格空白）≠ 所填 9');
    expect(short([5, 1], [4, 3])).toBe('6 ≠ 7');
    expect(short([1, 1, 1, 1], [null])).toBe('4，总计为空');
    expect(short([5, undefined], [9])).toBe('');
  });

  it('names the sides of what the text states', () => {
    const claimed = (left: Sum['left'], value: number, lang: Lang) =>
      written({ left, right: [value], table: 'requests' }, lang).replaceAll('\u00a0', ' ');
    expect(claimed([3], 2, 'zh')).toBe('正文 2 ≠ 表三 3，差 1');
    expect(claimed([3], 2, 'en')).toBe('text 2 ≠ Table 3: 3, difference 1');
    expect(claimed([272, 3], 258, 'zh')).toBe('正文 258 ≠ 表三 272 + 3 = 275，差 17');
    expect(claimed([3, null], 2, 'zh')).toBe('正文 2 ≠ 表三 3（另 1 格空白），差 1');
    expect(claimed([undefined], 2, 'zh')).toBe('正文 2');
  });

  it('claims nothing about a sum with a lost cell', () => {
    expect(sumText([2, undefined], [2], 'zh')).toBe('2 + ?');
    expect(sumText([2, 1], [undefined], 'zh')).toBe('2 + 1');
  });

  it('counts zeros of long sums', () => {
    const outcomes = [5, 2, ...Array.from({ length: 18 }, () => 0), 1];
    expect(sumText([...outcomes, null], [7], 'zh')).toBe('5 + 2 + 1（其余 18 项为 0，另 1 格空白）= 8 ≠ 7，差 1');
    expect(sumText(outcomes, [7], 'zh')).toBe('5 + 2 + 1（其余 18 项为 0）= 8 ≠ 7，差 1');
    expect(
      sumText(
        Array.from({ length: 21 }, () => 0),
        [1],
        'en',
      ),
    ).toBe('0 ≠ 1, difference 1');
  });

  it('breaks lines before a sign, never between a sign and its figure', () => {
    const lines = (left: Sum['left'], right: Sum['right'], lang: Lang) => written({ left, right }, lang).split(' ');
    expect(lines([2, 1], [4], 'en')).toEqual(['2', '+\u00a01', '=\u00a03', '≠\u00a04,', 'difference\u00a01']);
    expect(lines([5, 1], [4, 3], 'zh')).toEqual(['5', '+\u00a01', '=\u00a06', '≠\u00a07', '=\u00a04', '+\u00a03，差\u00a01']);
  });

  it('sets negative figures in brackets and is free of binary noise', () => {
    expect(sumText([3, -1], [1], 'zh')).toBe('3 + (−1) = 2 ≠ 1，差 1');
    expect(sumText([0.1, 0.2], [0.3], 'zh')).toBe('0.1 + 0.2 = 0.3');
  });
});

describe('a repair', () => {
  const change = { fact: 'requests/granted/naturalPerson', from: 21, to: 12 };

  it('is worded as a hypothesis', () => {
    expect(repairHypothesis({ changes: [change], resolves: ['a', 'b'] }, 'zh')).toBe(
      '若此格为 12（现为 21），2 项勾稽关系同时成立，请核实',
    );
    expect(repairHypothesis({ changes: [change], resolves: ['a'] }, 'en')).toBe(
      'If this cell were 12 (now 21), 1 relation would hold; please verify',
    );
  });

  it('names its cells when there are several', () => {
    const other = { fact: 'requests/granted/total', from: null, to: 12 };
    expect(repairHypothesis({ changes: [change, other], resolves: ['a', 'b', 'c'] }, 'zh')).toBe(
      '若“表三·（一）予以公开·自然人”为 12（现为 21）、“表三·（一）予以公开·总计”为 12（现为 空），3 项勾稽关系同时成立，请核实',
    );
  });

  it('says how the figure may have come about', () => {
    expect(slipText('transposed', 'zh')).toBe('可能两位数字前后颠倒');
    expect(slipText(null, 'en')).toBe('');
  });
});
