import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, differing, page, report, rowOfTwo, table } from '../written';

const html = (two: string) => auditHtml(page({ two: table(two) }))[0];
const text = (two: string) => auditText(report({ two }))[0];
const RULES = 'issued 1, repealed 2, inForce 3';
const ROWS = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3';
const below = (heads: string, figures = '1 | 2 | 3') => html(`信息内容 | ${heads}\n规章 | ${figures}`);

describe('a header of table two that is cut short, misprinted or repeated', () => {
  it.each([
    ['本年制发件 | 本年废止 | 现行有', ['本年制发件 for 本年制发件数: rules.issued rules.repealed rules.inForce']],
    ['本年制发件数 | 本年制发件数 | 现行有效件数', ['本年制发件数 for 本年废止件数: rules.repealed']],
    ['本年制发件数 | 件数 | 现行有效件数', ['件数 for 本年废止件数: rules.repealed']],
    ['数量 | 本年废止件数 | 现行有效件数', ['数量 for 本年制发件数: rules.issued']],
    ['本年制发件数 | 甲 | 乙', ['甲 for 本年废止件数: rules.repealed rules.inForce']],
    ['现行有 | 本年废 | 本年制', []],
    ['本年制发件数 | 现行有效件数 | 件数', []],
    ['件数 | 本年制发 | 现行有效件数', []],
  ])('is what its neighbours leave open: %s', (heads, told) => {
    expect(rowOfTwo(below(heads), 'rules')).toBe(told.length ? RULES : '');
    expect(differing(below(heads))).toEqual(told);
    expect(rowOfTwo(text(`信息内容 | ${heads}\n规章 | 1 | 2 | 3`.replaceAll(' | ', '\n')), 'rules')).toBe(
      told.length ? RULES : '',
    );
  });

  it('is what they leave open where it is blank, and then no other word than that of the form', () => {
    expect(rowOfTwo(below('本年新制作数量 | | 对外公开总数量'), 'rules')).toBe('made 1, published 2, publishedTotal 3');
    expect(differing(below('本年新制作数量 | | 对外公开总数量'))).toEqual([]);
    expect(rowOfTwo(below('本年制发件数 | | 现行有效件数', '1 | | 3'), 'rules')).toBe('issued 1, repealed ., inForce 3');
  });

  it('is of the form that its neighbours belong to', () => {
    const handled = (heads: string) => rowOfTwo(html(`信息内容 | ${heads}\n行政许可 | 1 | 2 | 3`), 'licences');
    expect(handled('上一年项目数量 | 增减情况 | 处理决定数量')).toBe('itemsPrevious 1, itemsChange 2, decisions 3');
    expect(handled('上一年项 | 本年增 | 处理决')).toBe('itemsPrevious 1, itemsChange 2, decisions 3');
    expect(rowOfTwo(below('本年新制作数量 | 数量 | 对外公开总数量'), 'rules')).toBe('made 1, published 2, publishedTotal 3');
  });

  it('is not guessed by two characters, nor among more or fewer headers than a block has', () => {
    expect(rowOfTwo(below('本年 | 本年 | 现行'), 'rules')).toBe('');
    expect(rowOfTwo(below('本年制发件数 | 件数', '1 | 2'), 'rules')).toBe('');
    expect(rowOfTwo(below('本年制发件数 | 甲 | 乙 | 丙', '1 | 2 | 3 | 4'), 'rules')).toBe('');
    expect(rowOfTwo(below('本年制发件数 | 甲 | 乙 | 丙', '1 | | | '), 'rules')).toBe('issued 1');
  });
});

describe('where the headers of table two stand', () => {
  it.each([
    ['in a row of their own', '本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3'],
    ['behind a cell that hangs over', '信息内容{1,2} | 数量{3}\n本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3'],
    ['behind two cells', '第二十条第（一）项 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n | 规章 | 1 | 2 | 3'],
    ['with a blank between', '信息内容 | 本年制发件数 | | 本年废止件数 | 现行有效件数\n规章 | 1 | | 2 | 3'],
    [
      'each over two cells of which one is blank',
      '信息内容 | 本年制发件数{2} | 本年废止件数{2} | 现行有效件数{2}\n规章 | 1 | | 2 | | 3 | ',
    ],
    ['each over two equal cells', '信息内容 | 本年制发件数{2} | 本年废止件数{2} | 现行有效件数{2}\n规章 | 1 | 1 | 2 | 2 | 3 | 3'],
    ['with blanks behind the last', '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | \n规章 | 1 | 2 | 3 | 3'],
    ['a cell a row', '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3'],
    [
      'among the cells of a row',
      '规章 | 本年制发件数 | 1 | 本年废止件数 | 2 | 现行有效件数 | 3\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3',
    ],
  ])('%s', (_where, two) => {
    expect(rowOfTwo(html(two), 'rules')).toBe(RULES);
    expect(differing(html(two))).toEqual([]);
  });

  it.each([
    ['a figure that differs behind the last', '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | \n规章 | 1 | 2 | 3 | 4'],
    ['two figures under one', '信息内容 | 本年制发件数{2} | 本年废止件数{2} | 现行有效件数{2}\n规章 | 1 | 1 | 2 | 4 | 3 | 3'],
    ['no figure under one', '信息内容 | 本年制发件数{2} | 本年废止件数{2} | 现行有效件数{2}\n规章 | 1 | 1 | | | 3 | 3'],
    ['a figure under none', '信息内容 | 本年制发件数 | 甲 | 本年废止件数{2} | 现行有效件数\n规章 | 1 | 9 | 2 | 2 | 3'],
  ])('is not guessed: %s', (_what, two) => {
    expect(rowOfTwo(html(two), 'rules')).toBe('');
  });
});

describe('a row of table two that has lost its figure', () => {
  it.each(['第二十条第（八）项', '信息内容', '本年收费金额（单位：万元）'])('takes no %s for it', (next) => {
    const result = html(
      `信息内容 | 本年处理决定数量\n行政处罚 | 3\n行政强制 | ${next}\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 8`,
    );
    expect(rowOfTwo(result, 'penalties')).toBe('decisions 3');
    expect(rowOfTwo(result, 'coercion')).toBe('');
    expect(rowOfTwo(result, 'fees')).toBe('amount 8');
    const lines = `信息内容\n本年处理决定数量\n行政处罚\n3\n行政强制\n${next}\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n8`;
    expect(rowOfTwo(text(lines), 'coercion')).toBe('');
    expect(rowOfTwo(text(lines), 'fees')).toBe('amount 8');
  });

  it('takes a word for it, and a header in front of a figure for none', () => {
    const one = (cells: string) => rowOfTwo(html(`信息内容 | 本年处理决定数量\n行政强制 | ${cells}`), 'coercion');
    expect(one('若干')).toBe('decisions ?');
    expect(one('无')).toBe('decisions .');
    expect(one('本年处理决定数量 | 5')).toBe('decisions 5');
  });

  it('takes no figure of the row below for it', () => {
    expect(rowOfTwo(html(`${ROWS}\n信息内容 | 本年处理决定数量\n行政处罚{1,2} | 3\n4`), 'penalties')).toBe('decisions 3');
  });
});

describe('rows of table two in text beside mark-up', () => {
  it('are read, too', () => {
    for (const more of ['', '\n行政规范性文件 | 4 | 5 | 6']) {
      const [result] = auditHtml(page({ two: `${table(ROWS + more)}\n信息内容\n本年处理决定数量\n行政许可\n7` }));
      expect(rowOfTwo(result, 'rules')).toBe(RULES);
      expect(rowOfTwo(result, 'licences')).toBe('decisions 7');
    }
  });
});
