import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../../src/forms';
import { judge, sectionsWith } from './stage';

const ask = (section: SectionId, heading: string) =>
  judge('heading-differs', {}, { sections: sectionsWith({}, { [section]: heading }) });

describe('a heading', () => {
  it.each([
    ['problems', '五、存在的主要问题及改进情措施'],
    ['requests', '三、收到和处理政府信息公开申清情况'],
    ['other', '六、其他需报告的事情'],
    ['disclosure', '二、主动公开政府政府信息情况'],
    ['requests', '三、收到和处理政府信息公开申请申请情况'],
    ['problems', '五、存在的主要主要问题及改进情况'],
  ] as const)('of %s is misprinted: %s', (section, heading) => {
    const result = ask(section, heading);
    expect(result).toMatchObject({ outcome: 'fail', severities: ['notice'] });
    expect(result.findings[0]).toMatchObject({ params: { found: heading, section }, place: `section/${section}` });
  });

  it.each([
    ['overview', '一、 总体情况'],
    ['overview', '—、总体情况'],
    ['overview', '概 述'],
    ['overview', '一、2023年度政府信息公开工作总体情况'],
    ['disclosure', '二、行政机关主动公开政府信息的情况：'],
    ['remedies', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['remedies', '四、政府信息公开行政复议行政诉讼情况'],
    ['problems', '（五）存在问题及改进情况'],
    ['problems', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['other', 'l六、其他报告事项'],
    ['other', '六、其他需要报告的事项：无'],
  ] as const)('of %s is in order: %s', (section, heading) => {
    expect(ask(section, heading).outcome).toBe('pass');
  });
});
