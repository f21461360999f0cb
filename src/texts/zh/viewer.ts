/** Texts of the viewer of files. This file is the source of the keys. */
export const viewer = {
  title: '核验文件',
  nameless: '没有名称的文件',
  original: '打开原文件',
  fetching: '正在取得文件…',
  opening: '正在打开文件…',
  reading: (page: number, of: number) => `正在读取第 ${page} 页，共 ${of} 页…`,
  auditing: '正在核对…',
  done: '已读完。点有标记的数字，可以看到说明；全部结果在工具栏图标和侧边栏里。',
  from: (address: string) => `服务器转到了 ${address}，文件取自那里。`,
  neutral: '这是程序读到的文字和表格，不是原来的版式。',
  unread: '这份文件没有读出来',
  nothing: '地址里没有可以读取的文件。请从报告页面或工具栏图标打开。',
  ask: {
    permission: {
      heading: '读取这份文件需要许可',
      text: (host: string) => `文件在 ${host} 上。浏览器还没有允许扩展读取这个网站。`,
      do: '允许并读取',
    },
    look: {
      heading: '服务器要转到另一个地址',
      text: (host: string) =>
        `${host} 没有直接给出文件，而是转到别处。继续，扩展先看它转到哪里：仍在同一主机的，直接读取；别处的，再问一次。`,
      do: '看转到哪里',
    },
    redirect: {
      heading: '服务器要转到另一个地址',
      text: (host: string) => `文件要到 ${host} 去取。确认要读取，再继续。`,
      do: '继续读取',
    },
    inside: {
      heading: '文件在内部网络的地址上',
      text: (host: string) => `${host} 是本机或者内部网络的地址。确认要读取这份文件，再继续。`,
      do: '继续读取',
    },
  },
  refused: '浏览器没有给予许可，文件没有读取。',
};

export type ViewerTexts = typeof viewer;
