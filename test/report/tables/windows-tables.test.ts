import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../../src/report/tables/windows';
import { cellsOf } from '../written';

/**
 * Windows of three cells in rows of text, all read at once: a letter is the kind of a row, or a number when its label spans
 * so many columns; what follows are its slots, a dot is a blank one. `-` where no window can be told.
 */
const windows = (...rows: string[]): string[] =>
  windowsOf(
    rows.map((row) => ({
      kind: row[0] ?? '',
      labels: Number(row[0]) || 0,
      slots: cellsOf(...Array.from(row.slice(1), (slot) => (slot === '.' ? '' : slot))),
    })),
    3,
  ).map((cells) => cells?.map(({ text }) => text || '.').join('') ?? '-');

const times = (count: number, row: string) => Array.from({ length: count }, () => row);
/** The last row of several decides: what is read of it. */
const last = (...rows: string[]) => windows(...rows).at(-1);

describe('cells of a row in text', () => {
  it.each([
    ['as many slots as cells, both ends filled', ['a1.2'], ['1.2']],
    ['the ends filled in different rows', ['a1..', 'a..2'], ['1..', '..2']],
    ['a blank in front of all', ['a.123', 'a.4.5'], ['123', '4.5']],
    ['blanks behind all', ['a123..', 'a4.5..'], ['123', '4.5']],
    ['blanks on both sides', ['a.123.', 'a.4.5.'], ['123', '4.5']],
    ['a blank that one row fills', ['a.123', 'a4...'], ['-', '-']],
    ['more filled than cells', ['a1234'], ['-']],
    ['fewer slots than cells', ['a12'], ['-']],
    ['an end that no row fills', ['a.12'], ['-']],
    ['nothing filled', ['a...'], ['-']],
    ['nothing at all', ['a'], ['-']],
    ['rows of another kind stand otherwise', ['a123', 'b.456'], ['123', '456']],
    ['rows of another kind prove nothing', ['a123', 'b.4.'], ['123', '-']],
    ['a row without any slot among others', ['a', 'a123', 'a'], ['-', '123', '-']],
  ])('%s', (_how, rows, read) => expect(windows(...rows)).toEqual(read));

  it('are told when four rows of five have one number of slots', () => {
    expect(windows('a1234', ...times(4, 'a.12'), 'a1.3')).toEqual(['-', ...times(4, '.12'), '1.3']);
    expect(windows('a1234', 'a1.34', ...times(4, 'a123'))).toEqual(times(6, '-'));
  });

  it('are not told when a longer row has a blank at an end that may fill up another', () => {
    expect(windows('a.234', ...times(9, 'a123'))).toEqual(times(10, '-'));
    expect(windows('a123.', ...times(9, 'a123'))).toEqual(times(10, '-'));
    expect(last('a1..4', ...times(9, 'a123'))).toBe('123');
    expect(last('a.2', ...times(9, 'a123'))).toBe('123');
  });

  it('are looked for in rows of the usual number of slots alone', () => {
    expect(last('a12', ...times(9, 'a.345'))).toBe('345');
  });
});

describe('blank ends in text', () => {
  it('are cells when ten rows, whatever their kind, fill both ends', () => {
    expect(last(...times(5, 'a123'), ...times(5, 'b12.'))).toBe('12.');
    expect(last(...times(5, 'a123'), ...times(4, 'b12.'))).toBe('-');
    expect(last(...times(10, 'b12.'))).toBe('-');
    expect(last(...times(10, 'b.12'))).toBe('-');
  });

  it('are cells when half of ten rows hold blanks between', () => {
    expect(last(...times(5, 'a12.'), ...times(5, 'a1..'))).toBe('1..');
    expect(last(...times(6, 'a12.'), ...times(4, 'a1..'))).toBe('-');
    expect(last(...times(9, 'a1..'))).toBe('-');
    expect(last(...times(7, 'b.23'), ...times(7, 'a12.'))).toBe('12.');
  });

  it('are none where rows of some kind have another number of slots', () => {
    expect(last('c1234', ...times(5, 'a123'), ...times(5, 'b12.'))).toBe('-');
    expect(last('c1234', 'c12', ...times(5, 'a123'), ...times(5, 'b12.'))).toBe('-');
    expect(last('c', ...times(5, 'a123'), ...times(5, 'b12.'))).toBe('12.');
  });

  it('are cells where ten rows of another kind have no others', () => {
    expect(last('c1234', ...times(10, 'a123'), 'b1..')).toBe('1..');
    expect(last('c1234', ...times(9, 'a123'), 'b1..')).toBe('-');
    expect(windows('c1234', 'b.1.', ...times(10, 'a123'))[1]).toBe('.1.');
    expect(last(...times(10, 'a.123'), 'b1..')).toBe('-');
    expect(last('c1234', ...times(10, 'a123'), 'b1...')).toBe('-');
    expect(last('c1234', ...times(10, 'a123'), 'b1..', 'b12')).toBe('-');
  });
});

describe('blanks that fill up merged labels', () => {
  const rows = ['3...12', '2.1.3', ...times(10, '1..3')];

  it('are told by three widths of labels, of one of which ten rows are there', () => {
    expect(windows(...rows)).toEqual(['.12', '1.3', ...times(10, '..3')]);
    expect(windows(...rows.slice(0, -1))[1]).toBe('1.3');
    expect(windows(...rows.slice(0, -1))[0]).toBe('-');
    expect(windows(...rows.slice(1))).toEqual(['1.3', ...times(10, '-')]);
    expect(windows('1', ...rows)[1]).toBe('.12');
  });

  it.each([
    ['a row that the form does not have', 'a.12'],
    ['a kind with a slot too few', '4.12'],
    ['rows of one kind as often longer', '3....12'],
    ['a figure among them', '3.1.1.'],
  ])('are not told beside %s', (_what, row) => {
    expect(windows(row, ...rows)[1]).toBe('-');
  });
});
