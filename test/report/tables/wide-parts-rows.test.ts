import { expect, it } from 'vitest';
import { withWideParts } from '../../../src/report/tables/wide-parts';
import { cutPieces, table } from '../written';

/** The tables of a form with rows of three figures, after parts were put together: `label 1 2 3` a row, ` / ` between tables. */
const joined = (...tables: readonly string[]): string =>
  withWideParts(cutPieces(tables.map((rows) => (rows.startsWith('<') ? rows : table(rows))).join('\n')), 3)
    .flatMap((piece) =>
      piece.kind === 'rows'
        ? [piece.rows.map((row) => row.map((cell) => cell?.text || '.').join(' ')).join(', ')]
        : piece.kind === 'line'
          ? [piece.text]
          : [],
    )
    .join(' / ');

const NAMES = ['子', '丑', '寅', '卯', '辰'];
const part = (heads: string, cells: (at: number) => string, names: readonly string[] = NAMES): string =>
  [`名|${heads}`, ...names.map((name, at) => `${name}|${cells(at)}`)].join('\n');
const LEFT = part('甲|乙', (at) => `${at}|${at + 10}`);
const RIGHT = part('丙', (at) => `${at + 20}`);
const BOTH = '名 甲 乙 丙, 子 0 10 20, 丑 1 11 21, 寅 2 12 22, 卯 3 13 23, 辰 4 14 24';
const apart = (...tables: readonly string[]) =>
  tables.map((rows) => rows.replaceAll('|', ' ').replaceAll('\n', ', ')).join(' / ');

it.each([
  ['the second below the first', [LEFT, RIGHT], BOTH],
  ['with text between', [LEFT, '<p>续表</p>', RIGHT], `${BOTH} / 续表`],
  ['behind another table', ['己|庚\n辛|5', LEFT, RIGHT], `己 庚, 辛 5 / ${BOTH}`],
  ['of three', [part('甲', (at) => `${at}`), part('乙', (at) => `${at + 10}`), RIGHT], BOTH],
  ['with a word for a figure in the middle', [LEFT.replace('寅|2|12', '寅|2|见附件'), RIGHT], BOTH.replace('2 12', '2 见附件')],
  [
    'with blanks for figures',
    [LEFT.replace('子|0|10', '子||'), RIGHT.replace('辰|24', '辰|')],
    BOTH.replace('0 10', '. .').replace('24', '.'),
  ],
  ['with a column without a name', [LEFT.replace('甲|', '|'), RIGHT], BOTH.replace('甲', '.')],
  ['below headers of two rows', [`表|上{2}\n${LEFT}`, `表|上\n${RIGHT}`], `表 上 上 上, ${BOTH}`],
  ['below a caption that is shorter', [`表一\n${LEFT}`, `表一\n${RIGHT}`], `表一 . . ., ${BOTH}`],
])('a table in parts is one, %s', (_how, tables, wanted) => expect(joined(...tables)).toBe(wanted));

it.each([
  ['one column is named in both', LEFT, RIGHT.replace('丙', '乙')],
  ['they have more columns than the form', LEFT, part('丙|丁', (at) => `${at}|${at}`)],
  ['the second has a row more', LEFT, `${RIGHT}\n巳|25`],
  ['the second has a row less', LEFT, RIGHT.replace('\n辰|24', '')],
  ['a row is another one', LEFT, RIGHT.replace('卯', '午')],
  ['the first row is another one, with figures in one of them', LEFT, RIGHT.replace('子|20', '亥|')],
  ['a row has no name', LEFT, RIGHT.replace('卯', '')],
  ['rows of both have no name', LEFT.replace('卯', ''), RIGHT.replace('卯', '')],
  ['they have four rows', part('甲|乙', () => '1|2', NAMES.slice(1)), part('丙', () => '3', NAMES.slice(1))],
  ['they hold no figures', part('甲|乙', () => '有|有'), part('丙', () => '有')],
  ['no headers stand above', LEFT.replace(/^.*\n/, ''), RIGHT.replace(/^.*\n/, '')],
])('two tables stay two where %s', (_why, first, second) =>
  expect(joined(first, second)).toBe(apart(first, second).replace(/ (?=,| \/|$)|(?<=, )(?= )/g, (blank) => `${blank}.`)),
);
