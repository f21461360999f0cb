import { describe, expect, it, test } from 'vitest';
import { readText } from '../../../src/readers/text';
import { chooseHeadings } from '../../../src/report/outline/choose-headings';
import { divide, headingOf } from '../../../src/report/outline/headings';

const told = (text: string, level = 0) => {
  const heading = headingOf(text, 0, level);
  return heading ? `${heading.section} ${heading.numbering}` : null;
};

describe('a line that is the heading of a section', () => {
  test.each([
    ['一、总体情况', 'overview top'],
    ['—、总体情况', 'overview top'],
    ['l一、总体情况', 'overview top'],
    ['第一部分 总体情况', 'overview top'],
    ['第一章、总体情况', 'overview top'],
    ['一总体情况', 'overview top'],
    ['二主动公开政府信息情况', 'disclosure top'],
    ['三大任务总体情况', null],
    ['一、2022年政府信息公开工作总体情况', 'overview top'],
    ['一、概况', 'overview top'],
    ['一、工作开展情况', 'overview top'],
    ['一、2022年工作开展情况', 'overview top'],
    ['一、年度工作总体情况', 'overview top'],
    ['三、政府信息依申请公开情况', 'requests top'],
    ['三、依申请公开办理情况', 'requests top'],
    ['二、主动公开政府信息情况：', 'disclosure top'],
    ['二、主动公开政府信息情况。', 'disclosure top'],
    ['二、主动公开政府信息情况；', 'disclosure top'],
    ['二、主动公开政府信息情况 ........ 3', 'disclosure top'],
    ['二、主动公开政府信息情况……3', 'disclosure top'],
    ['二、主动公开政府信息情况12', 'disclosure top'],
    ['二、主動公開政府信息情況', 'disclosure top'],
    ['二、主动公开政府信息之情形', 'disclosure top'],
    ['（二）主动公开政府信息情况', 'disclosure below'],
    ['2.主动公开政府信息情况', 'disclosure below'],
    ['②主动公开政府信息情况', null],
    ['主动公开情况', 'disclosure none'],
    ['主动公开情况......12', 'disclosure none'],
    ['总体情况', 'overview none'],
    ['二主动公开政府信息之情形', null],
    ['六、其他', null],
    ['概述', null],
    ['其他事项', null],
    ['主动公开政府信息之情形', null],
    ['（二）主动公开政府信息之情形', null],
    ['七', null],
    ['本年主动公开政府信息12条', null],
  ])('%s', (text, heading) => {
    expect(told(text)).toBe(heading);
  });

  test.each([
    ['概述', 'overview none'],
    ['其他事项', 'other none'],
    ['主动公开政府信息之情形', 'disclosure none'],
    ['主动公开情形', null],
    ['依申请公开之情况', 'requests none'],
    ['主动公开之情况', null],
    ['主动公开信息之情况', 'disclosure none'],
  ])('%s, set as a heading', (text, heading) => {
    expect(told(text, 2)).toBe(heading);
  });

  it('is no longer than a line', () => {
    const noted = (length: number) => `二、主动公开政府信息情况（${'详'.repeat(length - 14)}）`;
    expect(told(noted(48))).toBe('disclosure top');
    expect(told(noted(49))).toBeNull();
    expect(told(`二、${' '.repeat(180)}主动公开政府信息情况`)).toBe('disclosure top');
    expect(told(`二、${' '.repeat(181)}主动公开政府信息情况`)).toBeNull();
  });
});

/** The line chosen as heading of each section. */
function sections(...lines: string[]): Record<string, string> {
  const { pieces, headings } = divide(readText(lines.join('\n')).blocks);
  const textAt = (at: number) => {
    const piece = pieces[at];
    return piece?.kind === 'line' ? piece.text : '';
  };
  return Object.fromEntries([...chooseHeadings(headings)].map(([id, { at }]) => [id, textAt(at)]));
}

const REST = ['三、收到和处理政府信息公开申请情况', '见表。', '四、政府信息公开行政复议、行政诉讼情况', '无。'];

describe('of several headings of one section', () => {
  test.each([
    ['numbered before unnumbered', '总体情况', '一、总体情况'],
    ['numbered as in the form', '三、总体情况', '一、总体情况'],
    ['worded as in the form', '一、概述', '一、总体情况'],
    ['to the letter before nearly', '一、政府信息公开之总体情形', '一、政府信息公开总体情况'],
    ['the numbered one before one of a list of contents', '一、总体情况......1', '一、总体情况'],
    ['one of a list of contents without dots', '一、总体情况 1', '一、总体情况'],
    ['one of a list of contents without page number', '一、总体情况...', '一、总体情况'],
    ['numbered with a year before unnumbered', '总体情况', '一、2022年政府信息公开工作总体情况'],
    ['one with a stop', '一、概述', '一、总体情况.'],
    ['one with a numeral alone', '一、概述', '一总体情况'],
    ['numbered before set as a heading', '# 总体情况', '三、总体情况'],
    ['unnumbered before numbered below', '（一）总体情况', '总体情况'],
  ])('%s', (_which, worse, better) => {
    expect(sections(worse, '平稳。', better, '平稳。')['overview']).toBe(better);
    expect(sections(better, '平稳。', worse, '平稳。')['overview']).toBe(better);
  });

  it('set as a heading', () => {
    expect(sections('一、总体情况', '平稳。', '# 一、总体情况 ', '平稳。', ...REST)['overview']).toBe('一、总体情况');
    const { headings } = divide(readText('总体情况\n平稳。\n# 总体情况\n平稳。').blocks);
    expect(chooseHeadings(headings).get('overview')?.at).toBe(2);
  });

  it('numbered as in the form, whichever section', () => {
    const [worse, better] = ['一、主动公开政府信息情况', '二、主动公开政府信息情况'];
    expect(sections(worse, '见表。', better, '见表。')['disclosure']).toBe(better);
  });

  it('with a heading of its own below it', () => {
    const at = divide(readText('一、总体情况\n总体情况\n平稳。\n一、总体情况\n平稳。').blocks).headings;
    expect(chooseHeadings(at).get('overview')?.at).toBe(0);
  });

  it('with text below it', () => {
    const { headings } = divide(
      readText('一、总体情况\n二、主动公开政府信息情况\n前言。\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n见表。').blocks,
    );
    expect([...chooseHeadings(headings).values()].map(({ at }) => at)).toEqual([3, 5]);
  });

  it('the first of equals, behind that of the section before', () => {
    const at = (...lines: string[]) =>
      [...chooseHeadings(divide(readText(lines.join('\n')).blocks).headings).values()].map((heading) => heading.at);
    expect(at('一、总体情况', '平稳。', '一、总体情况', '平稳。')).toEqual([0]);
    expect(at('二、主动公开政府信息情况', '见表。', '一、总体情况', '平稳。', '二、主动公开政府信息情况', '见表。')).toEqual([
      2, 4,
    ]);
    expect(at('二、主动公开政府信息情况', '见表。', '一、总体情况', '平稳。')).toEqual([2, 0]);
  });
});

describe('headings numbered below their level', () => {
  const LOWER = ['（一）总体情况', '平稳。', '（二）主动公开政府信息情况', '见表。'];

  it('are sections where no others are numbered', () => {
    expect(sections(...LOWER)).toEqual({ overview: LOWER[0], disclosure: LOWER[2] });
    expect(sections(...LOWER, ...REST)).toMatchObject({ overview: LOWER[0], disclosure: LOWER[2] });
  });

  it('are topics where three are numbered as sections', () => {
    const topics = ['（一）主动公开情况', '见网站。', '（二）依申请公开情况', '平稳。'];
    expect(Object.keys(sections(...topics, ...REST, '五、存在的主要问题及改进情况', '人手不足。'))).toEqual([
      'requests',
      'remedies',
      'problems',
    ]);
    expect(Object.keys(sections(...LOWER, ...REST, ...REST))).toHaveLength(4);
  });

  it('are sections with the words and the number of the form in their place, however the others are numbered', () => {
    const found = (...lines: string[]) => sections(...lines, ...REST, '五、存在的主要问题及改进情况', '人手不足。');
    expect(found('1. 总体情况', '平稳。', '二、主动公开政府信息情况', '见表。')['overview']).toBe('1. 总体情况');
    expect(found('（一）总体情况', '平稳。', '二、主动公开政府信息情况', '见表。')['overview']).toBe('（一）总体情况');
    expect(found('2. 总体情况', '平稳。', '二、主动公开政府信息情况', '见表。')['overview']).toBeUndefined();
    expect(found('一、总体情况', '平稳。', '（二）主动公开政府信息情况', '见表。')['disclosure']).toBe(
      '（二）主动公开政府信息情况',
    );
    expect(found('一、总体情况', '平稳。', '（二）主动公开情况', '见表。')['disclosure']).toBeUndefined();
  });
});

describe('lines of a list of contents', () => {
  it('are no sections where the sections are numbered', () => {
    const contents = ['主动公开政府信息情况......1'];
    const numbered = ['一、总体情况', '平稳。', ...REST];
    expect(Object.keys(sections(...contents, ...numbered))).toEqual(['overview', 'requests', 'remedies']);
    expect(Object.keys(sections(...contents, '总体情况', '平稳。'))).toEqual(['overview', 'disclosure']);
    expect(Object.keys(sections(`# ${contents[0]}`, ...numbered))).toEqual(['overview', 'requests', 'remedies']);
    expect(Object.keys(sections(`（二）${contents[0]}`, '总体情况', '平稳。'))).toEqual(['overview']);
  });
});

test('one misread letter before the numeral of a heading does not cut it in two', () => {
  const { pieces } = divide(readText('l六、其他需要报告的事项').blocks);
  expect(pieces.map((piece) => piece.kind === 'line' && piece.text)).toEqual(['l六、其他需要报告的事项']);
});
