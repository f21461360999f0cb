import type { WordRecord } from '../types';

/** Words about requests and what is done with them (table three). */
export const REQUEST_WORDS: readonly WordRecord[] = [
  {
    word: [
      'apply',
      'strong',
      `(政府|政务|)信息公开(|的)申请 (政府|政务|)信息申请 (政府|政务|)信息公开申请(数量|总数|件|事项|书|表|信件|案件|办件|要求) (政府|政务|)信息公开(受理|)件
       (政府|政务|)信息依申请公开 依申请公开 依申请信息公开 依申请政府信息公开 依申请(需要|要求)公开 依公开(事项|申请|件) 依申请公开(件|办件|受理件|来信|请求|来件|业务)
       依申请 (政府|政务|)信息申请公开(|件) 申请信息公开 申请(政府|政务)信息公开 申请要求公开 申请公开 公开(政府|政务|)信息的申请 公开(政府|政务|)信息申请 公开申请 政府公开申请 (政府|政务|)信息公开依申请公开(|函|函件|来函) (政府|政务|)信息公开申请(函|函件|来函) 依申请公开(函|函件|来函|信函) (政府|政务|)信息公开(函|函件|来函|信函) 公开(函件|来函|申请函)`,
    ],
    reads: [['新收公开申请6件。', '6 new']],
    others: [['新收入学申请6件。', '']],
  },
  {
    word: ['apply', 'weak', '申请 申请件 申请数 申请数量 申请总数 申请总量 申请量 申请事项 申请案件 申请件数 申请书 申请表'],
    reads: [['收到申请6件。', '6 new or new+in']],
    others: [['收到廉租房申请6件。', '']],
  },
  {
    word: ['entity', '', `社会公众 公众 群众 居民 市民 村民 申请人 个人或单位 单位和个人 单位或个人 企业和个人 当事人 办事群众`],
    reads: [['收到村民提交的申请6件。', '6 new or new+in']],
    others: [['收到村民来信6件。', '']],
  },
  {
    word: ['person', '', '自然人 自然人提出 公民个人'],
    reads: [['新收自然人申请6件。', '6 new/naturalPerson']],
    others: [['新收个体户申请6件。', '']],
  },
  {
    word: ['person', 'citizen', '公民 个人'],
    reads: [['公民申请6件。', '6 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    others: [['公民投诉6件。', '']],
  },
  {
    word: [
      'org',
      'all',
      '法人(或|和|及|、|与|或者|以及)(其他|其它|)(社会|)组织 法人 企业法人 法人组织 其他组织 其它组织 (|其他|其它)社会组织 企业 企事业单位 组织机构 单位',
    ],
    reads: [['收到申请6件，均为企业提出。', '6 new or new+in; 6 new/organisations or new/organisations+in/organisations']],
    others: [['收到申请6件，均为律师提出。', '6 new or new+in']],
  },
  {
    word: ['org', 'business', '商业企业'],
    reads: [['收到商业企业申请6件。', '6 new/business or new/business+in/business']],
    others: [['为商业企业送政策6次。', '']],
  },
  {
    word: ['org', 'research', '科研机构'],
    reads: [['收到科研机构申请6件。', '6 new/research or new/research+in/research']],
    others: [['走访科研机构6家。', '']],
  },
  {
    word: ['org', 'nonprofit', '社会公益组织 公益组织'],
    reads: [['收到社会公益组织申请6件。', '6 new/nonprofit or new/nonprofit+in/nonprofit']],
    others: [['登记公益组织6家。', '']],
  },
  {
    word: ['org', 'legalService', '法律服务机构'],
    reads: [['收到法律服务机构申请6件。', '6 new/legalService or new/legalService+in/legalService']],
    others: [['检查法律服务机构6家。', '']],
  },
  {
    word: [
      'receive',
      '',
      `收件(量|数|数量|总量|总数) 收到 接到 接收 接收到 接受 收悉 提交 递交 接获 (收到|接收|接到|受理)(和|并|、|及|与|以及)(办理|处理|承办) 收到处理 收到办理 接待`,
    ],
    reads: [['未接到申请。', '0 new']],
    others: [['未批准申请。', '']],
  },
  {
    word: ['receive', 'accept', '受理 登记受理 依法受理 予以受理'],
    reads: [['申请方面：共受理6件。', '6 new or new+in']],
    others: [['热线方面：共受理6件。', '']],
  },
  {
    word: [
      'new',
      '',
      '新收 新收到 新受理 新接收 新接到 新增受理 新增收到 (当年|本年|本年度|今年|年内)(新收|新收到|新受理) 新收件',
    ],
    reads: [['新受理申请6件。', '6 new']],
    others: [['受理申请6件。', '6 new or new+in']],
  },
  {
    word: ['take', '', '收办 收件办理'],
    reads: [['收办申请6件。', '6 new+in']],
    others: [['收办提案6件。', '']],
  },
  {
    word: ['handle', '', '办理 处理 承办 受理办理 受理和办理'],
    reads: [['承办依申请公开6件。', '?6 new or new+in or disposedTotal']],
    others: [['承办人大建议6件。', '']],
  },
  {
    word: [
      'answer',
      '',
      `答复 回复 办结 办理完毕 办理完成 处理完毕 处理完成 办毕 办完 已办理 已处理 已经办理 已经处理 已办 已办结 办理结果总计 办理结果合计 办理答复 答复办理 办结答复 答复办结 办理并答复 办理和答复 完成答复 完成办理 反馈 办理办结 答复处理 审查答复 公开答复 作出答复 给予答复`,
    ],
    reads: [['收到申请6件，办毕5件。', '6 new or new+in; 5 disposedTotal']],
    others: [['收到申请6件，转办5件。', '6 new or new+in']],
  },
  {
    word: ['carry', '', '结转 转结 转接 接转 遗留 顺延 延续 延转 流转 移转 顺转 滚存'],
    reads: [['上年度结转6件。', '6 in']],
    others: [['上年度征收6件。', '']],
  },
  {
    word: ['carry', 'reaching', '转入 延至 延到'],
    reads: [['转入今年的申请6件。', '6 in']],
    others: [['转交今年的申请6件。', '']],
  },
  {
    word: ['carry', 'short', '转'],
    reads: [['2件转下年度。', '2 out']],
    others: [['2件转他局。', '']],
  },
  {
    word: ['carriedIn', '', '上结'],
    reads: [['收到申请6件，上结2件。', '6 new or new+in; 2 in']],
    others: [['收到申请6件，上报2件。', '6 new or new+in']],
  },
  {
    word: ['carriedOut', '', '跨年办理 跨年度办理'],
    reads: [['收到申请6件，上年度跨年办理2件。', '6 new or new+in; 2 in']],
    others: [['收到申请6件，上年度督查办理2件。', '6 new or new+in']],
  },
  {
    word: ['carriedOut', 'pending', '正在办理 正在办理中 尚在办理 尚在办理中 仍在办理 在办 办理中 正在处理 正在处理中 未办结'],
    reads: [['收到申请6件，正在办理2件。', '6 new or new+in; ?2 out']],
    others: [['收到来信6件，正在办理2件。', '']],
  },
];
