import { describe, expect, test } from 'vitest';
import { headsRequests } from '../../src/report/claims/paragraph';
import { claimed, CONTEXT } from './claimed';
import { auditText, report } from './written';

const RECEIVED = 'new or new+in';
const PERSONS = 'new/naturalPerson or new/naturalPerson+in/naturalPerson';
const ORGANISATIONS = 'new/organisations or new/organisations+in/organisations';

describe('figures that any reader sees', () => {
  test.each<[string, string[]]>([
    ['全年新收申请58件，上年结转2件。', ['58 new', '2 in']],
    ['申请收件量为33件。', [`33 ${RECEIVED}`]],
    ['我院收到患者及家属提出的信息公开申请4件。', [`4 ${RECEIVED}`]],
    ['共有10件申请，其中9件为本年新收。', ['9 new']],
    ['收到申请11件，不服答复申请行政复议的4件。', [`11 ${RECEIVED}`, '4 reconsideration']],
    ['办理结果为：予以公开（5件）、部分公开（1件，占一成）。', ['5 granted', '1 grantedPart']],
    ['行政复议（0件）、行政诉讼（0件）。', ['0 reconsideration', '0 litigation']],
    ['本年处理决定数量：行政许可76件，行政处罚9件。', ['76 licences/decisions', '9 penalties/decisions']],
    ['行政诉讼方面，本年度未发生。', ['0 litigation']],
    ['其他情形处理2件。', ['2 other']],
    ['政府信息公开申请（同比增长20%）共计60件。', [`60 ${RECEIVED}`]],
    ['不准予公开的1件。', ['1 refused']],
    ['本机关不掌握相关政府信息5件。', ['5 unable.notHeld or unable']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('kinds of documents and acts in lists', () => {
  test.each<[string, string[]]>([
    ['制发、废止规范性文件分别为4件、1件。', ['4 normdocs/issued', '1 normdocs/repealed']],
    ['制定、废止规范性文件各2件。', ['2 normdocs/issued', '2 normdocs/repealed']],
    ['规章、规范性文件制发数均为0。', ['0 rules/issued', '0 normdocs/issued']],
    ['制定、废止规范性文件共3件。', ['?3 normdocs/issued+normdocs/repealed']],
    ['规章、规范性文件制发5件。', ['?5 rules/issued+normdocs/issued']],
    ['制定、印发规范性文件2件。', ['2 normdocs/issued']],
    ['规范性文件制发0件，废止0件；规章0件。', ['0 normdocs/issued', '0 normdocs/repealed']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('a sub-heading names the requests', () => {
  test.each<[string, string[]]>([
    ['（二）依申请公开。本年度收到8件，办结8件。', [`8 ${RECEIVED}`, '8 disposedTotal']],
    ['依申请公开办理情况。全年新收8件。', ['8 new']],
    ['（三）政府信息管理。全年办结8件。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each<[string, boolean | null]>([
    ['（二）依申请公开', true],
    ['2. 依申请公开工作情况', true],
    ['（三）政府信息管理', false],
    ['（三）平台建设。全年办结工单8件。', false],
    ['全年办结8件。', null],
  ])('as a line of its own: %s', (text, expected) => expect(headsRequests(text)).toBe(expected));

  test('of a page, until the next sub-heading', () => {
    const text = report({}).replace('全年平稳。', '（二）依申请公开\n全年办结8件。\n（三）平台建设\n全年办结318件。');
    expect(auditText(text)[0]?.report?.claims.map(({ value }) => value)).toEqual([8]);
  });

  test('as a line of its own, for the lines below it', () => {
    expect(claimed('全年办结8件。')).toEqual([]);
    expect(claimed('全年办结8件。', { ...CONTEXT, ofRequests: true })).toEqual(['8 disposedTotal']);
  });
});

describe('the proceedings that a clause names first', () => {
  test.each<[string, string[]]>([
    [
      '因信息公开引发行政复议9件，行政诉讼3件。行政复议案件中，结果维持6件，尚未审结3件。',
      ['9 reconsideration', '3 litigation', '6 reconsideration/upheld', '3 reconsideration/pending'],
    ],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('who asked stands before the verb', () => {
  test.each<[string, string[]]>([
    ['自然人提交申请47件，企业提交申请3件。', [`47 ${PERSONS}`, `3 ${ORGANISATIONS}`]],
    ['收到申请50件，自然人提交47件。', [`50 ${RECEIVED}`, `47 ${PERSONS}`]],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('requests that no word names, but their outcomes or what was carried over', () => {
  test.each<[string, string[]]>([
    ['答复52件：同意公开46件、部分公开6件。', ['52 disposedTotal', '46 granted', '6 grantedPart']],
    ['5件予以公开、1件部分公开。', ['5 granted', '1 grantedPart']],
    ['全年办结13件（含上年结转2件）。', ['13 disposedTotal', '2 in']],
    ['自然人10件、法人或其他组织3件。', [`10 ${PERSONS}`, `3 ${ORGANISATIONS}`]],
    ['剩余1件尚在办理期限内，结转下年度继续办理。', ['1 out']],
    ['未办结1件结转至下年度。', ['1 out']],
    ['除1件结转下年度外，其余12件均已办结。', ['1 out', '12 disposedTotal']],
    ['受理信访件312件，上年结转7件，无结转下年件。', []],
    ['项目资金结转下年度12件，办结3件。', []],
    ['收到来信9件，剩余2件结转下年度。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
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
    ['报请市政府制定规章1件。', ['?1 rules/issued']],
    ['力争实现行政复议和行政诉讼零发生。', []],
    ['行政诉讼案件0败诉。', ['?0 litigation']],
    ['收到申请38件，正式受理33件。', [`?38 ${RECEIVED}`]],
    ['因信息公开新收行政复议案件3件，上年结转1件。', ['3 reconsideration', '?1 in']],
    ['新收行政复议案件3件，均与信息公开无关。', ['?3 reconsideration']],
    ['政府信息公开一审行政诉讼3件、二审2件。', ['?3 litigation']],
    ['主动公开信息12条，应公民申请公开信息5条。', [`?5 ${PERSONS}`]],
    ['网站留言中部分公开6件，不予公开3件。', []],
    ['抽查结果予以公开61件。', ['?61 granted']],
    ['案卷评查中，不予处理案件3件，均合格。', ['?3 declined']],
    ['行政复议：上年结转12件，新收60件，结转下年7件。', ['?12 in', '?7 out']],
    ['上年结转案件12件，本年新收行政复议案件60件。', ['?12 in', '?60 reconsideration']],
    ['工伤认定上年结转2件，本年受理12件，结转下年1件。', []],
    ['行政处罚对象为自然人的22件，为法人或其他组织的35件。', []],
    ['综合窗口收件320件，依申请事项办结318件。', ['?318 disposedTotal']],
    ['信息公开行政复议9件，已审结7件，均维持。', ['9 reconsideration']],
    ['收到以县区政府为被申请人的信息公开行政复议6件。', ['?6 reconsideration']],
    ['2022年因信息公开被申请行政复议3件，2023年无。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});
