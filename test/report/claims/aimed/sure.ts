import type { Aimed } from './aimed';

/** Sentences that a careful reader is sure of, each beside an honest one that looks the same. */
export const SURE: readonly Aimed[] = [
  // Who applies.
  { text: '全年收到群众、企业等提交的政府信息公开申请18件。', must: ['18 new'] },
  { text: '收到自然人申请20件、企业申请4件。', must: ['20 new/naturalPerson', '4 new/organisations'] },
  { text: '收到政府信息公开申请33件，其中自然人30件，商业企业3件。', must: ['33 new', '30 new/naturalPerson', '3 new/business'] },
  { text: '收到政府信息公开申请6件，均由自然人提出。', must: ['6 new', '6 new/naturalPerson'] },
  { text: '本年新收政府信息公开申请8件，其中科研机构1件。', must: ['8 new', '1 new/research'] },
  { text: '受理法律服务机构提出的政府信息公开申请3件。', must: ['3 new/legalService'] },
  // Whose figure it is.
  { text: '江城市民政局全年收到政府信息公开申请47件。', must: ['47 new'] },
  { text: '全局共收到政府信息公开申请21件。', must: ['21 new'] },
  { text: '本单位收到政府信息公开申请21件，答复21件。', must: ['21 new', '21 disposedTotal'] },
  { text: '全市各级行政机关共收到政府信息公开申请912件。', agency: '江城市人民政府', must: ['912 new'] },
  { text: '开发区管委会收到政府信息公开申请16件，答复15件。', agency: '江城开发区管委会', must: ['16 new', '15 disposedTotal'] },
  { text: '东河镇收到政府信息公开申请2件，均予以公开。', agency: '江城县东河镇人民政府', must: ['2 new'], may: ['2 granted'] },
  { text: '县政府办收到政府信息公开申请9件，办结9件。', agency: '江城县人民政府办公室', must: ['9 new', '9 disposedTotal'] },
  { text: '街道收到政府信息公开申请3件，答复3件。', agency: '江城市东湖街道办事处', must: ['3 new', '3 disposedTotal'] },
  // Received, answered, carried.
  {
    text: '2023年，共收到政府信息公开申请52件，上年结转4件，办结53件，结转下年3件。',
    must: ['52 new', '4 in', '53 disposedTotal', '3 out'],
  },
  { text: '新收政府信息公开申请17件、上年结转1件，全部办结。', must: ['17 new', '1 in'] },
  { text: '全年收到政府信息公开申请23件，已全部按期答复。', must: ['23 new'], may: ['23 disposedTotal'] },
  { text: '收到政府信息公开申请19件，按时办结18件，剩余1件结转下一年度办理。', must: ['19 new', '18 disposedTotal', '1 out'] },
  { text: '全年共受理依申请公开31件，较上年增加4件，已办结31件。', must: ['31 new', '31 disposedTotal'] },
  { text: '共接收政府信息公开申请12件（含网上8件），办结12件。', must: ['12 new', '12 disposedTotal'] },
  { text: '通过当面、信函、网络等渠道收到政府信息公开申请15件。', must: ['15 new'] },
  { text: '2023年本机关未收到公民、法人和其他组织提交的政府信息公开申请，无上年结转申请。', must: ['0 new', '0 in'] },
  { text: '依申请公开方面，收到申请十一件，答复十件，结转下年一件。', must: ['11 new', '10 disposedTotal', '1 out'] },
  { text: '全年收到申请公开政府信息的申请7件，答复7件。', must: ['7 new', '7 disposedTotal'] },
  { text: '本年度共办理政府信息公开申请22件，其中上年结转2件、本年新收20件。', must: ['2 in', '20 new'] },
  { text: '收到政府信息公开申请5件，均已按时办理完毕，无结转下年。', must: ['5 new', '0 out'], may: ['5 disposedTotal'] },
  { text: '收办政府信息公开申请30件（新收28件，结转2件）。', must: ['30 new+in', '28 new'], may: ['2 in'] },
  { text: '2022年结转政府信息公开申请2件，2023年新收13件。', must: ['2 in', '13 new'] },
  // Outcomes.
  {
    text: '办结申请20件：予以公开9件，部分公开3件，不予公开2件，无法提供4件，不予处理1件，其他处理1件。',
    must: ['20 disposedTotal', '9 granted', '3 grantedPart', '2 refused', '4 unable', '1 declined', '1 other'],
  },
  { text: '答复申请15件，其中同意公开11件、不同意公开4件。', must: ['15 disposedTotal', '11 granted', '4 refused'] },
  { text: '办结申请9件，因本机关不掌握相关政府信息无法提供5件。', must: ['9 disposedTotal', '5 unable.notHeld'] },
  { text: '办结申请9件，属于国家秘密不予公开1件。', must: ['9 disposedTotal', '1 refused.stateSecret'] },
  {
    text: '答复申请8件，其中属于行政查询事项的3件，属于行政执法案卷的2件。',
    must: ['8 disposedTotal', '3 refused.registryLookup', '2 refused.enforcementFile'],
  },
  { text: '办结申请12件，其中重复申请不予处理2件。', must: ['12 disposedTotal', '2 declined.duplicate'] },
  { text: '办结申请12件，其中信访举报投诉类申请4件。', must: ['12 disposedTotal', '4 declined.petition'] },
  { text: '办结申请12件，申请人逾期不补正的1件。', must: ['12 disposedTotal', '1 other.noCorrection'] },
  { text: '办结申请12件，没有现成信息需要另行制作3件。', must: ['12 disposedTotal', '3 unable.mustCreate'] },
  { text: '答复申请6件，均为部分公开。', must: ['6 disposedTotal', '6 grantedPart'] },
  { text: '办结申请10件，其中予以公开占六成为6件。', must: ['10 disposedTotal'], may: ['6 granted'] },
  { text: '答复9件申请，3件予以公开，6件无法提供。', must: ['9 disposedTotal', '3 granted', '6 unable'] },
  // Proceedings.
  {
    text: '因政府信息公开被申请行政复议4件，结果维持3件，结果纠正1件。',
    must: ['4 reconsideration', '3 reconsideration/upheld', '1 reconsideration/corrected'],
  },
  {
    text: '因政府信息公开被提起行政诉讼2件，尚未审结2件。',
    must: ['2 litigation'],
    may: ['2 litigationDirect/pending+litigationAfter/pending'],
  },
  { text: '未发生因政府信息公开引发的行政复议和行政诉讼。', must: ['0 reconsideration', '0 litigation'] },
  {
    text: '政府信息公开行政复议1件，未经复议直接起诉1件，复议后起诉0件。',
    must: ['1 reconsideration', '1 litigationDirect', '0 litigationAfter'],
  },
  { text: '全年无行政复议，无行政诉讼。', must: ['0 reconsideration', '0 litigation'] },
  { text: '申请人对答复不服提起行政复议2件，均维持。', must: ['2 reconsideration'], may: ['2 reconsideration/upheld'] },
  // Documents and decisions.
  {
    text: '全年制发行政规范性文件7件，废止2件，现行有效41件。',
    must: ['7 normdocs/issued', '2 normdocs/repealed', '41 normdocs/inForce'],
  },
  { text: '制定政府规章1件，废止政府规章2件。', agency: '江城市人民政府', must: ['1 rules/issued', '2 rules/repealed'] },
  { text: '本年未制发规章和规范性文件。', must: ['0 rules/issued', '0 normdocs/issued'] },
  { text: '出台《江城市养老服务办法》等4件行政规范性文件。', must: ['4 normdocs/issued'] },
  {
    text: '作出行政许可决定330件，行政处罚决定12件，行政强制决定1件。',
    must: ['330 licences/decisions', '12 penalties/decisions', '1 coercion/decisions'],
  },
  {
    text: '行政许可、行政处罚、行政强制处理决定数量分别为40件、6件、0件。',
    must: ['40 licences/decisions', '6 penalties/decisions', '0 coercion/decisions'],
  },
  { text: '印发行政规范性文件6件，修改1件，宣布失效3件。', must: ['6 normdocs/issued', '3 normdocs/repealed'] },
  { text: '继续有效的规范性文件58件。', must: ['58 normdocs/inForce'] },
  // Numerals and signs.
  { text: '收到政府信息公开申请１６件，答复１５件。', must: ['16 new', '15 disposedTotal'] },
  { text: '收到政府信息公开申请1，204件，办结1，198件。', agency: '江城市人民政府', must: ['1204 new', '1198 disposedTotal'] },
  { text: '收到政府信息公开申请一百零八件，答复一百件。', must: ['108 new', '100 disposedTotal'] },
  { text: '收到 政府信息公开 申请 26 件，办结 25 件。', must: ['26 new', '25 disposedTotal'] },
  { text: '收到政府信息公開申請11件，答覆11件。', must: ['11 new'], may: ['11 disposedTotal'] },
  { text: '一、收到政府信息公开申请4件；二、办结4件；三、无结转。', must: ['4 new'], may: ['4 disposedTotal', '0 out', '0 in'] },
];
