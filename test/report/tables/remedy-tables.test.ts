import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, page, report, table } from '../written';
import { ALL, FIGURES, HEADS, html, IDS, NONE, PARTS, PLAIN, read, type Result, text } from './remedy-pages';

describe('table four in mark-up', () => {
  it('has fifteen figures under three rows of headers', () => {
    expect(read(html(`${HEADS}\n${FIGURES.join(' | ')}`))).toBe(ALL);
  });

  it('goes by its headers, whatever their order', () => {
    const turned = ['总计', ...PARTS.slice(0, -1)];
    const heads = HEADS.replace(PARTS.join(' | '), turned.join(' | '));
    expect(read(html(`${heads}\n5 | 1 | 2 | 3 | 4 | ${FIGURES.slice(5).join(' | ')}`))).toBe(ALL);
    const swapped = HEADS.replace('未经复议直接起诉{5} | 复议后起诉{5}', '复议后起诉{5} | 未经复议直接起诉{5}');
    expect(read(html(`${swapped}\n1 | 2 | 3 | 4 | 5 | 11 | 12 | 13 | 14 | 15 | 6 | 7 | 8 | 9 | 10`))).toBe(ALL);
  });

  it('is not read by order where a header that is unknown stands before the others', () => {
    const turned = ['总数', ...PARTS.slice(0, -1)];
    const heads = HEADS.replaceAll(PARTS.join(' | '), turned.join(' | '));
    expect(read(html(`${heads}\n${FIGURES.join(' | ')}`))).toBe(NONE);
  });

  it('may have a row that numbers its columns', () => {
    const figures = FIGURES.map((figure) => figure * 3).join(' | ');
    const sums = FIGURES.map((figure) => (figure % 5 ? figure : `${figure}=${figure - 4}+…`)).join(' | ');
    const wanted = FIGURES.map((figure) => figure * 3).join(' ');
    expect(read(html(`${HEADS}\n${FIGURES.join(' | ')}\n${figures}`))).toBe(wanted);
    expect(read(html(`${HEADS}\n${sums}\n${figures}`))).toBe(wanted);
    expect(read(html(`${HEADS}\n${FIGURES.join(' | ')}`))).toBe(ALL);
  });

  it('is no row of table three with as many figures', () => {
    const row = `四、结转下年度继续办理 | ${FIGURES.join(' | ')}`;
    expect(read(auditHtml(page({ three: table(`${HEADS}\n${row}`) }))[0])).toBe(NONE);
  });

  it('goes by the order of the form where its headers are unknown', () => {
    const heads = HEADS.replaceAll('其他结果', '别的');
    expect(read(html(`${heads}\n${FIGURES.join(' | ')}`))).toBe(ALL);
    expect(read(html(`${heads}\n${FIGURES.slice(1).join(' | ')}`))).toBe(NONE);
  });

  it.each([
    ['行政诉讼{10}\n未经复议直接起诉{5} | 复议后起诉{5}', 10, ['litigationDirect', 'litigationAfter']],
    ['行政诉讼{5}\n复议后起诉{5}', 5, ['litigationAfter']],
  ])('may have blank cells alone in a table of its own: %s', (heads, width, rows) => {
    const [first, second] = [5, width].map((cells) => Array.from({ length: cells / 5 }, () => PARTS.join(' | ')).join(' | '));
    const blank = (cells: number) => Array.from({ length: cells }, () => '').join(' | ');
    const four = (cells: number) =>
      table(`行政复议{5}\n${first}\n3 | 0 | 1 | 0 | 4`) + table(`${heads}\n${second}\n${blank(cells)}`);
    const facts = auditHtml(page({ four: four(width) }))[0]?.report?.facts;
    expect(rows.flatMap((row) => IDS.map((column) => facts?.[`remedies/${row}/${column}`]?.value))).toEqual(
      Array(width).fill(null),
    );
    const short = auditHtml(page({ four: four(width - 1) }))[0]?.report?.facts;
    expect(rows.flatMap((row) => IDS.map((column) => short?.[`remedies/${row}/${column}`]))).toEqual(
      Array(width).fill(undefined),
    );
  });

  it('may have a label in front of its figures, but no two', () => {
    expect(read(html(`项目{1,3} | ${HEADS}\n数量 | ${FIGURES.join(' | ')}`))).toBe(ALL);
    const two = html(`项目{1,3} | 类别{1,3} | ${HEADS}\n数量 | 件数 | ${FIGURES.slice(1).join(' | ')}`);
    expect(two?.report?.tables[2]?.status).toBe('partial');
  });

  it('has five figures under each of three headers', () => {
    const heads = PARTS.join(' | ');
    const three = ['行政复议', '未经复议直接起诉', '复议后起诉'].map(
      (row, i) => `${row}{5}\n${heads}\n${FIGURES.slice(5 * i, 5 * i + 5).join(' | ')}`,
    );
    expect(read(html(three.join('\n')))).toBe(ALL);
    expect(read(html(three.slice(0, 2).join('\n')))).toBe(`${FIGURES.slice(0, 10).join(' ')} ? ? ? ? ?`);
    const [first = ''] = three;
    expect(read(html(first.replace('结果纠正 | 其他结果', '改判 | 别的')))).toBe(`1 2 3 4 5${' ?'.repeat(10)}`);
    expect(read(html(first.replace('结果纠正 | 其他结果', '改判 | 别的').replace('3', '')))).toBe(`1 2 . 4 5${' ?'.repeat(10)}`);
    expect(read(html(first.replace('结果纠正 | 其他结果', '改判 | 别的').replace('行政复议{5}', '行政诉讼{5}')))).toBe(NONE);
    expect(read(html(`行政复议{2} | 复议后起诉{3}\n${heads.replace('结果纠正', '改判')}\n1 | 2 | 3 | 4 | 5`))).toBe(NONE);
  });

  it('is read when all its cells are blank', () => {
    const blanks = (count: number) => Array.from({ length: count }, () => '').join(' | ');
    expect(read(html(`${HEADS}\n${blanks(15)}`))).toBe(Array.from({ length: 15 }, () => '.').join(' '));
    expect(read(html(`${HEADS}\n${blanks(14)}`))).toBe(NONE);
  });

  it('is read when it has five cells under each of three headers, all blank in some', () => {
    const part = (row: string, figures: string) => table(`${row}{5}\n${PARTS.join(' | ')}\n${figures}`);
    const [direct, after] = ['行政诉讼{5}\n未经复议直接起诉', '行政诉讼{5}\n复议后起诉'];
    const blank = ' | | | | ';
    const audited = (...parts: string[]) => read(auditHtml(page({ four: parts.join('\n') }))[0]);
    expect(audited(part('行政复议', '3 | | | 2 | 5'), part(direct, blank), part(after, blank))).toBe(
      `3 . . 2 5${' .'.repeat(10)}`,
    );
    expect(audited(part('行政复议', blank), part(direct, blank), part(after, blank))).toBe(NONE.replaceAll('?', '.'));
    expect(audited(part('行政复议', `${blank}\n3 | | | 2 | 5`))).toBe(`3 . . 2 5${' ?'.repeat(10)}`);
    expect(audited(part('行政复议', ' | | | '))).toBe(NONE);
  });

  it('keeps blanks in their places', () => {
    const some = FIGURES.map((figure) => (figure % 3 ? '' : figure));
    expect(read(html(`${HEADS}\n${some.join(' | ')}`))).toBe(some.map((figure) => figure || '.').join(' '));
    expect(read(html(`${HEADS}\n${some.join(' | ')} | | `))).toBe(some.map((figure) => figure || '.').join(' '));
  });

  it('takes no figure beside its headers', () => {
    expect(read(html(`${HEADS}\n${FIGURES.slice(0, 14).join(' | ')} | | 15`))).toBe(ALL);
    expect(read(html(`${HEADS}\n1 | | ${FIGURES.slice(2, 14).join(' | ')} | | 15`))).toBe(NONE);
  });
});

describe('table four that has lost a cell', () => {
  const lost = (result: Result) => result?.findings.filter(({ key }) => key === 'cells-lost.lost').map(({ params }) => params);

  it.each([[FIGURES.slice(1)], [FIGURES.slice(0, 6)], [[1, 2, '', 4, '', 6]]])('is told and not guessed: %j', (figures) => {
    const result = text(`${PLAIN}\n${figures.join(' | ')}`);
    expect(read(result)).toBe(NONE);
    expect(result?.report?.tables[2]?.status).toBe('partial');
    expect(lost(result)).toEqual([{ table: 'remedies', rows: 3 }]);
  });

  it('is told with the row that holds most of it', () => {
    const result = text(`${PLAIN}\n1 | 2 | 3 | 4 | 5 | 6\n${FIGURES.slice(3).join(' | ')}\n1 | 2 | 3 | 4 | 5 | 6 | 7`);
    expect(lost(result)).toEqual([{ table: 'remedies', rows: 3 }]);
    expect(read(result)).toBe(NONE);
  });

  it('is read where blanks are surely cells', () => {
    const row = (...figures: (number | string)[]) => read(text(`${PLAIN}\n| ${figures.join(' | ')} |`));
    expect(row(1, '', ...FIGURES.slice(2))).toBe(ALL.replace('2', '.'));
    expect(row('', '', ...FIGURES.slice(2))).toBe(ALL.replace('1 2', '. .'));
    expect(row(...FIGURES.slice(0, 13), '', '')).toBe(ALL.replace('14 15', '. .'));
    expect(row('', ...FIGURES.slice(1))).toBe(NONE);
    expect(row(...FIGURES.slice(0, 14), '')).toBe(NONE);
  });

  it('is read with a blank at an end where all totals tell that nothing has slid', () => {
    const row = (figures: string) => read(text(`${PLAIN}\n| ${figures.split(' ').join(' | ').replaceAll('_', '')} |`));
    expect(row('_ 2 0 1 3 4 0 0 0 4 0 0 0 0 0')).toBe('. 2 0 1 3 4 0 0 0 4 0 0 0 0 0');
    expect(row('1 2 0 1 4 4 0 0 0 4 0 0 0 0 _')).toBe('1 2 0 1 4 4 0 0 0 4 0 0 0 0 .');
    expect(row('_ 2 0 1 3 4 0 0 0 5 0 0 0 0 0')).toBe(NONE);
    expect(row('_ 2 0 1 3 4 0 0 0 4 0 0 0 0 1')).toBe(NONE);
    expect(row('_ 0 0 0 0 0 0 0 0 0 0 0 0 0 0')).toBe(NONE);
  });
});

describe('table four a cell a line', () => {
  it.each([
    ['figures', ALL.replaceAll(' ', '\n'), ALL],
    ['signs', '-\n'.repeat(15), ALL.replace(/\d+/g, '.')],
    ['bars', FIGURES.map((figure) => (figure % 4 ? `${figure} |` : ' |')).join('\n'), ALL.replace(/\b(?:4|8|12)\b/g, '.')],
  ])('is read: %s', (_how, cells, values) => {
    expect(read(text(`${PLAIN}\n${cells}`))).toBe(values);
  });

  it('is not read when a figure has been lost or one is too many', () => {
    expect(read(text(`${PLAIN}\n${FIGURES.slice(1).join('\n')}`))).toBe(NONE);
    expect(read(text(`${PLAIN}\n${FIGURES.join('\n')}\n16`))).toBe(NONE);
  });

  it('is read with its headers among its figures', () => {
    const mixed = [...PARTS, ...PARTS, ...PARTS].map((part, i) => `${part}\n${i + 1}`).join('\n');
    expect(read(text(`行政复议\n${mixed}`))).toBe(ALL);
  });

  it('is read without any header in its own section alone', () => {
    expect(read(text(FIGURES.join('\n')))).toBe(ALL);
    expect(read(auditText(report({ two: FIGURES.join('\n') }))[0])).toBe(NONE);
  });

  it('is read from one line of figures, some of them with their unit', () => {
    expect(read(text(FIGURES.join(' ')))).toBe(ALL);
    expect(read(text(FIGURES.map((figure) => (figure % 4 ? `${figure}件` : figure)).join('　')))).toBe(ALL);
    expect(read(text(`共有 ${FIGURES.join(' ')} 件`))).toBe(NONE);
    expect(read(text(FIGURES.map((figure) => `${figure}月`).join(' ')))).toBe(NONE);
  });

  it('is found in another section by its headers', () => {
    const rows = `${HEADS}\n${FIGURES.join(' | ')}`;
    expect(read(auditHtml(page({ three: table(rows) }))[0])).toBe(ALL);
    expect(read(auditHtml(page({ three: table(FIGURES.join(' | ')) }))[0])).toBe(ALL);
  });
});
