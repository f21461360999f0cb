import { describe, expect, it } from 'vitest';
import { auditText, report } from '../written';
import { COLUMNS, figuresOf, LINES, NONE, read, ROWS, WANTED } from './small-tables';

/** Table three where all labels stand first and each figure stands by itself: its totals tell whether it goes by rows or by columns. */

const figures = LINES.map((_, row) => figuresOf(row));
const columns = COLUMNS.map((_, at) => figures.map((row) => row[at] ?? 0));
const lines = (rows: readonly (readonly (string | number)[])[]) => [...ROWS, ...rows.flat()].join('\n');

describe('figures that stand one by one behind all labels', () => {
  it('go by rows', () => {
    expect(read(auditText(report({ three: lines(figures) }))[0])).toEqual(WANTED);
  });

  it('go by columns', () => {
    expect(read(auditText(report({ three: lines(columns) }))[0])).toEqual(WANTED);
  });

  it('are nobody’s where their totals fit neither way', () => {
    const shuffled = figures.flat().sort((a, b) => (a % 5) - (b % 5) || a - b);
    expect(read(auditText(report({ three: lines([shuffled]) }))[0])).toEqual(NONE);
  });

  it('keep to their rows where one total is wrong', () => {
    const slipped = figures.map((row, at) => (at === 1 ? [...row.slice(0, 6), (row[6] ?? 0) + 1] : row));
    expect(read(auditText(report({ three: lines(slipped) }))[0])).toEqual(WANTED);
  });
});
