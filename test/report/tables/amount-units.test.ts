import { describe, expect, it } from 'vitest';
import { auditHtml, page, table } from '../written';

const FEES = '信息内容 | 本年收费金额{3}\n行政事业性收费 | 12000{3}';
const BOUGHT = '信息内容 | 采购项目数量 | 采购总金额{2}\n政府集中采购 | 3 | 12000{2}';

/** What an amount of table two is read as, with the unit that is kept of it. */
function amount(two: string, id = 'fees', heading = ''): string {
  const markup = page({ two }).replace('二、主动公开政府信息情况', (title) => title + heading);
  const { value, unit = '' } = auditHtml(markup)[0]?.report?.facts[`disclosure/${id}/amount`] ?? {};
  return `${String(value)}${unit}`;
}

describe('an amount of table two', () => {
  it.each([
    ['where nothing states a unit', table(FEES), '12000'],
    ['below a line that states one', `（单位：元）\n${table(FEES)}`, '1.2元'],
    ['below a line that states that of the form', `（单位：万元）\n${table(FEES)}`, '12000'],
    ['below a cell that states one', table(`单位：元{4}\n${FEES}`), '1.2元'],
    ['below a line that does not', `（统计口径：全年）\n${table(FEES)}`, '12000'],
    ['with one of its own', `（单位：万元）\n${table(FEES.replace('12000', '12000元'))}`, '1.2元'],
    ['with one in its header', `（单位：元）\n${table(FEES.replace('金额', '金额（单位：万元）'))}`, '12000'],
    ['with one in its label', `（单位：万元）\n${table(FEES.replace('性收费', '性收费（单位：元）'))}`, '1.2元'],
    ['between lines that state two', `（单位：元）\n${table(FEES)}\n（单位：万元）`, '12000'],
    ['between lines that state the same twice', `（单位：元）\n${table(FEES)}\n（单位：元）`, '1.2元'],
    ['far behind the beginning of a line', `${'统计说明'.repeat(50)}（单位：元）\n${table(FEES)}`, '12000'],
    ['that is blank', `（单位：元）\n${table(FEES.replace('12000', ''))}`, 'null'],
  ])('%s', (_where, two, wanted) => expect(amount(two)).toBe(wanted));

  it('below a heading that states one', () => {
    expect(amount(table(FEES), 'fees', '（单位：元）')).toBe('1.2元');
    expect(amount(`（单位：万元）\n${table(FEES)}`, 'fees', '（单位：元）')).toBe('12000');
  });

  it('of purchases keeps the unit that is stated, as it is printed', () => {
    expect(amount(table(BOUGHT), 'procurement')).toBe('12000');
    expect(amount(`（单位：元）\n${table(BOUGHT)}`, 'procurement')).toBe('12000元');
    expect(amount(`（单位：元）\n${table(BOUGHT.replace('12000', '12000万元'))}`, 'procurement')).toBe('12000万元');
  });
});
