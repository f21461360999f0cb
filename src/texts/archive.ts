import type { Lang } from './types';

/** What is said when the archive could not do something: by the kind of failure (archive/failure.ts), in both languages. */
const zh = {
  full: '没有保存：磁盘空间不足。请清理磁盘，或删除不再需要的巡查，然后再试。此前保存的内容都还在。',
  newer: '本机的存档由更新版本的勾稽建立，这个版本不能读写。请更新扩展。存档没有改动。',
  blocked: '另一个窗口还在用旧版本的存档。请关闭勾稽的其他页面后再试。存档没有改动。',
  occupied: '这次巡查正在另一个窗口中进行。请在那个窗口操作，或先把它关闭。',
  private: '隐私窗口中不保存任何内容。请在普通窗口中打开。',
  missing: '存档中已经没有这一条，可能在另一个窗口中删除了。',
  spoilt: '存档中的这一条已损坏，无法读取。其他内容不受影响。',
  broken: '浏览器的存储没有响应：没有读到，也没有保存。请重启浏览器后再试。此前保存的内容没有改动。',
  importing: '另一个窗口正在导入，请等它完成后再试。这里没有导入任何内容。',
  foreign: '这不是勾稽导出的存档文件。没有导入任何内容。',
  later: '这个文件由更新版本的勾稽导出，这个版本读不了。请更新扩展。没有导入任何内容。',
  unsound: '这个文件不完整或已被改动，没有导入任何内容。请向对方重新索取。',
};

export type ArchiveTexts = typeof zh;

const en: ArchiveTexts = {
  full: 'Not saved: the disk is full. Free some space, or delete sweeps that are no longer needed, and try again. Everything that was saved before is still there.',
  newer:
    'What is kept on this machine was written by a newer version of Gouji, and this version cannot use it. Update the extension. Nothing was changed.',
  blocked: 'Another window still has an older version open. Close the other pages of Gouji and try again. Nothing was changed.',
  occupied: 'Another window is working on this sweep. Go on there, or close it first.',
  private: 'Nothing is kept in private windows. Open this in an ordinary window.',
  missing: 'This is no longer kept; it may have been deleted in another window.',
  spoilt: 'What is kept of this is damaged and cannot be read. Everything else is unaffected.',
  broken:
    'The browser’s storage does not answer: nothing was read, and nothing was saved. Restart the browser and try again. What was saved before was not changed.',
  importing: 'Another window is importing a file. Wait for it, then try again. Nothing was imported here.',
  foreign: 'This file was not exported by Gouji. Nothing was imported.',
  later:
    'This file was exported by a newer version of Gouji, and this version cannot read it. Update the extension. Nothing was imported.',
  unsound: 'This file is incomplete or was changed, so nothing was imported. Ask for it once more.',
};

/** What is said of the archive in one language. */
export const archiveTexts = (lang: Lang): ArchiveTexts => ({ zh, en })[lang];
