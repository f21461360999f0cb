import type { QueueTexts } from '../zh/queue';

export const queue: QueueTexts = {
  notInstalled: 'a queue needs two packages that are installed apart: npm i bullmq ioredis',
  unreachable: (why) => `Redis does not answer: ${why}`,
  workNeeds: 'gouji work takes --queue redis://… and --out <folder>, and no address',
  underWay: (site) => `${site}: is being swept; put the new addresses in again later`,
  put: (added, known) => `${added} sites put into the queue; ${known} lay there already`,
  begun: (site, starts) => `${site}: ${starts} addresses`,
  setAside: (site, why) => `${site}: set aside after several tries (${why})`,
  noSite: 'what lies in the queue is no site',
};
