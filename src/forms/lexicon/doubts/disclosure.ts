import type { Doubt } from './types';

/** Doubts about figures of documents, decisions and proceedings. */
export const DISCLOSURE_DOUBTS: readonly Doubt[] = [
  // Others are asked to do it, or it is done to the documents of others.
  {
    id: 'asked-of-others',
    of: ['docs'],
    slot: 'which',
    before: /$(?<=(?:提请|报请|建议|提议|申请|推动|督促|[报呈]送|学习|贯彻|宣传|落实|登载|转载|集中公开|集中发布)[^,;。]*)/,
    named: true,
    doubtful: [['建议修改规范性文件3件、废止规范性文件4件。', 4]],
    sure: [['废止规范性文件4件。', 4]],
  },
  // Others made them, or with others.
  {
    id: 'made-with-others',
    of: ['docs'],
    slot: 'who',
    before:
      /$(?<=(?:参与|配合|协助|(?:报请|提请)[^,;。\d]{0,8}|代(?!表)[^,;。\d]{1,6}|上级[^,;。\d]{0,6})(?:起草)?(?:制发|制定|印发|出台|发布)[^,;。\d]*)/,
    doubtful: [['代市政府起草制定规章2件。', 2]],
    sure: [['制定政府规章2件。', 2]],
  },
  // They were looked at, not made.
  {
    id: 'looked-at',
    of: ['docs'],
    slot: 'what',
    after: /^[^,。;\d]{0,6}(?:进行|开展|实施)了?[^,。;\d]{0,8}(?:清理|评估|审查|备案|解读|修改|修订|梳理)/,
    doubtful: [['对制定的规范性文件8件进行了评估。', 8]],
    sure: [['制定规范性文件8件，并进行了公示。', 8]],
  },
  // Another body made its own.
  {
    id: 'other-maker',
    of: ['docs'],
    slot: 'who',
    after:
      /,(?:而|另|另外|此外)?(?:(?:各|下属|所属|下级|基层|直属|本(?!年|级共)|我|全[省市县区州])[^,;\d]{0,14}|(?!其中|包括|包含)[^,;\d]{2,10}(?:局|委|办|办公室|厅|镇|乡|街道))(?:起草|制发|制定|印发|出台|代拟)[^,;\d]*\d/,
    apart: true,
    doubtful: [['制发规范性文件8件，各镇街制发14件。', 8]],
    sure: [['制发规范性文件8件，其中各镇街制发3件。', 8]],
  },
  // Repealed and those that lost effect, one by one: the form has one cell for both.
  {
    id: 'ended-beside-before',
    of: ['docs'],
    slot: 'which',
    before: /$(?<=(?:失效|废止)[^,;。\d]*\d+[件部份项篇个][,、](?:(?!失效|废止)[^,;。\d])*(?:失效|废止)[^,;。\d]*)/,
    doubtful: [['规范性文件失效6件、废止4件。', 4]],
    sure: [['规范性文件制发6件、废止4件。', 4]],
  },
  // The same behind it.
  {
    id: 'ended-beside-behind',
    of: ['docs'],
    slot: 'which',
    before: /$(?<=(?:失效|废止)[^,;。\d]*)/,
    after: /^[^,、;。\d]{0,3}[,、](?:(?!失效|废止)[^,;。\d])*(?:失效|废止)[^,;。\d]*\d/,
    doubtful: [['规范性文件废止4件、失效6件。', 4]],
    sure: [['规范性文件废止4件、制发6件。', 4]],
  },
  // They were changed, not made.
  {
    id: 'decisions-changed',
    of: ['decisions'],
    slot: 'what',
    before: /$(?<=(?:减免|撤销|变更|撤回|减轻)的?行政(?:许可|处罚|强制)[^,;。\d]*)/,
    doubtful: [['作出减免行政处罚决定9件。', 9]],
    sure: [['作出行政处罚决定9件。', 9]],
  },
  // What did not come of them.
  {
    id: 'cases-lost',
    of: ['proceeding', 'result'],
    slot: 'which',
    after: /^(?:纠错|被?纠正|败诉|被?撤销|违法|过错|差错|失误|瑕疵)/,
    doubtful: [['因政府信息公开引发行政诉讼案件0败诉。', 0]],
    sure: [['因政府信息公开引发行政诉讼案件0件。', 0]],
  },
];
