import { SECTION_TITLES } from './section-titles';
import type { Section, SectionId } from './types';

/** Wordings by which a section is found, although they differ from the form (a notice at most). */
const VARIANTS: Readonly<Record<SectionId, readonly string[]>> = {
  overview: [
    '概述',
    '总体概述',
    '工作概述',
    '基本情况',
    '总体工作情况',
    '信息公开总体情况',
    '政府信息公开工作总体情况',
    '政府信息公开工作的总体情况',
    '总体情况概述',
    '政府信息公开总体情况',
  ],
  disclosure: [
    '政府信息主动公开情况',
    '主动公开政府信息的情况',
    '行政机关主动公开政府信息情况',
    '行政机关主动公开政府信息的情况',
    '主动公开情况',
    '主动公开信息情况',
    '主动公开政府信息',
  ],
  requests: [
    '收到和处理政府信息公开申请',
    '收到和处理政府信息公开申请的情况',
    '行政机关收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请的情况',
    '依申请公开情况',
    '依申请公开政府信息情况',
    '收到和处理信息公开申请情况',
  ],
  remedies: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    '政府信息公开行政复议、行政诉讼的情况',
    '行政复议、行政诉讼情况',
    '复议、诉讼和申诉的情况',
    '政府信息公开被申请行政复议、提起行政诉讼情况',
    '政府信息公开复议、诉讼情况',
    '复议诉讼',
    '复议诉讼情况',
    '因政府信息公开被申请行政复议、提起行政诉讼情况',
  ],
  problems: [
    '存在问题及改进情况',
    '存在的问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题和改进措施',
    '存在的主要问题及改进措施',
    '存在的主要问题及下步打算',
    '存在的问题及改进措施',
    '存在问题及改进措施',
    '存在的主要问题和改进情况',
    '主要问题及改进情况',
    '存在的主要问题',
    '问题与改进',
    '问题及改进措施',
    '问题和改进措施',
  ],
  other: [
    '其他事项',
    '其他报告事项',
    '其他报告的事项',
    '需要说明的事项与附表',
    '其他需要报告事项',
    '其他需要说明的事项',
    '需要报告的其他事项',
    '其它需要报告的事项',
  ],
};

/** The six sections with the wordings by which they are found; scripts in pages do without those. */
export const SECTIONS: readonly Section[] = /* @__PURE__ */ SECTION_TITLES.map((title) => ({
  ...title,
  variants: VARIANTS[title.id],
}));
