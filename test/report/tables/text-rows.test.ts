import { describe, expect, it } from 'vitest';
import { auditText, report, rowOf, valueOf } from '../written';
import { lost, NONE, ROWS, table, ZEROS } from './row-texts';

describe('blanks that fill up merged labels', () => {
  const stepped = (label: string, own: readonly string[], columns: number) =>
    `${label} |${'|'.repeat(columns - 1)} ${own.join(' | ')} |`;
  const closed = (text: string) => `${text} |`;

  it('are no cells where every row has as many as its label spans columns', () => {
    const only = (total: string) => [...NONE.slice(1), total];
    const three = table({ '6.属于四类过程性信息': only('1') }, only('0'), stepped, closed);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'receivedNew')).toEqual([null, null, null, null, null, null, 0]);
    expect(rowOf(result, 'refused.deliberative')).toEqual([null, null, null, null, null, null, 1]);
  });

  it('show where the figures of a table stand that is all but blank', () => {
    const one = ['', '', '', '', '4', '', ''];
    const three = table({ '四、结转下年度继续办理': one }, NONE, stepped, closed);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'carriedOut')).toEqual([null, null, null, null, 4, null, null]);
    expect(rowOf(result, 'granted')).toEqual([null, null, null, null, null, null, null]);
  });

  it('leave rows alone that do not keep to this', () => {
    const six = (label: string, own: readonly string[], columns: number) => stepped(label, own, columns === 3 ? 2 : 1);
    const three = table({}, [...NONE.slice(1), '0'], six, closed);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'receivedNew')).toEqual(lost);
  });

  it('leave rows alone in which figures stand where labels are filled up', () => {
    const three = table({}, ['', '', '', '', '', '', '0'], stepped, closed).replace(
      '四、结转下年度继续办理 |||',
      '四、结转下年度继续办理 | 2 ||',
    );
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'refused.stateSecret')).toEqual(lost);
  });
});

describe('a header that is also the name of a row', () => {
  it('takes no cell of that row away although blanks follow it', () => {
    const barred = (label: string, own: readonly string[]) => `${label} | ${own.join(' | ')} |`;
    const tail = (text: string) => `${text} | ${'|'.repeat(15)}`;
    const three = table({ '（七）总计': ['', '1', '0', '0', '0', '0', '1'] }, ZEROS, barred, tail);
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'disposedTotal')).toEqual([null, 1, 0, 0, 0, 0, 1]);
  });
});

describe('the row 其他 of a quiet year', () => {
  it('is not mixed up with the header above it, which has more blanks behind it', () => {
    const barred = (label: string, own: readonly string[]) => `${label} | ${own.join(' | ')} |`;
    const tail = (text: string) => `${text} | ${'|'.repeat(15)}`;
    const first = ['2', '', '', '', '', '', '2'];
    const three = table(
      { '一、本年新收政府信息公开申请数量': first, '2.其他法律行政法规禁止公开': first, '（七）总计': first },
      NONE,
      barred,
      tail,
    );
    const [result] = auditText(report({ three: three.replace('（七）总计', `3.其他 | ${NONE.join(' | ')} |\n（七）总计`) }));
    for (const row of ['refused.lawForbids', 'disposedTotal'])
      expect(rowOf(result, row)).toEqual([2, null, null, null, null, null, 2]);
    for (const row of ['refused.stateSecret', 'other.misc']) expect(rowOf(result, row)).toEqual(NONE.map(() => null));
  });
});

describe('the last row of a table with blanks between', () => {
  it('is no half of the heading below it', () => {
    const spaced = (label: string, own: readonly string[]) => `${label.replace(' | ', ' ')} ${own.join(' ')}`;
    const text = report({ three: table({ '四、结转下年度继续办理': ['1', '/', '/', '/', '/', '/', '1'] }, ZEROS, spaced) });
    const [result] = auditText(
      text.replace('四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
    );
    expect(rowOf(result, 'carriedOut')).toEqual([1, null, null, null, null, null, 1]);
    expect(valueOf(result, 'requests/carriedIn/total')).toBe(0);
  });
});

describe('columns in another order than that of the form', () => {
  const three = ['7', '4', '2', '1', '0', '0', '0'];
  const names = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
  const print = (gap: string) =>
    [['项目', ...names].join(gap), ...ROWS.map(([, label]) => [...label.split(' | '), ...three].join(gap))].join('\n');

  it.each([
    ['blanks between', ' '],
    ['tabs', '\t'],
    ['one cell a line', '\n'],
  ])('are read as they are named: %s', (_, gap) => {
    const [result] = auditText(report({ three: print(gap) }));
    expect(rowOf(result, 'refused.thirdParty')).toEqual([4, 2, 1, 0, 0, 0, 7]);
  });

  it('are those of the form where headers of two lines were taken apart', () => {
    const heads = '法人或其他组织\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n自然人\n总计';
    const rows = ROWS.map(([, label]) => [...label.split(' | '), '4', '2', '1', '0', '0', '0', '7'].join('\n'));
    const [result] = auditText(report({ three: [heads, ...rows].join('\n') }));
    expect(rowOf(result, 'granted')).toEqual([4, 2, 1, 0, 0, 0, 7]);
  });
});
