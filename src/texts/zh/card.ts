/** Texts of the card in the page beside those of the findings. This file is the source of the keys. */
export const card = {
  close: '关闭',
  title: '勾稽核对结果',
  more: (count: number) => `另有 ${count} 条，见工具栏弹窗`,
};

export type CardTexts = typeof card;
