import { describe, expect, it } from 'vitest';
import { inTenThousand, isBlank, isFigure, readFigure } from '../../../src/report/pieces/figures';

describe('the figure of a cell', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['１２', 12],
    ['1,573,179', 1573179],
    ['1，573，179', 1573179],
    ['1 234', 1234],
    ['12\u00a0345\u2009678', 12345678],
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

  it.each(['O', 'l', '若干', '1.2.3', '12/3', '三', '1,23', '2 9', '1 2 3', '2\u00a09', '１ ２', '12 34', '1\n2', '1234 567'])(
    '%j is no number and says so',
    (text) => {
      expect(readFigure(text)).toEqual({ raw: text, value: null, unreadable: true });
    },
  );

  it('keeps a unit apart from the number', () => {
    expect(readFigure('251000元')).toEqual({ raw: '251000元', value: 251000, unit: '元' });
    expect(inTenThousand(readFigure('8040元')).value).toBe(0.804);
    expect(inTenThousand(readFigure('43.788万元')).value).toBe(43.788);
    expect(inTenThousand(readFigure('0.123456789万元')).value).toBe(0.123456789);
    expect(inTenThousand(readFigure('1.2亿元')).value).toBe(12_000);
  });

  it.each(['8040件', '8040', '/', '若干'])('converts no %s into an amount', (text) => {
    expect(inTenThousand(readFigure(text))).toEqual(readFigure(text));
  });

  it.each([
    ['1', true, false],
    ['１ ２', true, false],
    ['/', true, false],
    ['12件', true, false],
    ['', false, true],
    ['\u00a0 \u3000', false, true],
    ['若干', false, false],
    ['12/3', false, false],
    [`1${' '.repeat(39)}`, true, false],
    [`1${' '.repeat(40)}`, false, false],
  ])('%j may stand for a figure: %s; for nothing: %s', (text, figure, blank) => {
    expect([isFigure(text), isBlank(text)]).toEqual([figure, blank]);
    expect([isFigure(text), isBlank(text)]).toEqual([figure, blank]);
  });

  it('is read in a long text, too', () => {
    expect(readFigure(`${' '.repeat(60)}12`)).toMatchObject({ value: 12 });
    expect(readFigure(`1${' '.repeat(60)}2`)).toMatchObject({ value: null, unreadable: true });
    expect(readFigure(`若${' '.repeat(60)}干`)).toMatchObject({ value: null, unreadable: true });
  });

  it('does not round what no number can hold', () => {
    expect(readFigure('99999999999999999999')).toMatchObject({ value: null, unreadable: true });
  });
});
