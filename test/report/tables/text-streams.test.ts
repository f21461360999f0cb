import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, page, report, rowOf, valueOf } from '../written';

const TOP = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
const LINE = '1 2 3 4 5 6 21';
const READ = [1, 2, 3, 4, 5, 6, 21];
const NONE = Array.from({ length: 7 }, () => undefined);
const HEADS = ['项目', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

const lines = (...labels: string[]) => labels.map((label) => `${label} ${LINE}`).join('\n');
const audited = (three: string) => auditText(report({ three }))[0];
/** A row between whole rows of table three, in text. */
const read = (row: string, id = 'refused.stateSecret') => rowOf(audited(`${lines(...TOP)}\n${row}\n${lines('（七）总计')}`), id);

describe('a row of text', () => {
  it.each([
    ['on one line', `1.属于国家秘密 ${LINE}`],
    ['with wide blanks', `　1.属于国家秘密\u00a0\u00a0${LINE.replaceAll(' ', '　 ')}　`],
    ['with its figures below', `1.属于国家秘密\n${LINE}`],
    ['with its figures below, indented', `1.属于国家秘密\n　 ${LINE.replaceAll(' ', '　 ')} `],
    ['a cell a line', `1.属于国家秘密\n${LINE.replaceAll(' ', '\n')}`],
    ['with its label on two lines', `1.属于\n国家秘密 ${LINE}`],
    ['with its label on seven lines', `1.\n属\n于\n国\n家\n秘\n密\n${LINE}`],
    ['with blank lines', `1.属于国家秘密\n \n\n${LINE.replaceAll(' ', '\n\n')}`],
    ['behind its group', `（三）不予公开\n1.属于国家秘密\n${LINE}`],
    ['behind a line of prose', `${'有关说明'.repeat(51)}\n1.属于国家秘密 ${LINE}`],
    ['before prose with a figure', `1.属于国家秘密 ${LINE}\n其中两件经过延期，共计3件。`],
    ['with tabs', `1.属于国家秘密\t${LINE.replaceAll(' ', '\t')}`],
    ['with bars', `| 1.属于国家秘密 | ${LINE.replaceAll(' ', ' | ')} |`],
    ['before a page number', `1.属于国家秘密\t${LINE.replaceAll(' ', '\t')}\n12`],
    ['before a picture', `1.属于国家秘密\t${LINE.replaceAll(' ', '\t')}\n![](a.png)\n12`],
  ])('is read %s', (_how, row) => expect(read(row)).toEqual(READ));

  it.each([
    ['a figure has been lost', `1.属于国家秘密 ${LINE.slice(2)}`],
    ['a figure is too many', `1.属于国家秘密 ${LINE}\n${LINE}`.replaceAll(' ', '\n')],
    ['another label stands between', `1.属于国家秘密\n1\n2\n2.其他法律行政法规禁止公开\n3\n4\n5\n6\n21`],
    ['a header stands between', `1.属于国家秘密\n1\n2\n法人或其他组织\n3\n4\n5\n6\n21`],
  ])('is not guessed when %s', (_why, row) => expect(read(row)).toEqual(NONE));

  it('keeps a word in place of a figure', () => {
    const result = audited(`${lines(...TOP)}\n1.属于国家秘密\n1\n若干\n3\n4\n5\n6\n21\n${lines('（七）总计')}`);
    expect(rowOf(result, 'refused.stateSecret')).toEqual([1, null, 3, 4, 5, 6, 21]);
    expect(result?.report?.facts['requests/refused.stateSecret/business']).toMatchObject({ raw: '若干', unreadable: true });
    expect(read('1.属于国家秘密\n1\n本行的数字无法确定谨此说明\n3\n4\n5\n6\n21')).toEqual(NONE);
    expect(read('1.属于国家秘密\n1\n约2件\n3\n4\n5\n6\n21')).toEqual(NONE);
  });

  it('keeps a blank cell between its first and its last figure where rows are of many lengths', () => {
    const barred = (...cells: (string | number)[]) => `1.属于国家秘密 | ${cells.join(' | ')}`;
    const odd = `2.其他法律行政法规禁止公开 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 21\n3.危及“三安全一稳定” | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 21`;
    expect(read(`${barred(1, '', 3, 4, 5, 6, 21)}\n${odd}`)).toEqual([1, null, 3, 4, 5, 6, 21]);
    expect(read(`${barred('', 2, 3, 4, 5, 6, 21)}\n${odd}`)).toEqual(NONE);
    expect(read(`${barred(1, 2, 3, 4, 5, 6, '')} |\n${odd}`)).toEqual(NONE);
    expect(read(`${barred(1, '', 3, 4, 5, 21)}\n${odd}`)).toEqual(NONE);
  });

  it('is read beside pictures of a page', () => {
    const three = `${lines(...TOP)}\n1.属于国家秘密\n1\n2\n3\n4\n5\n<img src="/t.png">\n6\n21`;
    expect(rowOf(auditHtml(page({ three }))[0], 'refused.stateSecret')).toEqual(READ);
  });
});

describe('rows of text in columns', () => {
  const row = (label: string, ...cells: (string | number)[]) => [label, ...cells].join('\t');
  const columns = (...rows: string[]) =>
    audited(
      [
        row(HEADS[0] ?? '', ...HEADS.slice(1)),
        ...[...TOP, '（二）部分公开', '2.重复申请'].map((label) => row(label, ...READ)),
        ...rows,
      ].join('\n'),
    );
  const secret = (...cells: (string | number)[]) => rowOf(columns(row('1.属于国家秘密', ...cells)), 'refused.stateSecret');

  it('keep their blanks under the headers', () => {
    expect(secret(...READ)).toEqual(READ);
    expect(secret(1, '', 3, 4, 5, 6, 21)).toEqual([1, null, 3, 4, 5, 6, 21]);
    expect(secret('', '', '', '', '', '', '')).toEqual([null, null, null, null, null, null, null]);
  });

  it('have no blank total but where several rows have it', () => {
    const open = [1, 2, 3, 4, 5, 6, ''];
    const others = (count: number) =>
      ['2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”'].slice(0, count).map((label) => row(label, ...open));
    const lost = (count: number) => rowOf(columns(row('1.属于国家秘密', ...open), ...others(count)), 'refused.stateSecret');
    expect(lost(0)).toEqual(NONE);
    expect(lost(1)).toEqual(NONE);
    expect(lost(2)).toEqual([1, 2, 3, 4, 5, 6, null]);
  });

  it.each([[[4, 0, 0, 2, 0, 0, '']], [[0, 0, 0, 7, 0, 0, '']], [[9, '', '', '', '', 0, '']]])(
    'have a blank total behind a zero, which is no total that has slid: %j',
    (cells) => {
      expect(secret(...cells)).toEqual(cells.map((cell) => (cell === '' ? null : cell)));
    },
  );

  it.each([[[0, 0, 0, 0, 0, 0, '']], [[4, 0, 0, 2, 0, 6, '']]])('have none where it may have slid: %j', (cells) => {
    expect(secret(...cells)).toEqual(NONE);
  });

  it('have no blank that a figure behind the headers may have left', () => {
    const wide = (first: string, ...cells: (string | number)[]) =>
      rowOf(
        audited(
          [[...HEADS, ''], ...[...TOP, '（二）部分公开', '2.重复申请'].map((label) => [label, ...READ, '']), [first, ...cells]]
            .map((line) => line.join('\t'))
            .join('\n'),
        ),
        'refused.stateSecret',
      );
    expect(wide('1.属于国家秘密', ...READ, '')).toEqual(READ);
    expect(wide('1.属于国家秘密', '', ...READ)).toEqual(READ);
    expect(wide('1.属于国家秘密', 1, '', ...READ.slice(1))).toEqual(NONE);
    expect(wide('1.属于国家秘密', 1, '', ...READ.slice(2), '')).toEqual([1, null, 3, 4, 5, 6, 21]);
  });
});

describe('table two in lines of text', () => {
  const two = (text: string) => auditText(report({ two: text }))[0];

  it.each([
    '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 2 3',
    '　信息内容　本年制发件数　本年废止件数　现行有效件数　\n　规章　1　2　3　',
    '信息 内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 2 3',
    '信息内容\n本年制发\n件数\n本年废止\n件数\n现行有效\n件数\n规章\n1\n2\n3',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3',
    '本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3',
  ])('is read: %j', (text) => {
    expect(valueOf(two(text), 'disclosure/rules/issued')).toBe(1);
    expect(valueOf(two(text), 'disclosure/rules/repealed')).toBe(2);
    expect(valueOf(two(text), 'disclosure/rules/inForce')).toBe(3);
  });
});

it.each(['行政事业性收费 976.81 万元', '行政事业性收费　976.81万元', '行政事业性收费 976.81 万元 '])(
  'an amount may stand apart from its unit: %s',
  (row) => {
    const two = `信息内容 本年收费金额（单位：万元）\n${row}`;
    expect(valueOf(auditText(report({ two }))[0], 'disclosure/fees/amount')).toBe(976.81);
  },
);

describe('lines of one paragraph', () => {
  const broken = (three: string) => auditHtml(report({ three }).replaceAll('\n', '<br>'))[0];

  it('are rows of text like paragraphs of their own', () => {
    const result = broken(`${HEADS.join(' ')}\n${lines(...TOP, '（七）总计')}`);
    expect(rowOf(result, 'receivedNew')).toEqual(READ);
    expect(rowOf(result, 'disposedTotal')).toEqual(READ);
  });
});

it('takes no figure across texts that were run together with figures', () => {
  const two = '行政强制 3第二十条第（八）项信息内容 本年收费金额（单位：万元）行政事业性收费 125.6';
  expect(valueOf(auditText(report({ two }))[0], 'disclosure/coercion/decisions')).toBeUndefined();
});
