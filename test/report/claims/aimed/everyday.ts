import type { Aimed } from './aimed';

const COUNTY = '江城县人民政府';
const TOWN = '江城县东河镇人民政府';

/** Everyday sentences of an office, honest and easily misread, and plain ones beside them. */
export const EVERYDAY: readonly Aimed[] = [
  // Whose figure it is.
  { text: '县政府办公室收到政府信息公开申请31件，其余均由部门直接受理。', agency: COUNTY },
  { text: '全县共收到政府信息公开申请214件，其中县本级31件、乡镇和部门183件。', agency: COUNTY, must: ['214 new'] },
  { text: '我镇协助县自然资源局答复政府信息公开申请4件。', agency: TOWN },
  { text: '收到县政府办转办的政府信息公开申请5件，均已转回。', may: ['5 new'] },
  { text: '指导下属事业单位答复信息公开申请6件。' },
  { text: '我局收到申请12件，县住建局收到同一批申请人的申请9件。', may: ['12 new'] },
  { text: '经与市公安局会商，答复政府信息公开申请2件。', may: ['2 disposedTotal'] },
  { text: '全县34个单位零申请，11个单位共收到申请58件。', agency: COUNTY, may: ['58 new'] },
  { text: '律师事务所代理提出的申请7件，占全部申请的三成。' },
  // What is counted.
  { text: '办理12345热线转来的信息公开类诉求46件，办结46件。' },
  { text: '收到政府信息公开申请表15份，实际受理申请11件。', may: ['11 new'] },
  { text: '共收到申请材料23份，其中补正材料8份。' },
  { text: '政府信息公开申请答复书归档20卷，制作答复文书26份。' },
  { text: '网站“依申请公开”栏目访问量3200次，下载表格140份。' },
  { text: '组织依申请公开业务培训3次，参训120人次。' },
  { text: '开展规范性文件合法性审核14件，提出意见32条。' },
  { text: '上报规范性文件备案6件，备案率100%。' },
  { text: '向社会公开征求意见的规范性文件草案5件，采纳意见18条。' },
  { text: '清理规范性文件40件，拟废止7件、拟修改5件。' },
  { text: '公开行政许可事项目录62项、行政处罚事项118项。' },
  { text: '行政处罚案件信息公示35条，许可信息公示210条。' },
  { text: '行政复议机构受理行政复议案件54件，审结50件，维持21件。', agency: COUNTY },
  { text: '因工伤认定被提起行政诉讼3件，败诉1件。' },
  { text: '信息公开投诉举报2件，已办结2件，无行政复议。', must: ['0 reconsideration'] },
  // When it was.
  { text: '2022年收到政府信息公开申请18件，2023年为25件。', must: ['25 new'] },
  { text: '今年1至11月收到政府信息公开申请23件。' },
  { text: '与2022年的19件相比，2023年收到政府信息公开申请24件，增加5件。', must: ['24 new'] },
  { text: '第四季度集中收到政府信息公开申请14件，占全年的一半。' },
  { text: '2023年收到的申请中有3件于2024年1月办结。' },
  { text: '上年度结转的2件申请已于一季度全部办结。', may: ['2 in'] },
  { text: '三年来，年均收到政府信息公开申请22件。' },
  { text: '本届政府任期内制发规范性文件31件。' },
  { text: '2024年计划制发规范性文件4件。' },
  // Which of them.
  { text: '答复政府信息公开申请22件，其中当场答复3件，延期答复2件。', must: ['22 disposedTotal'] },
  { text: '全年收到申请30件，其中涉及征地补偿12件、教育招生5件。', must: ['30 new'] },
  { text: '收到政府信息公开申请16件，通过网络、信函、当面提交的分别为9件、5件、2件。', must: ['16 new'] },
  { text: '收到政府信息公开申请16件，其中同一申请人提交的有11件。', must: ['16 new'] },
  { text: '不予公开政府信息3条，依申请公开属性调整为主动公开2条。' },
  { text: '拟不予公开的2件均经集体研究后改为部分公开。' },
  { text: '第三方不同意公开4件，经审查决定予以公开3件。', may: ['3 granted'] },
  { text: '2件申请因内容不明确一次性告知补正，均已补正。' },
  { text: '有1件申请经补正仍不明确，无法提供。', may: ['1 unable.stillUnclear', '1 unable'] },
  { text: '新增规范性文件3件，较上年减少2件。', may: ['3 normdocs/issued'] },
  // Plain ones.
  {
    text: '2023年，我局共收到政府信息公开申请27件，上年结转1件，全年办结26件，结转下年度2件。',
    must: ['27 new', '1 in', '26 disposedTotal', '2 out'],
  },
  {
    text: '新收政府信息公开申请19件，其中自然人申请15件，商业企业申请4件。',
    must: ['19 new', '15 new/naturalPerson', '4 new/business'],
  },
  {
    text: '答复政府信息公开申请20件，其中予以公开11件、部分公开4件、不予公开2件、无法提供2件、不予处理1件。',
    must: ['20 disposedTotal', '11 granted', '4 grantedPart', '2 refused', '2 unable', '1 declined'],
  },
  {
    text: '因政府信息公开被申请行政复议3件，其中维持2件、纠正1件。',
    must: ['3 reconsideration', '2 reconsideration/upheld', '1 reconsideration/corrected'],
  },
  { text: '未经复议直接起诉的政府信息公开行政诉讼1件，尚未审结。', must: ['1 litigationDirect'] },
  { text: '本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。', must: ['0 reconsideration', '0 litigation'] },
  {
    text: '本年制发行政规范性文件6件，废止2件，现行有效41件。',
    must: ['6 normdocs/issued', '2 normdocs/repealed', '41 normdocs/inForce'],
  },
  {
    text: '作出行政许可决定312件、行政处罚决定27件，未实施行政强制。',
    must: ['312 licences/decisions', '27 penalties/decisions'],
  },
  { text: '全年受理申请9件，已全部办结，无结转。', must: ['9 new'], may: ['9 disposedTotal', '0 out', '0 in'] },
  {
    text: '本年度我局未收到政府信息公开申请，也未发生相关行政复议和诉讼。',
    must: ['0 new', '0 reconsideration', '0 litigation'],
  },
  {
    text: '依申请公开方面：新收14件，上年结转0件，办理14件，结转下年0件。',
    must: ['14 new', '0 in', '0 out'],
    may: ['14 disposedTotal'],
  },
  { text: '共受理依申请公开事项十八件，办结十七件，一件结转下年度办理。', must: ['18 new', '17 disposedTotal', '1 out'] },
  {
    text: '属于重复申请不予处理的2件，属于信访投诉举报的1件。',
    section: 'requests',
    must: ['2 declined.duplicate'],
    may: ['1 declined.petition'],
  },
  {
    text: '本机关不掌握相关信息4件，没有现成信息需另行制作1件。',
    section: 'requests',
    must: ['4 unable.notHeld', '1 unable.mustCreate'],
  },
  {
    text: '涉及第三方合法权益不予公开2件，属于内部事务信息1件。',
    section: 'requests',
    must: ['2 refused.thirdParty', '1 refused.internalAffairs'],
  },
  {
    text: '本年度发生行政复议2件，结果均为维持；行政诉讼1件，尚未审结。',
    section: 'remedies',
    must: ['2 reconsideration', '1 litigation'],
    may: ['2 reconsideration/upheld', '1 litigation/pending'],
  },
  { text: '制定政府规章1部，制发行政规范性文件3件。', agency: '江城市人民政府', must: ['1 rules/issued', '3 normdocs/issued'] },
];

/** Sentences on money, with all that is read of them, in 万元. */
export const OF_MONEY: readonly (readonly [text: string, read: readonly string[]])[] = [
  ['全年行政事业性收费收入（单位：万元）46.2，其中考试费31、证照费15.2。', ['46.2']],
  ['行政事业性收费共计12.5万元，较上年减少3万元。', ['12.5']],
  ['停征行政事业性收费3项，减轻企业负担（万元）120。', []],
  ['代收行政事业性收费上缴财政88万元。', []],
];
