/** Texts of the sample of a report that was misread. This file is the source of the keys. */
export const misread = {
  save: '读错了',
  hint: '保存一份样本：只有表格和小标题，单位名称（包括报告标题里的）已去掉；不会发送，可附在问题反馈里',
  file: 'gouji-sample',
  saved: '已保存样本：只有表格和小标题，单位名称（包括报告标题里的）已去掉，也没有发送。可附在问题反馈里。',
};

export type MisreadTexts = typeof misread;
