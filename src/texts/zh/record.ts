/** Texts of what saves an evidence page, and of what leaves a page alone. This file is the source of the keys. */
export const record = {
  save: '保存核对记录',
  again: '重新取得原网址，与网页比较',
  picture: '附上当前疑点的截图（屏幕上看得见的部分）',
  working: '正在生成…',
  saved: '已保存核对记录',
  changed: '网页已经改变，请重新核对后再保存',
  failed: '没有保存，请重新加载页面再试',
  noPicture: '没有截图：疑点须在屏幕上看得见，离开网站后须再点一次工具栏图标。核对记录已保存。',
  off: {
    page: '不核对此页',
    site: '不核对此网站',
    heading: { page: '这个页面不核对', site: '这个网站不核对' },
    advice: '这是您的选择，可随时恢复。',
    resume: '恢复核对',
  },
  rulesOff: (count: number) => `有 ${count} 条规则已由您关闭，没有核对。`,
  more: '更多',
  options: '设置',
  draft: '核对草稿',
  desk: '批量核验',
};

export type RecordTexts = typeof record;
