import { describe, expect, it } from 'vitest';
import { streamRows, type TextKind } from '../../../src/report/tables/stream';
import { lineRow } from './small-form';

const KINDS: Readonly<Record<string, TextKind>> = { 子: 'row', 丑: 'row', 长标签: 'row', 界: 'border' };
const kindOf = (text: string): TextKind => KINDS[text] ?? null;

const shown = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text || '.').join(' ');

/** Rows as `label: cells`, then what else stands behind the label, `loose` when blanks are no cells, `followed` by rows without labels. */
const streamed = (lines: readonly string[], width?: number): string =>
  streamRows(lines.map(lineRow), kindOf, width)
    .map(({ label, cells, slots, structured, followed }) => {
      const all = shown(slots) === shown(cells) ? '' : ` of ${shown(slots)}`;
      return `${label}: ${shown(cells)}${all}${structured ? '' : ' loose'}${followed ? ' followed' : ''}`;
    })
    .join(' / ');

describe('rows out of a stream of cells', () => {
  it.each([
    ['stand each on a line', ['子|1|2|3', '丑|4|5|6'], '子: 1 2 3 / 丑: 4 5 6'],
    ['stand two on a line', ['子|1|2|丑|4|5'], '子: 1 2 / 丑: 4 5'],
    ['keep the blanks beside their labels', ['子|1||3'], '子: 1 . 3'],
    ['keep no blank of another line as a cell', ['子', '|1||3'], '子: 1 3 of . 1 . 3 loose'],
    ['are loose a cell a line', ['子', '1', '2'], '子: 1 2 loose'],
    ['are loose with one cell beside their label', ['子|1'], '子: 1 loose'],
    ['are loose when they go on below', ['子|1|2', '3'], '子: 1 2 3 loose'],
    ['have labels over several lines', ['长', '标', '签', '1'], '长标签: 1 loose'],
    ['begin anew with a figure in a label', ['长', '1', '标', '签', '2'], ''],
    ['end at a border', ['子|1|2', '界', '3'], '子: 1 2'],
    ['end at figures without a label', ['子|1|2|3', '4|5'], '子: 1 2 3 followed'],
    ['go on after a word in place of a figure', ['子', '1', '若干', '2'], '子: 1 of 1 若干 2 loose'],
    ['go on after a garbled figure', ['子', '1', '1O', '2'], '子: 1 of 1 1O 2 loose'],
    ['go on without a text that is no word', ['子', '1', '约2件', '3'], '子: 1 of 1 3 loose'],
    [
      'go on without a sentence',
      ['子', '1', '这里有一段说明文字', '这里有一段较长的说明文字', '2'],
      '子: 1 of 1 这里有一段说明文字 2 loose',
    ],
    ['keep a word beside their label', ['子|1|约|3'], '子: 1 约 3'],
    ['have no word for their first cell', ['子|约|2|3'], '子: 2 3 of 约 2 3'],
    ['take no figure with the next text behind it', ['子', '3第二条', '4'], '子:  loose'],
    ['take it behind their first figure as a text', ['子', '1', '3第二条', '4'], '子: 1 of 1 4 loose'],
    ['are none without a label', ['1|2|3', '己', '4'], ''],
    ['are as many as there are labels', ['子', '子', '1'], '子:  loose / 子: 1 loose'],
  ])('%s', (_how, lines, wanted) => expect(streamed(lines)).toBe(wanted));

  it.each([
    ['one figure', ['子|1|2|3', '4'], '子: 1 2 3 followed'],
    ['as many blanks', ['子|1|2|3', '||'], '子: 1 2 3 followed'],
    ['fewer blanks', ['子|1|2|3', '|'], '子: 1 2 3'],
    ['another label', ['子|1|2|3', '丑|4|5|6'], '子: 1 2 3 / 丑: 4 5 6'],
    ['one figure, when it had fewer', ['子|1|2', '4'], '子: 1 2 4 loose'],
  ])('know by its width that a row is complete before %s', (_what, lines, wanted) => expect(streamed(lines, 3)).toBe(wanted));

  it('have no label over more than six lines before the last, or behind a long talk', () => {
    const spread = (count: number) => [...Array.from({ length: count }, () => ''), '签'];
    expect(streamed(['长', '标', ...spread(4), '1'])).toBe('长标签: 1 loose');
    const talk = Array.from({ length: 98 }, () => '说');
    expect(streamed([...talk, '长', '标签', '1'])).toBe('长标签: 1 loose');
    expect(streamed([...talk, '说', '长', '标签', '1'])).toBe('');
  });
});
