import type { Aimed } from './aimed';

/** Sentences that a careful reader reads in one way. */
export const CERTAIN: readonly Aimed[] = [
  // All applicants, in every way to write the list.
  { text: '2023年共收到自然人、法人或其他组织提交的政府信息公开申请21件。', must: ['21 new'] },
  { text: '我局受理公民、法人及其他组织提出的信息公开申请6件。', must: ['6 new'] },
  { text: '收到自然人、法人和其他组织申请公开政府信息17件，办结17件。', must: ['17 new', '17 disposedTotal'] },
  { text: '未收到自然人、法人或者其他组织向我局提出的政府信息公开申请。', must: ['0 new'] },
  { text: '收到公民、法人以及其它组织递交的政府信息公开申请11件，上年结转2件。', must: ['11 new', '2 in'] },
  {
    text: '共收到政府信息公开申请30件，其中自然人24件，法人或其他组织6件。',
    must: ['30 new', '24 new/naturalPerson', '6 new/organisations'],
  },
  { text: '收到政府信息公开申请4件，均为自然人提出。', must: ['4 new', '4 new/naturalPerson'] },
  // New, carried in, answered, carried over.
  {
    text: '2023年，我局新收政府信息公开申请37件，上年结转2件，办结39件，无结转下年度办理。',
    must: ['37 new', '2 in', '39 disposedTotal', '0 out'],
  },
  { text: '全年受理和办结政府信息公开申请26件。', must: ['26 new', '26 disposedTotal'] },
  { text: '本年新收政府信息公开申请58件，加上上年结转3件，共计61件。', must: ['58 new', '3 in', '61 new+in'] },
  { text: '收到网上申请105件，快递申请17件，合计122件，加上年结转，已答复126件。', may: ['122 new', '126 disposedTotal'] },
  { text: '收到政府信息公开申请8件，均按时答复。', must: ['8 new'], may: ['8 disposedTotal'] },
  { text: '全年办理政府信息公开申请15件，均已按时答复。', must: ['15 disposedTotal'] },
  { text: '全年办理政府信息公开申请12件，全部办结。', must: ['12 disposedTotal'] },
  { text: '收到政府信息公开申请9件，无上年和下年结转。', must: ['9 new', '0 in', '0 out'] },
  { text: '收到依申请公开函件5件。', must: ['5 new'] },
  { text: '共收到政府信息公开申请叁拾柒件。', must: ['37 new'] },
  { text: '全年收到政府信息公开申请廿八件，答复廿六件，结转下年度两件。', must: ['28 new', '26 disposedTotal', '2 out'] },
  {
    text: '全市共受理政府信息公开申请1.532万件，答复1.498万件。',
    agency: '江城市人民政府',
    must: ['15320 new', '14980 disposedTotal'],
  },
  { text: '江城市民政局收到政府信息公开申请14件，答复13件，结转下年1件。', must: ['14 new', '13 disposedTotal', '1 out'] },
  { text: '市民政局全年共收到政府信息公开申请14件。', must: ['14 new'] },
  { text: '本机关收到申请7起，比2022年（9起）减少2起，答复7起。', must: ['7 new', '7 disposedTotal'] },
  { text: '我委收到依申请公开6件，结转上年9件，共答复申请15件。', must: ['6 new', '9 in', '15 disposedTotal'] },
  { text: '2023年度未收到政府信息公开申请，无上年结转。', must: ['0 new', '0 in'] },
  {
    text: '坚持便民利民，畅通受理渠道，规范答复文书，全年共收到政府信息公开申请22件，均在法定期限内办结。',
    must: ['22 new'],
    may: ['22 disposedTotal'],
  },
  { text: '收到政府信息公开申请40件，其中，2件结转下年度继续办理，其余均已答复。', must: ['40 new', '2 out'] },
  // Outcomes.
  {
    text: '办结政府信息公开申请20件，其中予以公开8件，部分公开4件，不予公开3件，无法提供5件。',
    must: ['20 disposedTotal', '8 granted', '4 grantedPart', '3 refused', '5 unable'],
  },
  {
    text: '答复申请9件，其中予以公开3件，已通过网站公开并告知获取途径2件，本机关不掌握4件。',
    must: ['9 disposedTotal', '4 unable.notHeld'],
    may: ['3 granted', '2 granted', '5 granted'],
  },
  {
    text: '受理政府信息公开申请20件，办结20件，因信访、重复申请等不予处理6件，其他处理2件。',
    must: ['20 new', '20 disposedTotal', '6 declined', '2 other'],
  },
  { text: '收到政府信息公开申请3件，答复3件，均为部分公开。', must: ['3 new', '3 disposedTotal', '3 grantedPart'] },
  { text: '收到政府信息公开申请18件，其中6件因重复申请不予处理。', must: ['18 new', '6 declined.duplicate'] },
  { text: '收到政府信息公开申请18件，由于重复申请而不予处理的有6件。', must: ['18 new', '6 declined.duplicate'] },
  {
    text: '不予公开的5件中，3件属于机关内部事务文件，2件属于行政查询事项。',
    must: ['5 refused', '3 refused.internalAffairs', '2 refused.registryLookup'],
  },
  {
    text: '答复政府信息公开申请11件，其中，同意公开7件，属于过程性信息1件，不掌握相关信息3件。',
    must: ['11 disposedTotal', '7 granted', '1 refused.deliberative', '3 unable.notHeld'],
  },
  {
    text: '全年答复政府信息公开申请10件，其中予以公开6件（60%），部分公开4件（40%）。',
    must: ['10 disposedTotal', '6 granted', '4 grantedPart'],
  },
  {
    text: '已办结的政府信息公开申请中，予以公开12件，因申请内容不明确无法提供1件。',
    must: ['12 granted'],
    may: ['1 unable', '1 unable.stillUnclear'],
  },
  {
    text: '收到政府信息公开申请6件，予以公开及部分公开共5件，不予公开1件。',
    must: ['6 new', '5 granted+grantedPart', '1 refused'],
  },
  {
    text: '处理结果为：予以公开5件，不予公开0件，不予处理1件，申请人逾期不补正、行政机关不再处理2件。',
    must: ['5 granted', '0 refused', '1 declined'],
    may: ['2 other.noCorrection'],
  },
  { text: '收到政府信息公开申请2件，予以公开1件，1件不予公开。', must: ['2 new', '1 granted', '1 refused'] },
  // Proceedings.
  { text: '因政府信息公开被申请行政复议2件，均维持。', must: ['2 reconsideration'], may: ['2 reconsideration/upheld'] },
  {
    text: '因政府信息公开工作被申请行政复议3件，其中维持2件，纠正1件；被提起行政诉讼1件，尚未审结1件。',
    must: ['3 reconsideration', '2 reconsideration/upheld', '1 reconsideration/corrected', '1 litigation'],
    may: ['1 litigation/pending', '1 litigationDirect/pending+litigationAfter/pending'],
  },
  { text: '全年未发生因政府信息公开引起的行政复议和行政诉讼。', must: ['0 reconsideration', '0 litigation'] },
  { text: '本年度有1件因政府信息公开引发的行政复议。', must: ['1 reconsideration'] },
  { text: '无政府信息公开行政复议，提起行政诉讼情况发生。', must: ['0 reconsideration'], may: ['0 litigation'] },
  {
    text: '政府信息公开行政复议7件，结果维持5件，其他结果1件，尚未审结1件。',
    must: ['7 reconsideration', '5 reconsideration/upheld', '1 reconsideration/other', '1 reconsideration/pending'],
  },
  { text: '未经复议直接起诉2件，复议后起诉1件。', section: 'remedies', must: ['2 litigationDirect', '1 litigationAfter'] },
  // Documents and decisions.
  {
    text: '2023年制发行政规范性文件5件，废止2件，现行有效31件。',
    must: ['5 normdocs/issued', '2 normdocs/repealed', '31 normdocs/inForce'],
  },
  { text: '我市制定政府规章2部，废止规章1部。', agency: '江城市人民政府', must: ['2 rules/issued', '1 rules/repealed'] },
  { text: '本年度未制作规章、规范性文件。', must: ['0 rules/issued', '0 normdocs/issued'] },
  { text: '制作了《江城市养老服务管理办法》等规范性文件3件。', must: ['3 normdocs/issued'] },
  {
    text: '主动公开政府信息2.6万条，发布政府规章1部、行政规范性文件14件、常务会议议题9次。',
    agency: '江城市人民政府',
    must: ['1 rules/issued', '14 normdocs/issued'],
  },
  {
    text: '本年作出行政许可处理决定320件，行政处罚处理决定41件，行政强制处理决定3件。',
    must: ['320 licences/decisions', '41 penalties/decisions', '3 coercion/decisions'],
  },
  {
    text: '全年作出行政许可、行政处罚、行政强制决定分别为820件、36件、2件。',
    must: ['820 licences/decisions', '36 penalties/decisions', '2 coercion/decisions'],
  },
  { text: '全年未制定规范性文件。', must: ['0 normdocs/issued'] },
  // Told in other sections.
  { text: '本年度我局新收政府信息公开申请19件，予以公开11件。', section: 'requests', must: ['19 new', '11 granted'] },
  {
    text: '本年度制发行政规范性文件4件，行政处罚决定12件。',
    section: 'disclosure',
    must: ['4 normdocs/issued'],
    may: ['12 penalties/decisions'],
  },
  {
    text: '本年度被申请行政复议2件，结果维持2件，行政诉讼0件。',
    section: 'remedies',
    must: ['2 reconsideration', '2 reconsideration/upheld', '0 litigation'],
  },
  // Figures of other things beside figures of the form.
  { text: '全年网站发布信息1200条，收到政府信息公开申请5件，回复网民留言30条。', must: ['5 new'] },
  { text: '全年主动公开政府采购信息12条，受理依申请公开3件，均已办结。', must: ['3 new'], may: ['3 disposedTotal'] },
  { text: '收到政府信息公开申请33件，同比增长10%，其中网络申请20件、信函申请13件。', must: ['33 new'] },
];
