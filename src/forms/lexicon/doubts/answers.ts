import type { Doubt } from './types';

/** Requests for what is on show already, with their figure. */
const ALREADY_SHOWN =
  /(?:已(?:主动|通过|在)[^,;。\d]{0,12}公开|(?<!已)主动公开(?=\d)|告知[^,;。\d]{0,10}(?:途径|渠道|方式))[^,;。\d]{0,8}\d+[件条项份宗起]/;

/** Doubts about figures of what came of requests. */
export const ANSWER_DOUBTS: readonly Doubt[] = [
  // The sentence speaks of proceedings, and never of requests.
  {
    id: 'proceedings-alone',
    of: ['new', 'carriedIn', 'carriedOut', 'disposed'],
    slot: 'what',
    before: /^(?=[^]*(?:复议|诉讼))(?:(?!公开申请|申请公开|依申请|信息申请|信息公开)[^;。])*$/,
    doubtful: [['行政复议：上年结转12件，新收60件。', 12]],
    sure: [['因信息公开引发行政复议5件。收到申请8件，上年结转4件。', 4]],
  },
  // A part of proceedings.
  {
    id: 'part-of-proceedings',
    of: ['carriedIn', 'carriedOut'],
    slot: 'what',
    before:
      /$(?<=(?:复议|诉讼)[^,;。\d]*\d(?:(?:(?![,(]其中)[^,;。])*[,(]其中[^;。]*|[^,;。]*(?:,(?:(?!申请)[^,;。])*|\((?:(?!申请)[^,;。(])*)))/,
    doubtful: [['因信息公开引发行政复议6件，其中上年结转1件。', 1]],
    sure: [['发生信息公开行政复议6件；收到申请9件，其中上年结转1件。', 1]],
  },
  // New proceedings follow.
  {
    id: 'before-new-proceedings',
    of: ['carriedIn'],
    slot: 'what',
    after: /^[^;。]{0,10}(?:新收|收到|受理|新增)(?:(?!复议|诉讼|仲裁)[^,;。\d])*(?:复议|诉讼|仲裁)[^,;。\d]*\d/,
    doubtful: [['政府信息公开工作中，上年结转3件，新收行政复议5件。', 3]],
    sure: [['政府信息公开申请上年结转3件，新收12件。', 3]],
  },
  // Received, too: it may hold new ones.
  {
    id: 'received-as-well',
    of: ['carriedIn'],
    slot: 'which',
    before:
      /$(?<=(?:收到|受理|接到|接收|新收)(?:(?!结转|转入|转接|延续|顺延)[^,;:()。\d])*(?:结转|转入|转接|延续|顺延)(?:[^,;:()。\d]|\d{4}年)*)/,
    doubtful: [['收到结转至2023年的政府信息公开申请8件。', 8]],
    sure: [['收到政府信息公开申请9件，结转至2023年的政府信息公开申请8件。', 8]],
  },
  // Services on application, whatever their kind.
  {
    id: 'services',
    of: ['disposed'],
    slot: 'what',
    before: /$(?<=依申请(?:事项|类|[^公开,;。\d]{0,6}服务)[^,;。\d]*)/,
    doubtful: [['综合窗口收件320件，依申请事项办结318件。', 318]],
    sure: [['依申请公开事项办结31件。', 31]],
  },
  // Those of one kind, or opinions on them.
  {
    id: 'answers-of-a-kind',
    of: ['disposed'],
    slot: 'which',
    before:
      /$(?<=公开类(?:的)?(?:答复|办结|办理|处理)[^,;。\d]*|(?:意见|文书|咨询|材料)[^,;。\d]{0,4}\d+[件份条项次][,;(]其中[^,;。\d]*)/,
    doubtful: [['收到政府信息公开申请30件，公开类答复12件。', 12]],
    sure: [['收到政府信息公开申请30件，答复12件。', 12]],
  },
  // Requests that were dealt with otherwise stand behind it, so it is no total.
  {
    id: 'other-ends-behind',
    of: ['disposed'],
    slot: 'which',
    after:
      /^[^,、;。(\d]{0,3}[,、;(](?:(?:不予受理|不受理|未受理|未予受理|(?:申请人)?(?:主动|自行)?撤[回销]|转[办送交]|移送|(?:告知|一次性)*补正)[^,;。\d]{0,12}[1-9]|(?:另外?有?|其余)[1-9]\d{0,8}[件条](?:申请)?(?:由|因)?(?:不予受理|不受理|未受理|未予受理|(?:申请人)?(?:主动|自行)?撤[回销]|转[办送交]|移送|(?:告知|一次性)*补正))/,
    doubtful: [
      ['收到政府信息公开申请30件，答复27件，撤回3件。', 27],
      ['收到政府信息公开申请30件，答复27件（另有3件撤回）。', 27],
    ],
    sure: [['收到政府信息公开申请30件，答复27件，结转下年度3件。', 27]],
  },
  // The same before it.
  {
    id: 'other-ends-before',
    of: ['disposed'],
    slot: 'which',
    before: /(?:不予受理|不受理|未受理|未予受理|撤[回销]|转[办送交])(?:申请)?\d+[件条项份宗起次]?(?:\([^()]*\))?[,、][^,;。\d]*$/,
    doubtful: [['收到政府信息公开申请30件，不予受理3件，答复27件。', 27]],
    sure: [['收到政府信息公开申请30件，结转下年度3件，答复27件。', 27]],
  },
  // What is left of the requests.
  {
    id: 'the-rest',
    of: ['disposed'],
    slot: 'which',
    before: /(?:另外?|其余|其他|其它|剩余|剩下|余下)的?$/,
    unlessSaid: /结转|转结|顺延|下一?年|次年|明年|\d{4}年(?:度|继续)*[办答处]|在办|办理中|处理中|未办结|正在/,
    doubtful: [['收到政府信息公开申请30件，当场解答3件，其余27件均已答复。', 27]],
    sure: [['收到政府信息公开申请30件，结转下年度3件，其余27件均已答复。', 27]],
  },
  // The first outcome, which was changed, or one of a sample.
  {
    id: 'first-outcome',
    of: ['outcome'],
    slot: 'which',
    before: /$(?<=(?:原|曾)答复[^,;。\d]*|(?:评查|抽查)(?:(?!申请)[^;。])*)/,
    doubtful: [['收到政府信息公开申请9件，抽查结果予以公开6件。', 6]],
    sure: [['答复政府信息公开申请5件，不予公开4件。', 4]],
  },
  // What is on show already, and where, was told beside it: the form counts both as granted.
  {
    id: 'granted-already',
    of: ['outcome'],
    row: 'granted',
    slot: 'which',
    after: ALREADY_SHOWN,
    doubtful: [['答复申请9件，予以公开3件，主动公开2件，不予公开4件。', 3]],
    sure: [['答复申请9件，予以公开3件，已主动说明理由，不予公开6件。', 3]],
  },
  {
    id: 'granted-beside-already',
    of: ['outcome'],
    row: 'granted',
    slot: 'which',
    before: ALREADY_SHOWN,
    doubtful: [['答复申请9件，主动公开2件，予以公开3件，不予公开4件。', 3]],
    sure: [['答复申请9件，告知获取途径，予以公开3件，不予公开6件。', 3]],
  },
  // Pages that were put on show are sorted.
  {
    id: 'pages-sorted',
    of: ['outcome'],
    slot: 'what',
    before:
      /^(?=[^]*信息[^,;。\d]{0,3}\d+[条篇])(?:信息[^,;。\d]{0,3}\d+[条篇]|(?!申请|答复|信息[^,;。\d]{0,3}\d+[条篇])[^;。])*$/,
    doubtful: [['梳理存量信息300条，部分公开41条。', 41]],
    sure: [['梳理存量信息300条。申请办理中，部分公开41件。', 41]],
  },
  // Others were asked, which is no outcome.
  {
    id: 'others-asked',
    of: ['outcome'],
    slot: 'which',
    after: /^[^。;\d]{0,24}(?:征求|征询|听取|征得)/,
    doubtful: [['收到政府信息公开申请12件，损害第三方合法权益2件，均征求意见。', 2]],
    sure: [['收到政府信息公开申请12件，保护第三方合法权益2件，均已说明理由。', 2]],
  },
  // They were dealt with in one.
  {
    id: 'merged',
    of: ['outcome'],
    slot: 'which',
    after: /^[^,;。\d]{0,10}(?:合并|并案)/,
    doubtful: [['收到政府信息公开申请12件，重复申请2件合并答复。', 2]],
    sure: [['收到政府信息公开申请12件，重复申请2件，不予公开1件。', 2]],
  },
];
