import type { Lang } from './types';

/** Titles of the toolbar button and the entry of the context menu, in both languages: a background cannot load texts later on. */
const zh = {
  panel: '在侧栏核验本页',
  sweep: '巡查此栏目的年报',
  plain: '勾稽：核对政府信息公开年报',
  translated: '。网页已被翻译，这是翻译之前的核对结果',
  removed: '。本页反复移除标记，已停止显示标记',
  unreadable: '勾稽：这份报告无法核对，点此查看原因',
  unfinished: '勾稽：没有完成核对，点此再试',
  stopped: '勾稽：核对用时过长，已停止；点此再试',
  pdf: '勾稽：这是 PDF 文件，暂不能核对',
};

export type ButtonTexts = typeof zh;

const en: ButtonTexts = {
  panel: 'Check this page in the side panel',
  sweep: 'Sweep the annual reports of this column',
  plain: 'Gouji: check a report on open government information',
  translated: '. The page has been translated; this is what was found before',
  removed: '. The page keeps removing the marks, so they are no longer shown',
  unreadable: 'Gouji: this report cannot be checked; click for the reason',
  unfinished: 'Gouji: the check did not finish; click to try again',
  stopped: 'Gouji: the check took too long and was stopped; click to try again',
  pdf: 'Gouji: this is a PDF, which cannot be checked yet',
};

/** Titles of the toolbar button in one language. */
export const button = (lang: Lang): ButtonTexts => ({ zh, en })[lang];
