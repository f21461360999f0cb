/** Texts of the card in the page beside those of the findings. This file is the source of the keys. */
export const card = {
  close: '关闭',
  title: '勾稽核对结果',
  /** What the lines around cells mean, by the kind of cell. */
  legend: {
    primary: '疑点所在',
    row: '有数值的格数／应有的格数',
    related: '涉及的格',
    part: '计入的格',
    total: '合计格',
    rest: '没有数值的格',
  },
  more: (count: number) => `另有 ${count} 条，见工具栏弹窗`,
};

export type CardTexts = typeof card;
