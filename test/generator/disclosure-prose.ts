import type { FactId } from '../../src/forms';
import type { Teller } from './telling';
import type { Figures } from './types';

/** What section one says of table two, and of figures that stand in no table. */

/** Without its table a report of 2019 may be taken for one in the later form. */
const MADE: readonly (readonly FactId[])[] = ['made', 'published', 'issued'].map((column) => [
  `disclosure/normdocs/${column}` as FactId,
]);

const PRINTED: readonly ((tell: Teller, has: (fact: FactId) => boolean) => string)[] = [
  (tell, has) =>
    has('disclosure/normdocs/issued')
      ? `制发行政规范性文件${tell.states(['disclosure/normdocs/issued'])}件，废止${tell.states(['disclosure/normdocs/repealed'])}件，现行有效${tell.states(['disclosure/normdocs/inForce'])}件。`
      : `制发行政规范性文件${tell.states(...MADE)}件。`,
  (tell) =>
    `作出行政许可处理决定${tell.states(['disclosure/licences/decisions'])}件，行政处罚处理决定${tell.states(['disclosure/penalties/decisions'])}件。`,
  (tell) => `作出行政强制处理决定${tell.states(['disclosure/coercion/decisions'])}件。`,
];

/** A sentence on the figures of table two. */
export const disclosureSentence = (tell: Teller, figures: Figures): string =>
  tell.random.pick(PRINTED)(tell, (fact) => figures.has(fact));

const POSTS: readonly ((tell: Teller) => string)[] = [
  (tell) => `${tell.year}年通过门户网站发布各类动态${tell.other()}条，`,
  (tell) => `发布政策解读${tell.other()}篇，更新专题栏目${tell.other()}个，`,
  (tell) => `公开重大建设项目信息${tell.other()}条，财政预决算信息${tell.other()}条，`,
  (tell) => `微信公众号推送信息${tell.other()}条，阅读量${tell.other()}次，`,
];

/** Posts on web pages, which no table counts. */
export const postSentence = (tell: Teller): string => tell.random.pick(POSTS)(tell);

const SUPERVISION: readonly ((tell: Teller) => string)[] = [
  () => '组织业务培训，开展社会评议，',
  (tell) => `举办业务培训${tell.other(tell.random.int(1, 9))}期，参训${tell.other()}人次，开展社会评议，`,
  (tell) => `办理人大代表建议${tell.other()}件、政协提案${tell.other()}件，组织培训，开展社会评议，`,
  (tell) => `抽查栏目${tell.other()}个，发现问题${tell.other()}条并全部整改，组织社会评议，`,
];

/** Supervision, now and then with figures of its own. */
export const supervisionSentence = (tell: Teller): string => tell.random.pick(SUPERVISION)(tell);
