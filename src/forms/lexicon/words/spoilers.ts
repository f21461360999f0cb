import type { WordRecord } from '../types';

/** Words after which a figure is a difference, a share, one way of several, or of something else. */
export const SPOILING_WORDS: readonly WordRecord[] = [
  {
    word: [
      'compare',
      '',
      `较 比 相比 同比 环比 对比 增加 减少 增长 下降 上升 回落 增幅 降幅 持平 降为 降至 降到 升为 升至 升到 增至 增为 增到 减至
       减为 减到`,
    ],
    reads: [['收到申请6件，比2022年减少2件，答复4件。', '6 new or new+in; 4 disposedTotal']],
    others: [['收到申请6件，比较平稳，答复4件。', '6 new or new+in; 4 disposedTotal']],
  },
  {
    word: ['compare', 'added', '新增'],
    reads: [['全年新增申请6件。', '6 new']],
    others: [['全年新增申请渠道6个。', '']],
  },
  // Words that begin like a spoiler and are none.
  {
    word: [
      'subject',
      '',
      `比例 较好 较为 较多 较大 较强 比如 比较 多种 多个 多项 多方 至少 不少 少数 多次 许多 更多 减轻 增强 减免 人民政府 法律法规
       邮政管理局 邮政管理 邮政局 网络安全 网络信息安全 互联网信息`,
    ],
    reads: [['市互联网信息办公室未收到政府信息公开申请。', '0 new']],
    others: [['市互联网平台未收到政府信息公开申请。', '']],
  },
  {
    word: ['share', '', '占 占比 率'],
    reads: [['收到申请6件占受理量5%。', '']],
    others: [['收到申请6件，占全市的5%。', '6 new or new+in']],
  },
  {
    word: [
      'channel',
      '',
      `网络 网上 网页 互联网 线上 线下 信函 来函 函件 邮寄 邮件 电子邮件 邮箱 邮政 快递 挂号信 传真 当面 现场 窗口 书面 纸质 口头 电话 微信
       网站 门户网站 平台 公开平台 申请平台 在线 来信 来访 政务网 系统
       (网络|网上|网页|在线|信函|书面|当面|现场|邮寄|传真|邮件|电子邮件|平台|网站|线上|线下|窗口|口头|互联网|微信)(申请|提交申请|申请方式)`,
    ],
    reads: [['通过快递收到申请6件。', '']],
    others: [['通过快递、信函等方式收到申请6件。', '6 new or new+in']],
  },
  // What the public writes, calls and complains.
  {
    word: [
      'item',
      '',
      `留言 提案 议案 建议 意见 诉求 咨询 热线 来电 群众来信 信访 信访件 信访事项 信箱 工单 投诉件 举报件 申诉 举报 投诉 投诉举报
       法律援助`,
    ],
    reads: [['收到申请6件，咨询答复5件。', '6 new or new+in']],
    others: [['收到申请6件，如期答复5件。', '6 new or new+in; 5 disposedTotal']],
  },
  // 属于信访: what a request turns out to be.
  {
    word: [
      'item',
      '',
      `(属于|属|认定为|视为)(信访|信访件|信访事项|举报|投诉|投诉举报|举报投诉)
       以(政府|)信息公开(申请|)(的|)(名义|形式|方式)进行(信访|举报|投诉|投诉举报|举报投诉)`,
    ],
    reads: [['收到申请6件，属于信访的1件。', '6 new or new+in; 1 declined.petition']],
    others: [['收到申请6件，涉及信访的1件。', '6 new or new+in']],
  },
  // What is written, kept and put on show.
  {
    word: [
      'item',
      '',
      `材料 资料 文章 稿件 新闻 动态 公告 公示 栏目 专栏 事件 会议 活动 采购 许可事项 处罚事项 强制事项 职权 权力事项 服务事项 目录 指南
       解读 案卷 项目 无人机 无人值守 无人驾驶 证照 执照 登记 公文 报告 培训 通知 政策 政策性文件 结果公示`,
    ],
    reads: [['收到申请6件，资料答复5件。', '6 new or new+in']],
    others: [['收到申请6件，依法答复5件。', '6 new or new+in; 5 disposedTotal']],
  },
  {
    word: ['foreign', '', '备案 指导 审理 审结 代理 化解 应诉 行政应诉 出庭 调解 裁决 办案 执法 第三人'],
    reads: [['代理行政诉讼6件。', '']],
    others: [['被提起行政诉讼6件。', '6 litigation']],
  },
  {
    word: [
      'spoil',
      '',
      `延期 延长 逾期 超期 超时 补正 撤回 撤销 转办 移送 转交 转送 告知补正 征求 异议 纠错 协助 配合 力争 确保 争取 目标 异议的 未答复
       未办结 未按时 未按期 未及时 未按 应公开未公开 满意 满意度`,
    ],
    reads: [['未发生逾期答复申请的情形。', '']],
    others: [['未发生群众申请的情形。', '0 new']],
  },
  {
    word: ['spoil', 'appeal', '不服'],
    reads: [['不服信息公开答复申请行政复议6件。', '6 reconsideration']],
    others: [['对信息公开答复不服的意见6条。', '']],
  },
  {
    word: [
      'spoil',
      'span',
      `历年累计 实施以来 施行以来 成立以来 近年来 三年来 两年来 五年来 多年来 近三年 近五年 十四五 十三五 月份 上半年 下半年 第一季度
       第二季度 第三季度 第四季度 季度`,
    ],
    reads: [['近年来，收到申请60件，2023年收到6件。', '6 new or new+in']],
    others: [['一年来，收到申请60件。', '60 new or new+in']],
  },
  {
    word: [
      'spoil',
      'others',
      `(指导|督促|督导|帮助|组织)(并督促|督促|协助|)(各|所属|下属|下级|直属|基层|全市各|全县各|全区各|全省各|辖区|有关单位|相关单位|有关部门|相关部门)`,
    ],
    reads: [['指导所属单位收到申请6件。', '']],
    others: [['指导所属单位后收到申请6件。', '']],
  },
  {
    word: ['spoil', 'fee', '信息处理费 收费 费用 收取'],
    reads: [['收取信息处理费，涉及申请2件。', '']],
    others: [['收取申请2件。', '']],
  },
  {
    word: ['local', '', '本级 市本级 县本级 区本级 省本级 机关本级'],
    reads: [['本级收到申请6件。', '', { agency: '江城市人民政府' }]],
    others: [['本级收到申请6件。', '6 new or new+in', { agency: '江城市民政局' }]],
  },
];
