import type { WordRecord } from '../types';

/** Words that join, share out and frame what a clause tells. */
export const FRAME_WORDS: readonly WordRecord[] = [
  {
    word: ['conj', '', '和 及 以及 与 或 或者 并 且 同时 /'],
    reads: [['收到并办结申请6件。', '6 new or new+in; 6 disposedTotal']],
    others: [['收到来信并办结6件。', '']],
  },
  // What is counted, and how it is.
  {
    word: [
      'fill',
      '',
      '了 过 有 为 是 系 达 共 计 数 量 数量 总数 总量 件数 总件数 案 案件 案例 事项 信件 办件 件 类 型 累计 总共 一共 共有 共计有 名 次 件次 项',
    ],
    reads: [['政府信息公开申请数量为6件。', '6 new or new+in']],
    others: [['政府信息公开申请渠道为6种。', '']],
  },
  {
    word: ['fill', '', '工作 情况 情形 等情况 等情形 现象 方面 问题 问题的 原因 等原因 方式 形式 渠道 形式的 其它 任何 一例'],
    reads: [['因信息不存在等情形无法提供6件。', '6 unable']],
    others: [['因信息不存在等顾虑无法提供6件。', '']],
  },
  // Whose it is, and when.
  {
    word: [
      'fill',
      '',
      '全年 年度 年内 一年来 期间 我局 我县 我区 我市 我镇 我乡 我委 我街道 我办 我单位 本机关 本单位 本局 本级 本部门 全县 全区 全市 全省 全镇 全局 全系统 我县共 我单位共',
    ],
    reads: [['未收到申请，我单位答复0件。', '0 new; 0 disposedTotal']],
    others: [['未收到申请，市场所答复0件。', '0 new']],
  },
  // That it was done, as it should be.
  {
    word: [
      'fill',
      '',
      `已 已经 全部 均已 都 一般 实际 目前 仍 均能 完成 完毕 发生了 目前已 即 可 能 属于 属 规定 法定 期限 时限 要求的 按规定 规定时限
       按时 按期 按要求 按照要求 如期 及时 依法 依规 依法依规 依照 按照 根据 条例 限期 严格 内的`,
    ],
    reads: [['收到申请6件，依法按期答复5件。', '6 new or new+in; 5 disposedTotal']],
    others: [['收到申请6件，提前答复5件。', '6 new or new+in']],
  },
  // Small words, and what is done without saying more.
  {
    word: [
      'fill',
      '',
      `在 内 于 中 并且 由 向 要求 请求 需要 相关 有关 作 作出 做 做出 进行 给予 予以 依 提出 提出的 办理情况 办理结果 处理结果为 处理结果
       答复情况 处理情况 结果 经 到 至 对 所 将 之 就 关于 针对 决定书 办理事项 程序 进入 继续 新 而 因此 法 亦 也 仅 只 涉及到 该 此`,
    ],
    reads: [['仅收到申请6件。', '6 new or new+in']],
    others: [['仅网站收到申请6件。', '']],
  },
  {
    word: ['fill', 'of', '的'],
    reads: [['收到居民的申请6件。', '6 new or new+in']],
    others: [['收到低保的申请6件。', '']],
  },
  {
    word: ['fill', '', '除 除了 年底 年末 截至 截止 在办理(期限|时限)内'],
    reads: [['除3件结转下年度外，其余6件均已办结。', '3 out; 6 disposedTotal']],
    others: [['除3篇公众号文章外，其余6件均已办结。', '']],
  },
  // Words that begin like 各 and share out nothing.
  {
    word: ['fill', '', '各类 各项 各种 各个 各级 各地 各(级|有关|相关|成员|)(单位|部门)'],
    reads: [['制发规章、规范性文件各类6件。', '?6 rules/issued+normdocs/issued']],
    others: [['制发规章、规范性文件各6件。', '6 rules/issued; 6 normdocs/issued']],
  },
  {
    word: ['fill', 'made', '作出 做出 下达'],
    reads: [['作出行政许可6件。', '?6 licences/decisions']],
    others: [['梳理行政许可6项。', '']],
  },
  {
    word: ['item', 'information', '信息 政府信息 政务信息'],
    reads: [['没有市民申请公开政务信息。', '0 new']],
    others: [['没有公开过时政务信息。', '']],
  },
  {
    word: ['item', 'papers', '文件 其他文件'],
    reads: [['制发行政规范性文件6件，废止文件1件。', '6 normdocs/issued; ?1 normdocs/repealed']],
    others: [['制发行政规范性文件6件，废止合同1份。', '6 normdocs/issued']],
  },
  {
    word: ['each', '', '均 各 均为 都为 皆为 各为 均是 都是 均系 皆'],
    reads: [['制定、废止行政规范性文件各2件。', '2 normdocs/issued; 2 normdocs/repealed']],
    others: [['整理、装订行政规范性文件各2件。', '']],
  },
  {
    word: ['respectively', '', '分别 分别为 分别是 依次为 分别有'],
    reads: [['信息公开行政复议、行政诉讼依次为2件、1件。', '2 reconsideration; 1 litigation']],
    others: [['2022年、2023年收到申请依次为8件、6件。', '']],
  },
  {
    word: ['all', '', '(均|全|都|皆)(为|是|系|由|来自)(|来自) (全部|全|均)(为|是|系|由|来自) 均属 均属于 全部属于'],
    reads: [['收到申请6件，全部来自企业。', '6 new or new+in; 6 new/organisations or new/organisations+in/organisations']],
    others: [['收到申请6件，主要来自企业。', '6 new or new+in']],
  },
  {
    word: ['part', '', '其中 包括 包含 含 内含 具体为 具体'],
    reads: [['其中，李村收到申请6件。', '']],
    others: [['收到申请6件，其中当面提交2件。', '6 new or new+in']],
  },
  {
    word: ['rest', '', '另 另有 另外 还有 其余 剩余 余下 加上 尚有 此外 同时有 剩下'],
    reads: [['收到申请6件，结转下年度1件，剩余5件均已答复。', '6 new or new+in; 1 out; 5 disposedTotal']],
    others: [['收到申请6件，结转下年度1件，网上5件均已答复。', '6 new or new+in; 1 out']],
  },
  {
    word: ['sum', '', '共计 合计 总计 共 总共 累计 合 数量为 总数为 数为 计'],
    reads: [['收到网上申请4件，信函申请2件，合计6件，答复5件。', '6 new or new+in; 5 disposedTotal']],
    others: [['收到网上咨询4件，信函咨询2件，合计6件，答复5件。', '']],
  },
  {
    word: [
      'etc',
      '',
      `等 等方式 等形式 等渠道 等途径 其他形式 其他方式 其他渠道 其它形式 其它方式 任何形式 任何方式 各种方式 各种形式 各种渠道 各类渠道
       线上(、|和|与|及|以及|)线下 线下(、|和|与|及|以及|)线上 多种渠道 多种形式 多种方式`,
    ],
    reads: [['通过信函等方式收到申请6件。', '6 new or new+in']],
    others: [['通过信函收到申请6件。', '']],
  },
  {
    word: [
      'neg',
      '',
      `无人 没有人 未有人 未 没 没有 无 不存在 未有 并未 暂无 从未 未曾 暂未 均未 均无 尚未 并无 没有发生 未发生 未出现 没有出现 未产生
       不涉及 未涉及 零`,
    ],
    reads: [['全年从未收到政府信息公开申请。', '0 new']],
    others: [['全年从网上收到政府信息公开申请。', '']],
  },
];
