import { describe, expect, it } from 'vitest';
import { inTenThousand, readFigure } from '../../src/report/figures';

describe('the figure of a cell', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['１２', 12],
    ['1,573,179', 1573179],
    ['1，573，179', 1573179],
    ['1 234', 1234],
    ['59237.2449', 59237.2449],
    ['+1036', 1036],
    ['-8', -8],
    ['－8', -8],
    ['减3', -3],
    ['\u00a0716\u3000', 716],
  ])('%j is %d', (text, value) => expect(readFigure(text)).toMatchObject({ value }));

  it.each(['', ' ', '\u00a0', '/', '-', '—', '－', '——', '无'])('%j is blank, not 0', (text) => {
    expect(readFigure(text)).toEqual({ raw: text.trim(), value: null });
  });

  it.each(['O', 'l', '若干', '1.2.3', '12/3', '三', '1,23'])('%j is no number and says so', (text) => {
    expect(readFigure(text)).toEqual({ raw: text, value: null, unreadable: true });
  });

  it('keeps a unit apart from the number', () => {
    expect(readFigure('251000元')).toEqual({ raw: '251000元', value: 251000, unit: '元' });
    expect(inTenThousand(readFigure('8040元')).value).toBe(0.804);
    expect(inTenThousand(readFigure('43.788万元')).value).toBe(43.788);
  });

  it('does not round what no number can hold', () => {
    expect(readFigure('99999999999999999999')).toMatchObject({ value: null, unreadable: true });
  });
});
