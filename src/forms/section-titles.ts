import type { SectionTitle } from './types';

/** The six sections, the same in both generations (条例第五十条；国办公开办函〔2021〕30号). */
export const SECTION_TITLES: readonly SectionTitle[] = [
  { id: 'overview', text: '一、总体情况' },
  { id: 'disclosure', table: 'disclosure', text: '二、主动公开政府信息情况' },
  { id: 'requests', table: 'requests', text: '三、收到和处理政府信息公开申请情况' },
  { id: 'remedies', table: 'remedies', text: '四、政府信息公开行政复议、行政诉讼情况' },
  { id: 'problems', text: '五、存在的主要问题及改进情况' },
  { id: 'other', text: '六、其他需要报告的事项' },
];
