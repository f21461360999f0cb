import { describe, expect, it } from 'vitest';
import { placed, Prose, titleYear } from '../../src/audit/reading';
import { reportWith } from './balanced';
import { sectionsWith } from './rules/stage';

const TEXT = '（一）主动 公开。2023　年，公开３０条！无';
const prose = new Prose(reportWith());
const passage = { id: 'passage/overview/0', text: TEXT, offset: 7 };

describe('sentences', () => {
  it('are folded and know where they stand', () => {
    expect(prose.textOf(passage)).toBe('(一)主动公开。2023年,公开30条!无');
    expect(prose.sentencesOf([passage]).map(({ text, from }) => [text, from])).toEqual([
      ['(一)主动公开', 0],
      ['2023年,公开30条', 8],
      ['无', 20],
    ]);
  });

  it('are found again in the text as printed, counted from its anchor', () => {
    const marked = (from: number, to: number) => {
      const { place, span } = placed(passage, from, to);
      return [place, TEXT.slice(span.start - 7, span.end - 7)];
    };
    expect(marked(3, 7)).toEqual(['passage/overview/0', '主动 公开']);
    expect(marked(8, 13)).toEqual(['passage/overview/0', '2023　年']);
    expect(marked(16, 18)).toEqual(['passage/overview/0', '３０']);
    expect(marked(20, 21)).toEqual(['passage/overview/0', '无']);
  });

  it('are read in simplified characters', () => {
    expect(prose.textOf({ id: 'passage/overview/1', text: '收到 申請', offset: 0 })).toBe('收到申请');
  });

  it('of sections are one text', () => {
    const report = reportWith({}, { sections: sectionsWith({ overview: ['一 二', '三'], other: ['四'] }) });
    expect(new Prose(report).tells('overview', 'other')).toBe('一二\n三\n四');
  });
});

describe('the year of the title', () => {
  it.each([
    ['青禾市水务局2023年政府信息公开工作年度报告', 2023],
    ['政府信息公开工作年度报告（2023）', 2023],
    ['青禾市水务局 ２０２３ 年度政府信息公开工作年度报告', 2023],
    ['时间：2023-01-20 青禾市水务局政府信息公开工作年度报告', null],
    ['2023.1.20 政府信息公开工作年度报告', null],
    ['政府信息公开工作年度报告', null],
  ])('%s', (title, year) => {
    expect(titleYear(reportWith({}, { title, year: 2023 }))).toBe(year);
  });
});
