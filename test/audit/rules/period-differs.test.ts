import { describe, expect, it } from 'vitest';
import { judge, marked, passages, sectionsWith } from './stage';

const ask = (text: string, year: number | null = 2023) =>
  judge('period-differs', {}, { preface: passages('preface', text), year });

describe('the statistical period', () => {
  it.each([
    '本报告所列数据的统计期限自2022年1月1日起，至2022年12月31日止。',
    '统计期限为 2023 年 1 月 1 日至 11 月 30 日。',
    '数据统计时限：2023年1月1日—2024年12月31日',
    '统计期限为2023年2月1日至2023年12月31日。',
    '统计期限为2023年1月1日至2023年12月30日。',
    '本局2023年3月组建，数据统计期限为2023年3月20日至2023年11月30日。',
    '本局2023年3月组建，数据统计期限为2022年3月20日至2023年12月31日。',
    '本局2022年3月组建，数据统计期限为2022年3月20日至2023年12月31日。',
  ])('differs from the year: %s', (text) => {
    const { outcome, severities, findings } = ask(text);
    expect([outcome, severities]).toEqual(['fail', ['warning']]);
    expect(marked(text, findings[0])).toMatch(/^(?:数据|统计).*日$/);
  });

  it.each([
    '本报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。',
    '统计期限为2023年1月1日至12月31日。',
    '统计期限自 20231月1日至202312月31日止。',
    '本局2023年3月组建，数据统计期限为2023年3月20日至2023年12月31日。',
  ])('is the year: %s', (text) => {
    expect(ask(text).outcome).toBe('pass');
  });

  it('is told with both of its ends, and the year', () => {
    expect(ask('数据统计期限为2022年3月1日至11月30日。').findings[0]).toMatchObject({
      key: 'period-differs.differs',
      params: { from: '2022-03-01', to: '2022-11-30', year: 2023 },
    });
  });

  it('is the first one that is told', () => {
    const preface = passages(
      'preface',
      '本报告共六部分。',
      '统计期限为2023年1月1日至12月31日。',
      '统计期限为2022年1月1日至12月31日。',
    );
    expect(judge('period-differs', {}, { preface }).outcome).toBe('pass');
    expect(judge('period-differs', {}, { preface: [...preface].reverse() }).findings[0]?.place).toBe('passage/preface/2');
  });

  it('may stand in section one', () => {
    const sections = sectionsWith({ overview: ['所列数据的统计期限自2021年1月1日至2021年12月31日。'] });
    expect(judge('period-differs', {}, { sections }).findings[0]?.place).toBe('passage/overview/0');
  });

  it.each(['2022年3月1日至5月31日开展专项检查。', '电子版可以在网站下载。', ''])('is not told by: %s', (text) => {
    expect(ask(text)).toMatchObject({ outcome: 'not-applicable', reason: 'no-period' });
  });

  it('is compared only with a known year', () => {
    expect(ask('统计期限为2023年1月1日至12月31日。', null)).toMatchObject({ outcome: 'unsure', reason: 'year-unclear' });
  });
});
