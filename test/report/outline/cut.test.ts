import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/text';
import { recognise } from '../../../src/report';
import { report } from '../written';

/** Status and reason of a text of which the end was not read. */
const cutOff = (text: string) => {
  const [found] = recognise({ ...readText(text), cut: true });
  return [found?.status, found?.reason];
};

const two = '规章 | 0 | 0 | 3 |\n行政规范性文件 | 1 | 0 | 5 |';

describe('a page that was not read to its end', () => {
  it('is too large when a section or a table may follow', () => {
    expect(cutOff(report({ two }))).toEqual(['unreadable', 'too-large']);
    expect(cutOff(report({ two }).split('\n').slice(0, 9).join('\n'))).toEqual(['unreadable', 'too-large']);
  });

  it('is too large when a report may follow', () => {
    expect(cutOff('档案开放公告\n本馆开放档案若干卷。')).toEqual(['unreadable', 'too-large']);
  });

  it('is what it was read as when that is told', () => {
    expect(cutOff('政府网站工作年度报表\n独立用户访问总量\n网站总访问量')).toEqual(['not-a-report', 'other-form']);
  });

  it('is audited when all of a report was read', () => {
    const told = '行政复议\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计';
    const three =
      '自然人\n商业企业\n一、本年新收政府信息公开申请数量\n1\n4\n二、上年结转政府信息公开申请数量\n（一）予以公开\n1.属于国家秘密';
    expect(cutOff(report({ two, three, four: told }))).toEqual(['audited', null]);
  });
});
