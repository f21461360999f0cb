import { describe, expect, it } from 'vitest';
import { asTable, asText } from '../../src/exports/copied';
import { tellDoubts } from '../../src/exports/told';
import type { Lang } from '../../src/texts';
import '../../src/texts/both';
import * as states from '../ui/states';

const [frame] = states.violated().frames;
const audit = frame?.result.audits[0];
if (!audit) throw new Error('no audit');
const selected = (lang: Lang) => ({ audit, address: 'http://www.jiangcheng.gov.cn/nb.html', doubts: tellDoubts(audit, lang) });

describe('doubts copied as text', () => {
  it('say whose they are, how the report came out, and ask behind each', () => {
    expect(asText(selected('zh'), 'zh').text.split('\n')).toEqual([
      '江城市2024年政府信息公开工作年度报告',
      'http://www.jiangcheng.gov.cn/nb.html',
      '2 个疑点，涉及 3 项勾稽关系；勾稽关系 39/42 成立',
      '',
      '1. [不符] 三、收到和处理政府信息公开申请情况',
      expect.stringMatching(/^ {3}“（一）予以公开”一行：.*，请核实$/),
      expect.stringMatching(/^ {3}1480 \+ .* ≠ \d+，差 72$/),
      expect.stringMatching(/^ {3}“自然人”一列：.*，请核实$/),
      expect.stringMatching(/ ≠ \d+，差 72$/),
      '   表三·（一）予以公开·自然人：若此格为 1408（现为 1480），2 项勾稽关系同时成立，请核实',
      '   可能两位数字前后颠倒；这只是推测，请以原始记录为准',
      '',
      '2. [不符] 四、政府信息公开行政复议、行政诉讼情况',
      expect.stringContaining('四种结果之和为 170'),
      '   88 + 18 + 28 + 36 = 170 ≠ 171，差 1',
    ]);
  });

  it('are told in English as well', () => {
    const { text } = asText(selected('en'), 'en');
    expect(text).toContain('2 doubts, concerning 3 relations; 39 of 42 relations hold');
    expect(text).toContain('1. [does not conform]');
  });

  it('say how many rules the reader has switched off', () => {
    const [run] = audit.rulesRun;
    if (!run) throw new Error('no rule');
    const rulesRun = [{ rule: run.rule, outcome: 'not-applicable' as const, reason: 'switched-off' }];
    expect(asText({ ...selected('zh'), audit: { ...audit, rulesRun } }, 'zh').text).toContain('有 1 条规则已由您关闭');
    expect(asText(selected('zh'), 'zh').text).not.toContain('关闭');
  });

  it('may be one alone', () => {
    const all = selected('zh');
    const { text } = asText({ ...all, doubts: all.doubts.slice(1) }, 'zh');
    expect(text).toContain('1. [不符] 四、');
    expect(text).not.toContain('2. ');
  });
});

describe('doubts copied as a table', () => {
  it('are a row each, in the columns of the lists that offices keep', () => {
    const { text, html } = asTable(selected('zh'), 'zh');
    const rows = text.split('\r\n').map((row) => row.split('\t'));
    expect(rows[0]).toEqual(['单位', '年度', '链接', '位置', '问题描述', '算式', '建议核实', '类别']);
    expect(rows.map(({ length }) => length)).toEqual([8, 8, 8]);
    expect(rows[1]?.slice(0, 4)).toEqual([
      '江城市',
      '2024',
      'http://www.jiangcheng.gov.cn/nb.html',
      '表三·（一）予以公开·自然人',
    ]);
    expect(rows[2]?.[7]).toBe('不符');
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });
});
