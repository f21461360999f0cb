import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/report/pieces';
import { withWholeLabels, type Given } from '../../../src/report/tables/loose-labels';
import { lineRow, linesOfRows } from './small-form';

const LABELS = ['东西南北', '春夏秋冬', '子'];
const GIVEN: Given = {
  sight: {
    isLabel: (text) => LABELS.includes(text),
    isNearLabel: (text) => LABELS.includes(text) || /^东西南.$/.test(text),
  },
  width: 3,
  // The last figure of a row is the sum of the others.
  fits: (cells) => {
    const values = cells.map(({ text }) => readFigure(text).value ?? 0);
    return values.slice(0, -1).reduce((all, value) => all + value, 0) === values.at(-1);
  },
};

const whole = (lines: string, given: Partial<Given> = {}): string =>
  linesOfRows(withWholeLabels(lines.split(' / ').map(lineRow), { ...GIVEN, ...given })).join(' / ');

describe('labels of rows of text', () => {
  it.each([
    ['before their figures', '东西 / 南北 / 1|2|3', '东西南北 / 1|2|3'],
    ['before them, over three lines', '东 / 西南 / 北 / 1|2|3', '东西南北 / 1|2|3'],
    ['around them', '东西 / 1|2|3 / 南北', '东西 / 1|2|3 / 南北'],
    ['around them, with a row behind', '东西 / 1|2|3 / 南北 / 春夏秋冬 / 4|5|6', '东西南北 / 1|2|3 / 春夏秋冬 / 4|5|6'],
    ['around them, over two lines behind', '东 / 1|2|3 / 西南 / 北 / 子 / 4|5|6', '东西南北 / 1|2|3 / 子 / 4|5|6'],
    ['behind a text of their own', '组 / 东西 / 南北 / 1|2|3', '组 / 东西南北 / 1|2|3'],
    ['that are nearly those of the form', '东西 / 南方 / 1|2|3', '东西南方 / 1|2|3'],
    ['that are whole', '子 / 1|2|3 / 东西南北 / 4|5|6', '子 / 1|2|3 / 东西南北 / 4|5|6'],
    ['that no form has', '己 / 庚 / 1|2|3', '己 / 庚 / 1|2|3'],
    ['in a row with its figures', '东西|南北|1|2|3', '东西南北|1|2|3'],
    ['in such a row behind a word', '组|东西|南北|1|2|3', '组|东西南北|1|2|3'],
    ['in such a row beside another label', '子|东西|1|2|3', '子|东西|1|2|3'],
    ['with blanks between', '东西||南北 / 1|2|3', '东西||南北 / 1|2|3'],
    ['before a garbled figure', '东西 / 南北 / 1|O|3', '东西南北 / 1|O|3'],
  ])('%s', (_where, lines, wanted) => expect(whole(lines)).toBe(wanted));

  it.each([
    ['rows of figures are theirs in order', '子 / 春夏秋冬 / 1|2|3 / 4|5|9', '子 / 1|2|3 / 春夏秋冬 / 4|5|9'],
    ['figures one by one go by rows', '子 / 春夏秋冬 / 1 / 2 / 3 / 4 / 5 / 9', '子 / 1|2|3 / 春夏秋冬 / 4|5|9'],
    ['figures one by one go by columns', '子 / 春夏秋冬 / 1 / 4 / 2 / 5 / 3 / 9', '子 / 1|2|3 / 春夏秋冬 / 4|5|9'],
    ['their totals tell nothing', '子 / 春夏秋冬 / 1 / 1 / 1 / 1 / 1 / 1', '子 / 春夏秋冬'],
    ['their totals tell for both ways', '子 / 春夏秋冬 / 1 / 2 / 3 / 9 / 4 / 5', '子 / 春夏秋冬'],
    ['all their figures are alike', '子 / 春夏秋冬 / 0 / 0 / 0 / 0 / 0 / 0', '子 / 0|0|0 / 春夏秋冬 / 0|0|0'],
    ['one of two totals fits', '子 / 春夏秋冬 / 1 / 2 / 3 / 4 / 5 / 8', '子 / 1|2|3 / 春夏秋冬 / 4|5|8'],
    ['a row of figures is missing', '子 / 春夏秋冬 / 1|2|3', '子 / 春夏秋冬'],
    ['a row of figures is too many', '子 / 春夏秋冬 / 1|2|3 / 4|5|9 / 6|7|13', '子 / 春夏秋冬'],
    ['labels are in pieces', '东西 / 南北 / 春夏 / 秋冬 / 1|2|3 / 4|5|9', '东西南北 / 1|2|3 / 春夏秋冬 / 4|5|9'],
  ])('that stand together, where %s', (_where, lines, wanted) => expect(whole(lines)).toBe(wanted));

  it('that stand together get figures one by one row by row where rows have no total', () => {
    expect(whole('子 / 春夏秋冬 / 1 / 4 / 2 / 5 / 3 / 9', { fits: undefined })).toBe('子 / 1|4|2 / 春夏秋冬 / 5|3|9');
  });

  it('before figures that belong to none of them', () => expect(whole('1|2|3 / 子 / 4|5|9')).toBe('1|2|3 / 子 / 4|5|9'));
});
