/** Texts of the sample of a report that was misread. This file is the source of the keys. */
export const misread = {
  save: '读错了',
  hint: '保存一份样本：只有表格和标题，去掉单位名称；不会发送，可附在问题反馈里',
  file: 'gouji-sample',
  saved: '已保存样本：只有表格和标题，没有单位名称，也没有发送。可附在问题反馈里。',
};

export type MisreadTexts = typeof misread;
