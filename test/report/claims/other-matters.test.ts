import { describe, expect, test } from 'vitest';
import { certain, claimed, first } from './claimed';

const ASKED = '收到依申请公开12件。';
const RECEIVED = 'new or new+in';
const PERSONS = 'new/naturalPerson or new/naturalPerson+in/naturalPerson';
const ORGANISATIONS = 'new/organisations or new/organisations+in/organisations';

test.each([
  '建议提案方面，共承办50件，办结50件。',
  '在热线工单方面，全年受理300件，办结290件。',
  '受理行政许可320件，办结318件。',
  '婚姻登记窗口受理申请3200件，办结3190件。',
])('what is told of other things behind requests is not told of them: %s', (text) =>
  expect(claimed(ASKED + text)).toEqual(['12 new or new+in']),
);

test('pages that are sorted by their outcome are no requests', () => {
  expect(claimed(ASKED + '共发布信息1200条，其中公开类900条，不予公开300条。')).toEqual(['12 new or new+in']);
});

test('of applications of all kinds only a part asks for information', () => {
  expect(claimed('全年收到各类申请60件，其中政府信息公开申请9件。')).toEqual(['?60 new or new+in']);
  expect(claimed('全年收到依申请公开60件，其中网上申请9件。')).toEqual(['60 new or new+in']);
});

test('opinions on answers are no answers', () => {
  expect(claimed('出具法律审核意见40件，其中依申请公开答复30件。')).not.toContain('30 disposedTotal');
  expect(claimed('收到依申请公开事项40件，其中答复30件。')).toContain('30 disposedTotal');
});

describe('what was done of letters, calls and complaints is not done of requests', () => {
  test.each([
    '本年度收到申请5件。12345热线工单90件，办结1521件。',
    '全年收到申请5件，承办12345热线工单九十件，按时办结1521件。',
    '本年度收到申请5件，办理市长信箱来信90件，按时办结90件。',
    '本年度收到申请5件，领导信箱来信九十件，答复88件。',
    '本年度收到申请5件。网民留言90件，答复80件。',
  ])('%s', (text) => expect(claimed(text)).toEqual(['5 new or new+in']));

  test.each([
    ['本年度收到申请5件，其中信函申请2件，按时办结4件。', ['5 new or new+in', '4 disposedTotal']],
    ['收到申请九十件，办结单一件。', ['90 new or new+in']],
    ['收到工单九十件。', []],
  ])('%s', (text, claims) => expect(claimed(text)).toEqual(claims));
});

test.each([
  ['依申请公开申请情况1、新收48件；2、上年结转3件。', ['48 new', '3 in']],
  ['三、收到和处理政府信息公开申请情况3', []],
  ['收到政府信息公开申请3', ['3 new or new+in']],
])('the number of a point or of a page counts nothing: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

describe('words before a figure that make it one of something else', () => {
  test.each([
    ['收到信息公开申请涉及事项30项。', []],
    ['参与制定规章2件。', []],
    ['代市政府起草制定规章2件。', []],
    ['上级制定规范性文件9件。', []],
    ['减免行政处罚决定9件。', []],
    ['原答复不予公开3件，均已改正。', []],
    ['因信息公开引发行政复议3件，其中上年结转1件。', ['3 reconsideration']],
    ['发生信息公开行政复议3件；收到申请9件，其中上年结转1件。', ['3 reconsideration', '9 new or new+in', '1 in']],
    ['作出行政处罚决定9件。', ['9 penalties/decisions']],
    ['代表县政府制定规范性文件9件。', ['9 normdocs/issued']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('what only looks like a claim', () => {
  test.each<[string, string[]]>([
    ['收到申请3件，各委办单位均按时答复。', [`3 ${RECEIVED}`]],
    ['我区各单位共受理政府信息公开申请22件。', [`22 ${RECEIVED}`]],
    ['全年约收到政府信息公开申请20件。', [`?20 ${RECEIVED}`]],
    ['收到申请9件，企业申请4件，律师事务所申请1件。', [`9 ${RECEIVED}`, `?4 ${ORGANISATIONS}`]],
    ['受理的申请中，有2件涉及第三方，已书面征求意见。', ['?2 refused.thirdParty']],
    ['全年公开建议提案复文42件，部分公开6件，不予公开3件。', []],
    ['我局没有制定规范性文件的权限。', []],
    ['接收信息公开申请的渠道有4个。', [`?4 ${RECEIVED}`]],
    ['报请市政府制定规章1件。', []],
    ['力争实现行政复议和行政诉讼零发生。', []],
    ['行政诉讼案件0败诉。', ['?0 litigation']],
    ['收到申请38件，正式受理33件。', [`?38 ${RECEIVED}`]],
    ['因信息公开新收行政复议案件3件，上年结转1件。', ['3 reconsideration', '?1 in']],
    ['新收行政复议案件3件，均与信息公开无关。', ['?3 reconsideration']],
    ['政府信息公开一审行政诉讼3件、二审2件。', ['?3 litigation']],
    ['主动公开信息12条，应公民申请公开信息5条。', [`?5 ${PERSONS}`]],
    ['网站留言中部分公开6件，不予公开3件。', []],
    ['抽查结果予以公开61件。', []],
    ['案卷评查中，不予处理案件3件，均合格。', ['?3 declined']],
    ['行政复议：上年结转12件，新收60件，结转下年7件。', ['?12 in', '?7 out']],
    ['上年结转案件12件，本年新收行政复议案件60件。', ['?12 in', '?60 reconsideration']],
    ['工伤认定上年结转2件，本年受理12件，结转下年1件。', []],
    ['行政处罚对象为自然人的22件，为法人或其他组织的35件。', []],
    ['综合窗口收件320件，依申请事项办结318件。', ['?318 disposedTotal']],
    ['信息公开行政复议9件，已审结7件，均维持。', ['9 reconsideration']],
    ['收到以县区政府为被申请人的信息公开行政复议6件。', []],
    ['2022年因信息公开被申请行政复议3件，2023年无。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('figures that are no claims', () => {
  test.each([
    '受理12345热线工单860件，办结855件。',
    '收到网站留言60条，答复60条。',
    '办理人大代表建议8件、政协提案11件，全部办结。',
    '全年收到政府信息公开申请近20件，答复10余件。',
    '上半年收到政府信息公开申请6件。',
    '收到工伤认定申请400件，办结398件。',
    '去年收到政府信息公开申请9件。',
    '向3名申请人收取信息处理费300元，涉及申请3件。',
    '开展依申请公开培训2次，培训90人次。',
    '近三年累计收到政府信息公开申请120件。',
  ])('%s', (text) => expect(first(text)).toEqual([]));

  test.each([
    ['收到公开申请14件，较上年增加4件，增长40%。', ['14 receivedNew']],
    ['收到公开申请14件，其中网络申请9件、信函申请5件。', ['14 receivedNew']],
    ['2022年受理申请5件，2023年受理申请7件。', ['7 receivedNew']],
    ['收到公开申请14件，延期答复2件，申请人撤回1件，告知补正3件。', ['14 receivedNew']],
  ])('beside one that is: %s', (text, expected) => expect(first(text)).toEqual(expected));

  test('another year alone is not certain', () => {
    expect(first('2022年，我局未收到政府信息公开申请。')).toEqual(['?0 receivedNew']);
  });

  test('two figures for the same cells are not certain', () => {
    expect(first('办结申请5件。办结申请6件。')).toEqual(['?5 disposedTotal', '?6 disposedTotal']);
  });
});

test.each([
  ['政府信息公开申请受理点5个，申请表3种。', []],
  ['服务窗口备有信息公开申请表30份。', []],
  ['收到申请8件，其中涉及行政执法案卷3件。', ['8 new or new+in', '?3 refused.enforcementFile']],
  ['收到申请8件，不予公开3件，涉及行政执法案卷2件。', ['8 new or new+in', '3 refused', '2 refused.enforcementFile']],
  ['收到信息公开申请表3份。', ['3 new or new+in']],
  ['答复申请13件，其中主动公开1件，予以公开8件。', ['13 disposedTotal', '?8 granted']],
  ['收到申请9件，依法答复6件、告知补正2件、移送1件。', ['9 new or new+in', '?6 disposedTotal']],
])('papers, and answers beside other ends: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each(['累计作出行政处罚36件（含上年结转2件）。', '作出行政许可决定210件，其中上年结转8件，结转下年度5件。'])(
  'what was carried over of decisions is none of the requests: %s',
  (text) => expect(claimed(text).filter((claim) => /\b(?:in|out)$/.test(claim))).toEqual([]),
);

test('decisions told between leave the requests told again what they are', () =>
  expect(claimed('作出行政处罚36件。收到政府信息公开申请9件，上年结转2件。')).toContain('2 in'));

test.each([
  ['对18件申请组织了会商，其中不予公开4件。', []],
  ['对申请组织会商，其中不予公开4件。', ['?4 refused']],
  ['会商政府信息公开申请18件，不予公开40件。', ['?18 new or new+in', '?40 refused']],
  ['收到申请50件，其中涉农18件，不予公开4件。', ['50 new or new+in', '?4 refused']],
  ['收到申请50件，其中涉农18件、涉企32件，不予公开4件。', ['50 new or new+in', '4 refused']],
  ['收到申请50件；会商18件。其中不予公开4件。', ['50 new or new+in', '4 refused']],
  ['对信访类申请8件进行了核实，不予处理6件。', ['?6 declined']],
  ['要求公开会议纪要3件、行政执法案卷6件。', []],
])('a part of the requests is not all of them: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['审查各部门报送的规范性文件18件，制发7件。', []],
  ['对各科室提交的规范性文件进行审查，制发7件。', []],
  ['审查规范性文件18件；制发规范性文件7件，废止2件。', ['7 normdocs/issued', '2 normdocs/repealed']],
  ['清理规范性文件60件，废止12件。', ['12 normdocs/repealed']],
  ['严把规范性文件审查关，制发7件。', ['7 normdocs/issued']],
])('documents that others hand in are not the own: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
