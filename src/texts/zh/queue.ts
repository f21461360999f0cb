/** What is said to people about sweeps on several machines. */
export const queue = {
  notInstalled: '队列需要两个另装的程序包：npm i bullmq ioredis',
  unreachable: (why: string) => `连不上 Redis：${why}`,
  workNeeds: 'gouji work 需要 --queue redis://… 和 --out <文件夹>，不另带地址',
  underWay: (site: string) => `${site}：正在读取，新增的地址请稍后再放入`,
  put: (added: number, known: number) => `放入队列 ${added} 个网站；已在其中 ${known} 个`,
  begun: (site: string, starts: number) => `${site}：${starts} 个地址`,
  setAside: (site: string, why: string) => `${site}：多次没有做成，已搁置（${why}）`,
  noSite: '队列里的内容不是一个网站',
};

export type QueueTexts = typeof queue;
