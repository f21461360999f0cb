import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/text';
import { recognise } from '../../../src/report';
import { auditText, report, rowOf, valueOf } from '../written';
import { lost, oneCellALine, QUIET } from './quiet-year';

describe('table three in text with separators', () => {
  it.each([
    ['bars', QUIET],
    ['tabs', QUIET.replaceAll(' |', '\t').replace(/\t /g, '\t').replace(/\t$/gm, '')],
    ['one cell a line with its bar', oneCellALine(QUIET)],
    [
      'rows opened by a bar',
      QUIET.split('\n')
        .map((row) => `|\n${oneCellALine(row)}`)
        .join('\n')
        .replace(/\n+/g, '\n'),
    ],
    [
      'bars alone between',
      QUIET.split('\n')
        .map((row) => row.replace(/ \|$/, '').replace(/ \| ?/g, '\n|\n'))
        .join('\n'),
    ],
  ])('reads blanks as cells: %s', (_, three) => {
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'receivedNew')).toEqual([5, null, 1, null, null, null, 6]);
    expect(rowOf(result, 'carriedIn')).toEqual([null, null, null, null, null, null, null]);
    expect(rowOf(result, 'refused.thirdParty')).toEqual([1, null, null, null, null, null, 1]);
    expect(rowOf(result, 'other.all')).toEqual([null, null, null, null, null, null, null]);
    expect(result?.relations.filter(({ verdict }) => verdict === 'violated')).toEqual([]);
  });

  it('reads （六）其他处理 as one row', () => {
    const [result] = auditText(report({ three: QUIET.replace('（六）其他处理 |  |  |', '（六）其他处理 | 0 | 0 |') }));
    expect(rowOf(result, 'other.all').slice(0, 3)).toEqual([0, 0, null]);
    expect(result?.report?.facts).not.toHaveProperty('requests/other.misc/total');
  });

  it('keeps a word in its cell', () => {
    const [result] = auditText(report({ three: QUIET.replace('4.保护第三方合法权益 | 1 |', '4.保护第三方合法权益 | 若干 |') }));
    expect(rowOf(result, 'refused.thirdParty')).toEqual([null, null, null, null, null, null, 1]);
    expect(result?.report?.facts['requests/refused.thirdParty/naturalPerson']).toMatchObject({ unreadable: true });
  });

  it('does not guess a row that is a cell short', () => {
    const [result] = auditText(report({ three: QUIET.replace('4.保护第三方合法权益 | 1 |  |', '4.保护第三方合法权益 | 1 |') }));
    expect(rowOf(result, 'refused.thirdParty')).toEqual(lost);
    expect(rowOf(result, 'granted')).toEqual([3, null, null, null, null, null, 3]);
  });

  it('takes no leading blank for a figure where a blank fills up labels', () => {
    const rows = QUIET.split('\n').slice(8, 20);
    const six = rows.map(
      (row) =>
        `${row
          .split(' | ')
          .slice(0, row.startsWith('（') ? 2 : 1)
          .join('\t')}\t\t0\t0\t0\t0\t0\t0`,
    );
    const three = ['一、本年新收政府信息公开申请数量\t\t2\t0\t0\t0\t0\t0\t2', ...six].join('\n');
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'receivedNew')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(rowOf(result, 'refused.thirdParty')).toEqual(lost);
  });
});

describe('table three in text of one width', () => {
  it('counts in a row whose label is filled up by a blank', () => {
    const zeros = (total: number) => [total, 0, 0, 0, 0, 0, total].join('\t');
    const three = `\t\t\t申请人情况\t\t\t\t\t\t
\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\t
一、本年新收政府信息公开申请数量\t\t${zeros(3)}\t
二、上年结转政府信息公开申请数量\t\t${zeros(0)}\t
\t（一）予以公开\t${zeros(2)}\t
\t1.属于国家秘密\t${zeros(0)}\t
\t（七）总计\t\t${zeros(2)}
\t四、结转下年度继续办理\t\t${zeros(1)}`;
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'granted')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(rowOf(result, 'disposedTotal')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(rowOf(result, 'carriedOut')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });
});

describe('sub-rows whose labels are lost', () => {
  const three = `一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
三、本年度办理结果\t（一）予以公开\t4\t0\t0\t0\t0\t0\t4
（六）其他处理\t1\t0\t0\t0\t0\t0\t1
0\t0\t0\t0\t0\t0\t0
0\t0\t0\t0\t0\t0\t0
（七）总计\t5\t0\t0\t0\t0\t0\t5
四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0`;

  it('takes the first of them for no row of the form', () => {
    const [result] = auditText(report({ three }));
    expect(rowOf(result, 'other.all')).toEqual(lost);
    expect(rowOf(result, 'disposedTotal')).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });

  it('takes no blank row for 其他处理 where two more blank ones follow', () => {
    const blank = three.replaceAll('\t0', '\t').replace('1\t\t\t\t\t\t1', '\t\t\t\t\t\t').replaceAll('\n0\t', '\n\t');
    expect(rowOf(auditText(report({ three: blank }))[0], 'other.all')).toEqual(lost);
    const single = blank.replace('（六）其他处理\t\t\t\t\t\t\t\n\t\t\t\t\t\t\n\t\t\t\t\t\t\n', '（六）其他处理\t\t\t\t\t\t\t\n');
    expect(rowOf(auditText(report({ three: single }))[0], 'other.all')).toEqual(lost.map(() => null));
  });

  it('adds no figures of a row without label to the row above it', () => {
    const broken = three
      .replace('（六）其他处理\t1\t0\t0\t0\t0\t0\t1', '（六）其他处理\t1.逾期不补正\t3\t\t\t2\t\t\t5')
      .replace('0\t0\t0\t0\t0\t0\t0\n0\t0\t0\t0\t0\t0\t0\n（七）', '7\t\t\t\t\t\t7\n\t\t\t\t2\t\t2\n（七）');
    const [result] = auditText(report({ three: broken }));
    expect([lost, [3, null, null, 2, null, null, 5]]).toContainEqual(rowOf(result, 'other.noCorrection'));
  });
});

it('a header word that is also the name of a row does not count as that row', () => {
  const zeros = (count: number) => Array.from({ length: count }, () => '0').join('\t');
  const text = [
    '青禾市水务局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '\t自然人\t法人或其他组织\t\t\t\t\t总计',
    '\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t',
    `一、本年新收政府信息公开申请数量\t\t${zeros(7)}\t`,
    `二、上年结转政府信息公开申请数量\t\t${zeros(7)}\t`,
    `三、本年度办理结果\t（一）予以公开\t\t${zeros(6)}`,
    `3.其他\t\t${zeros(6)}\t`,
    `（七）总计\t\t${zeros(7)}\t`,
    `四、结转下年度继续办理\t\t${zeros(7)}\t`,
  ].join('\n');
  const [report] = recognise(readText(text));
  expect(report?.rowCounts.map(({ row, seen }) => [row, seen]).sort()).toEqual([
    ['granted', 6],
    ['other.misc', 6],
  ]);
});

describe('cells glued without any separator', () => {
  it.each(['行政处罚0\n行政强制120', '行政处罚０\n行政强制１２０'])(
    'takes no glued row for the figure of another: %j',
    (rows) => {
      const [result] = auditText(report({ two: `信息内容本年处理决定数量\n${rows}` }));
      expect(valueOf(result, 'disclosure/penalties/decisions')).toBeUndefined();
    },
  );
});
