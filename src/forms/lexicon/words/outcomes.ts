import type { WordRecord } from '../types';

/** What may come of a request, in the words of reports: rows of table three, or groups of them. */
export const OUTCOMES: readonly WordRecord[] = [
  {
    word: [
      'outcome',
      'granted',
      '(|予以|给予)全部公开 予以公开 给予公开 同意公开 准予公开 全部予以公开 完全公开 同意予以公开 予以全部公开 决定予以公开 予以公开答复',
    ],
    reads: [['办结申请14件，其中准予公开14件。', '14 disposedTotal; 14 granted']],
    others: [['会议纪要准予公开14份。', '']],
  },
  {
    word: [
      'outcome',
      'grantedPart',
      '(予以|给予|同意|)(部分|部份)公开 部分予以公开 部分同意公开 区分处理 同意部分公开 部分公开答复',
    ],
    reads: [['办结申请14件，区分处理14件。', '14 disposedTotal; 14 grantedPart']],
    others: [['区分处理信访事项14件。', '']],
  },
  {
    word: [
      'outcome',
      'refused',
      '不予公开 不准予公开 不同意公开 不公开 拒绝公开 不予以公开 不(于|与|给)公开 决定不予公开 不予公开答复',
    ],
    reads: [['办结申请6件，其中拒绝公开6件。', '6 disposedTotal; 6 refused']],
    others: [['保密审查信息88条，不公开6条。', '']],
  },
  {
    word: ['outcome', 'unable', '无法提供 本机关无法提供 不能提供 无法公开 无法提供答复'],
    reads: [['办结申请9件，不能提供9件。', '9 disposedTotal; 9 unable']],
    others: [['无法提供发票的企业9家。', '']],
  },
  {
    word: ['outcome', 'declined', '不予处理 不予以处理 不作处理'],
    reads: [['办结申请9件，不作处理2件。', '9 disposedTotal; 2 declined']],
    others: [['信访事项不予处理2件。', '']],
  },
  {
    word: ['outcome', 'other', '(作|做|按|)其(他|它)(方式|情形|)处理 其(他|它)处理(情形|方式|情况) 作出其(他|它)处理'],
    reads: [['办结申请9件，作其他处理3件。', '9 disposedTotal; 3 other']],
    others: [['投诉举报作其他处理3件。', '']],
  },
  // What is on show, and where: many bodies count it as granted, some elsewhere.
  {
    word: [
      'outcome',
      'shown',
      `告知(获取|查询|查阅|公开)(途径|渠道|方式) 告知申请人(获取|查询|)(途径|渠道|方式) 已主动公开 (已|此前已)(通过|在)(政府|门户|政府门户|)网站(主动|对外|)公开`,
    ],
    reads: [['办结申请9件，其中告知获取途径4件。', '9 disposedTotal; ?4 granted']],
    others: [['设置获取途径4种。', '']],
  },
  {
    word: [
      'outcome',
      'unlisted',
      '告知(其他|其它)(途径|渠道|方式) (不属于|不是|非)政府信息 不属于(本行政机关|本机关|本单位)(公开范围|职责范围|职权范围)',
    ],
    reads: [['不属于政府信息4件，答复2件。', '2 disposedTotal']],
    others: [['主动公开政府信息4条。', '']],
  },
  {
    word: ['outcome', 'refused.stateSecret', '(属于|涉及|属|)国家秘密'],
    reads: [['办结申请9件，其中依法属于国家秘密1件。', '9 disposedTotal; 1 refused.stateSecret']],
    others: [['审查涉及国家秘密文件1件。', '']],
  },
  {
    word: ['outcome', 'refused.lawForbids', '(其他|其它|)法律(、|)(行政|)法规禁止公开'],
    reads: [['办结申请9件，其中依法其他法律行政法规禁止公开2件。', '9 disposedTotal; 2 refused.lawForbids']],
    others: [['组织法律法规禁止公开条款培训2次。', '']],
  },
  {
    word: ['outcome', 'refused.securityStability', '(危及|涉及|)三安全一稳定'],
    reads: [['办结申请9件，其中依法危及三安全一稳定2件。', '9 disposedTotal; 2 refused.securityStability']],
    others: [['开展三安全一稳定宣传2次。', '']],
  },
  {
    word: ['outcome', 'refused.thirdParty', '(保护|损害|侵害|涉及|)第三方(合法|)权益 涉及第三方'],
    reads: [['办结申请9件，其中依法损害第三方合法权益2件。', '9 disposedTotal; 2 refused.thirdParty']],
    others: [['组织保护第三方权益培训2次。', '']],
  },
  {
    word: [
      'outcome',
      'refused.internalAffairs',
      '(属于|涉及|)(三类|)内部事务(性|)信息 (属于|)三类内部事务 (属于|涉及|)(机关|行政机关)内部(事务|管理|工作)(性|)(信息|文件|)',
    ],
    reads: [['办结申请9件，其中依法属于行政机关内部管理信息4件。', '9 disposedTotal; 4 refused.internalAffairs']],
    others: [['登记内部事务信息4条。', '']],
  },
  {
    word: ['outcome', 'refused.deliberative', '(属于|涉及|)(四类|)过程性信息'],
    reads: [['办结申请9件，其中依法过程性信息3件。', '9 disposedTotal; 3 refused.deliberative']],
    others: [['整理过程性信息3条。', '']],
  },
  {
    word: ['outcome', 'refused.enforcementFile', '(属于|涉及|)行政执法案卷(信息|)'],
    reads: [['办结申请9件，其中依法属于行政执法案卷3件。', '9 disposedTotal; 3 refused.enforcementFile']],
    others: [['评查行政执法案卷3件。', '']],
  },
  {
    word: ['outcome', 'refused.registryLookup', '(属于|涉及|)行政查询事项'],
    reads: [['办结申请9件，其中依法属于行政查询事项3件。', '9 disposedTotal; 3 refused.registryLookup']],
    others: [['办理行政查询事项3件。', '']],
  },
  {
    word: [
      'outcome',
      'unable.notHeld',
      `(因|)(本机关|我局|本单位|)不掌握(相关|该|)(政府|)信息 (本机关|)不掌握 信息不存在 申请信息不存在 申请的信息不存在 政府信息不存在 非本部门掌握 非本机关掌握`,
    ],
    reads: [['办结申请9件，其中申请信息不存在3件。', '9 disposedTotal; 3 unable.notHeld or unable']],
    others: [['系统中信息不存在3次。', '']],
  },
  {
    word: [
      'outcome',
      'unable.mustCreate',
      '没有现成信息(需要|需|)(另行制作|) (没有现成信息|无现成信息)(、|,)(需要|需)另行制作 需要另行制作 需另行制作',
    ],
    reads: [['办结申请9件，其中依法需另行制作3件。', '9 disposedTotal; 3 unable.mustCreate']],
    others: [['需要另行制作展板3块。', '']],
  },
  {
    word: ['outcome', 'unable.stillUnclear', '补正后(申请|)(内容|)(仍|依然|)不明确 申请内容不明确 申请内容仍不明确'],
    reads: [['办结申请9件，其中补正后仍不明确2件。', '9 disposedTotal; 2 unable.stillUnclear']],
    others: [['办结申请9件，告知补正2件。', '?9 disposedTotal']],
  },
  {
    word: [
      'outcome',
      'declined.petition',
      `(属于|属|)信访(、|)(举报|投诉)(、|)(投诉|举报)类(申请|事项|) 信访投诉类(申请|) (信访|投诉|举报|投诉举报|举报投诉|信访举报)类申请
       (属于|属)(信访|投诉|举报|投诉举报|举报投诉|信访投诉|信访举报)类(申请|事项|)`,
    ],
    reads: [['办结申请9件，其中依法信访举报投诉类申请2件。', '9 disposedTotal; 2 declined.petition']],
    others: [['接访时受理信访举报2件。', '']],
  },
  {
    word: ['outcome', 'declined.duplicate', '(属于|)重复申请'],
    reads: [['办结申请9件，其中重复申请3件。', '9 disposedTotal; 3 declined.duplicate']],
    others: [['办理补贴重复申请3件。', '']],
  },
  {
    word: ['outcome', 'declined.publication', '(要求|)提供公开出版物 公开出版物'],
    reads: [['办结申请9件，其中要求提供公开出版物1件。', '9 disposedTotal; 1 declined.publication']],
    others: [['发放公开出版物12册。', '']],
  },
  {
    word: ['outcome', 'declined.excessive', '(无正当理由|)大量反复申请'],
    reads: [['办结申请9件，其中无正当理由大量反复申请5件。', '9 disposedTotal; 5 declined.excessive']],
    others: [['就大量反复申请问题开会2次。', '']],
  },
  {
    word: ['outcome', 'declined.reconfirm', '(要求|)(行政机关|)确认或(者|)重新出具(已获取信息|)'],
    reads: [['办结申请9件，其中依法要求行政机关确认或重新出具已获取信息1件。', '9 disposedTotal; 1 declined.reconfirm']],
    others: [['要求重新出具已获取信息的证明1份。', '']],
  },
  {
    word: [
      'outcome',
      'other.noCorrection',
      '(申请人|)(无正当理由|)逾期(不|未)补正 逾期不补正、行政机关不再处理其政府信息公开申请',
    ],
    reads: [['办结申请9件，其中申请人无正当理由逾期不补正2件。', '9 disposedTotal; 2 other.noCorrection']],
    others: [['办结补贴申请9件，逾期未补正2件。', '']],
  },
  {
    word: ['outcome', 'other.feeUnpaid', '(申请人|)逾期(不|未)缴费 逾期未按收费通知要求缴纳费用'],
    reads: [['办结申请9件，其中申请人逾期未缴费1件。', '9 disposedTotal; 1 other.feeUnpaid']],
    others: [['逾期不缴费企业1家。', '']],
  },
];
