import { describe, expect, it } from 'vitest';
import { judge, marked, passages } from './stage';

const ask = (text: string) => judge('preface-parts', {}, { preface: passages('preface', text) });
const FIVE = '总体情况、主动公开政府信息情况、收到和处理申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况';

describe('the parts that the introduction counts', () => {
  it('are not six', () => {
    const text = `本报告由${FIVE}五部分组成。`;
    const result = ask(text);
    expect(result).toMatchObject({ outcome: 'fail', keys: ['count'], severities: ['notice'] });
    expect(result.findings[0]?.params.found).toBe('五');
    expect(marked(text, result.findings[0])).toMatch(/^由.*五部分$/);
    expect(ask(`报告包括${FIVE}、其他需要报告的事项和附表等7个部分。`).keys).toEqual(['count']);
  });

  it('are six, but one is not named', () => {
    const result = ask(`本报告由${FIVE}六部分组成。`);
    expect(result).toMatchObject({ keys: ['list'] });
    expect(result.findings[0]?.params.section).toBe('other');
  });

  it('are six', () => {
    expect(ask(`本报告由${FIVE}、其他需要报告的事项六部分组成。`).outcome).toBe('pass');
    expect(ask(`本报告包括${FIVE}和其他事项6个部分。`).outcome).toBe('pass');
  });

  it('are not told', () => {
    expect(ask('本报告按照条例编制。')).toMatchObject({ outcome: 'not-applicable', reason: 'no-list-of-parts' });
    expect(ask('全年工作分为三个部分。').outcome).toBe('not-applicable');
  });
});
