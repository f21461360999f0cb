import { describe, expect, it } from 'vitest';
import { auditText, report, valueOf } from '../written';
import { QUIET } from './quiet-year';

describe('table two in text', () => {
  it('reads a bar alone between cells', () => {
    const two =
      '信息内容\n|\n本年制发件数\n|\n本年废止件数\n|\n现行有效件数\n规章\n|\n1\n|\n0\n|\n4\n行政规范性文件\n|\n2\n|\n3\n|\n9';
    const [result] = auditText(report({ two }));
    expect(valueOf(result, 'disclosure/rules/issued')).toBe(1);
    expect(valueOf(result, 'disclosure/normdocs/repealed')).toBe(3);
  });

  it('reads headers and full-width figures with blanks between', () => {
    const two = '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 ０ ０ ３\n行政规范性文件 2 1 12';
    const [result] = auditText(report({ two }));
    expect(valueOf(result, 'disclosure/rules/inForce')).toBe(3);
    expect(valueOf(result, 'disclosure/normdocs/issued')).toBe(2);
  });

  it('reads changes with a sign of any kind between blanks', () => {
    const two =
      '信息内容 上一年项目数量 本年增/减 处理决定数量\n行政处罚 9 减3 4\n行政强制 2 增1 6\n信息内容 上一年项目数量 本年增/减\n行政事业性收费 3985 －4';
    const [result] = auditText(report({ two }));
    expect(valueOf(result, 'disclosure/penalties/itemsChange')).toBe(-3);
    expect(valueOf(result, 'disclosure/coercion/decisions')).toBe(6);
    expect(valueOf(result, 'disclosure/fees/itemsChange')).toBe(-4);
  });

  it('takes the bar that closes a row for no cell', () => {
    const two = `| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政许可 | 3 | 0 | 8 |
| 其他对外管理服务事项 | 1 | 0 | 2 |
| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政处罚 | 4 | 0 | 6 |
| 行政强制 | 4 | 0 |
| 第二十条第（八）项 |  |  |  |
| 信息内容 | 上一年项目数量 | 本年增/减 |  |
| 行政事业性收费 | 2 | 0 |  |
| 信息内容 | 采购项目数量 | 采购总金额 |  |
| 政府集中采购 | 1 | 7.5 |  |`;
    const [result] = auditText(report({ two }));
    expect(valueOf(result, 'disclosure/penalties/decisions')).toBe(6);
    expect(valueOf(result, 'disclosure/coercion/decisions')).toBeUndefined();
    expect(valueOf(result, 'disclosure/fees/itemsChange')).toBe(0);
  });
});

describe('table four in text', () => {
  const heads = `行政复议 | 行政诉讼 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |`;

  it('reads blanks when all fifteen cells are there', () => {
    const [result] = auditText(report({ four: `${heads}\n2 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 |  |  |  |  |  |` }));
    expect(valueOf(result, 'remedies/litigationDirect/upheld')).toBe(1);
    expect(valueOf(result, 'remedies/litigationAfter/total')).toBeNull();
  });

  it('does not guess when one cell may have been lost before the end', () => {
    const [result] = auditText(report({ four: `${heads}\n2 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |  |` }));
    expect(valueOf(result, 'remedies/reconsideration/upheld')).toBeUndefined();
  });

  it('takes no figures of table three for it', () => {
    const [result] = auditText(report({ three: QUIET.replaceAll('|  ', '| 0 ') }));
    expect(Object.keys(result?.report?.facts ?? {}).filter((id) => id.startsWith('remedies/'))).toEqual([]);
  });
});

describe('table four on one line', () => {
  it.each(['- - - - - - - - - - - - - - -', '—— - — - - - — - － － - － － - ——', '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'])(
    'is there: %s',
    (four) => {
      const [result] = auditText(report({ four }));
      expect(result?.report?.tables[2]?.status).toBe('present');
    },
  );
});
