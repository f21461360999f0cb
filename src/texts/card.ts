import { englishFor } from './english';
import type { Lang } from './types';

/** Texts of the card in the page beside those of the findings. This file is the source of the keys. */
const zh = {
  close: '关闭',
  title: '勾稽核对结果',
  more: (count: number) => `另有 ${count} 条，见工具栏弹窗`,
};

export type CardTexts = typeof zh;

/** Texts of the card in one language. */
export const card = (lang: Lang): CardTexts => englishFor(lang)?.card ?? zh;
