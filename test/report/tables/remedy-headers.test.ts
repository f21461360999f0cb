import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../../src/readers/file';
import { recognise } from '../../../src/report';
import { auditHtml, page, table } from '../written';
import { ALL, FIGURES, HEADS, html, NONE, PARTS, PLAIN, read, text } from './remedy-pages';

describe('headers of table four', () => {
  const heads = PARTS.join(' | ').replace('结果纠正 | 其他结果', '改判 | 别的');
  const block = (row: string, from: number) => `${row}{5}\n${heads}\n${FIGURES.slice(from, from + 5).join(' | ')}`;

  it('name the proceeding of the five figures below them, not of those above', () => {
    expect(read(html(`${block('行政复议', 0)}\n${block('复议后起诉', 10)}`))).toBe('1 2 3 4 5 ? ? ? ? ? 11 12 13 14 15');
  });

  it('stand no more than twelve rows above', () => {
    const far = (count: number) => block('行政复议', 0).replace('\n', `\n${'说明\n'.repeat(count)}`);
    expect(read(html(far(10)))).toBe(`1 2 3 4 5${' ?'.repeat(10)}`);
    expect(read(html(far(11)))).toBe(NONE);
  });

  it('do not count when two columns have the same', () => {
    const same = HEADS.replace('未经复议直接起诉', '复议后起诉');
    expect(read(html(`${same}\n${FIGURES.join(' | ')}`))).toBe(ALL);
  });

  it('may stand beside labels of several rows', () => {
    expect(read(html(`甲{1,4} | 乙{1,4} | ${HEADS}\n${FIGURES.join(' | ')}`))).toBe(ALL);
  });

  it('are not needed where blanks of mark-up are cells', () => {
    const heads = HEADS.replaceAll('其他结果', '别的');
    expect(read(html(`${heads}\n${FIGURES.slice(0, 14).join(' | ')} | `))).toBe(ALL.replace('15', '.'));
    expect(read(html(`${heads}\n | ${FIGURES.slice(1).join(' | ')}`))).toBe(ALL.replace(/^1 /, '. '));
  });

  it('may stand between the figures, in rows or lines', () => {
    const pairs = (figures: readonly number[]) =>
      [0, 5, 10]
        .map((from) =>
          figures
            .slice(from, from + 5)
            .map((figure, i) => `${PARTS[i] ?? ''} | ${figure}`)
            .join(' | '),
        )
        .join('\n');
    expect(read(html(pairs(FIGURES)))).toBe(ALL);
    expect(read(html(pairs(FIGURES.slice(1))))).toBe(NONE);
    const mixed = [...PARTS, ...PARTS, ...PARTS].map((part, i) => `${part}\n${i + 1}`).join('\n');
    expect(read(text(`7\n行政复议\n${mixed}`))).toBe(ALL);
    expect(read(text(`7\n${PLAIN}\n${FIGURES.join('\n')}`))).toBe(ALL);
  });
});

describe('rows of table four that could not be placed', () => {
  const counted = (...rows: string[]) =>
    recognise(readHtmlFile(page({ four: table(`${HEADS}\n${rows.join('\n')}`) })))[0]?.rowCounts.map(
      ({ row, seen, expected }) => [row, seen, expected],
    );

  it('are told by the fullest', () => {
    const six = '1 | 2 | 3 | 4 | 5 | 6';
    expect(counted(six, FIGURES.slice(2).join(' | '), `${six} | 7`)).toEqual([['', 13, 15]]);
    expect(counted('1 | 2 | 3 | 4 | | ')).toEqual([['', 4, 15]]);
    expect(counted('1 | 2 | 3 | | | ')).toEqual([]);
    expect(counted('1 | 2 | 3 | 4')).toEqual([]);
    expect(counted(FIGURES.join(' | '), six)).toEqual([]);
  });
});

describe('a row of empty cells beside the figures', () => {
  const blank = Array(15).fill('').join('|');
  const figures = '3|0|1|2|6|0|0|0|0|0|1|0|0|0|1';
  const heads =
    '行政复议{5}|行政诉讼{10}\n结果维持{1,2}|结果纠正{1,2}|其他结果{1,2}|尚未审结{1,2}|总计{1,2}|未经复议直接起诉{5}|复议后起诉{5}\n结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计';
  const remedies = (rows: string) =>
    Object.entries(auditHtml(page({ four: table(`${heads}\n${rows}`) }))[0]?.report?.facts ?? {}).filter(([id]) =>
      id.startsWith('remedies/'),
    );

  it.each([`${blank}\n${figures}`, `${figures}\n${blank}`, `${blank}\n${figures}\n${blank}`])(
    'holds no cells of the form: %#',
    (rows) => {
      expect(remedies(rows).map(([, { value }]) => value)).toEqual([3, 0, 1, 2, 6, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    },
  );

  it.each(['1|2|3|4|5|6|7|8|9|10|11|12|13|14|15', '1|2|3|4|5=1+2+3+4|6|7|8|9|10=6+7+8+9|11|12|13|14|15=11+12+13+14'])(
    'is that of the form below a row that numbers its columns: %s',
    (numbers) => {
      expect(remedies(`${numbers}\n${blank}`).map(([, { value }]) => value)).toEqual(Array(15).fill(null));
    },
  );

  it('is that of the form where no other is', () => {
    expect(remedies(blank)).toHaveLength(15);
    expect(remedies(`${blank}\n${blank}`)).toHaveLength(15);
  });
});
