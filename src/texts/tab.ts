import type { Lang } from './types';

/** Texts of the card in the page and of the toolbar button that no other surface uses. */
const zh = {
  close: '关闭',
  card: '勾稽核对结果',
  more: (count: number) => `另有 ${count} 条，见工具栏弹窗`,
  button: {
    plain: '勾稽：核对政府信息公开年报',
    found: (count: number) => `勾稽：${count} 处需要核实`,
    clean: '勾稽：没有发现不一致',
    unreadable: '勾稽：这份报告无法核对，点此查看原因',
  },
};

const en: typeof zh = {
  close: 'Close',
  card: 'Gouji: result of the check',
  more: (count) => `${count} more, see the toolbar popup`,
  button: {
    plain: 'Gouji: check a report on open government information',
    found: (count) => `Gouji: ${count} to verify`,
    clean: 'Gouji: no inconsistency found',
    unreadable: 'Gouji: this report cannot be checked; click for the reason',
  },
};

/** Texts of the tab in one language. */
export const tab = (lang: Lang): typeof zh => (lang === 'zh' ? zh : en);
