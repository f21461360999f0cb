import { expect, test } from 'vitest';
import { claimed } from './claimed';

test.each([
  ['收到申请9件，不予公开（属于国家秘密）2件。', ['9 new or new+in', '2 refused.stateSecret']],
  [
    '收到申请9件，不予公开（属于内部事务信息）1件，不予公开（属于过程性信息）1件。',
    ['9 new or new+in', '1 refused.internalAffairs', '1 refused.deliberative'],
  ],
  ['收到申请9件，无法提供（需要另行制作）3件。', ['9 new or new+in', '3 unable.mustCreate']],
  ['收到申请9件，不予公开（涉及商业秘密）1件，不予公开（涉及个人隐私）1件。', ['9 new or new+in', '?1 refused']],
  ['收到申请9件，不予公开（属于国家秘密、过程性信息）2件。', ['9 new or new+in', '2 refused']],
  ['收到申请9件，其他处理（含申请人主动撤回）2件。', ['9 new or new+in', '2 other']],
])('a cause in brackets names the row of its group: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['现场受理依申请公开7件；其他渠道受理依申请公开5件。', []],
  ['通过其他方式收到政府信息公开申请5件。', []],
  ['除网站外未收到其他形式的政府信息公开申请。', []],
  ['通过邮寄及其他方式收到政府信息公开申请5件。', ['5 new or new+in']],
  ['全年线上、线下收到依申请公开5件。', ['5 new or new+in']],
  ['线上线下共受理政府信息公开申请5件。', ['5 new or new+in']],
  ['通过各种渠道收到政府信息公开申请5件。', ['5 new or new+in']],
  ['未收到任何形式的政府信息公开申请。', ['0 new']],
])('other channels alone are a part of the channels: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['收到以邮件、传真等形式的依申请公开6件。', ['6 new or new+in']],
  ['收到以现场递交、信函、网页申请等方式的政府信息公开申请6件。', ['6 new or new+in']],
  ['收到群众来信和申请6件。', []],
])('a list of channels joins no other things to the requests: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each(['收到公民、或其他社会组织提出的政府信息公开申请6件。', '收到公民、和法人、或其他组织提出的政府信息公开申请6件。'])(
  'anybody may be listed with two signs between: %s',
  (text) => expect(claimed(text)).toEqual(['6 new or new+in']),
);

test.each([
  ['收到申请12件，申请人撤回3件，答复9件。', ['12 new or new+in', '?9 disposedTotal']],
  ['收到申请12件，其中主动撤销3件，在期限内答复9件。', ['12 new or new+in', '?9 disposedTotal']],
  ['收到申请12件，1件不属于我局职责，另11件均已答复。', ['12 new or new+in', '?11 disposedTotal']],
  ['收到申请12件，1件结转下年度，其余11件均已答复。', ['12 new or new+in', '1 out', '11 disposedTotal']],
  ['收到申请12件，除1件结转下年度外，其他11件均已按时答复。', ['12 new or new+in', '1 out', '11 disposedTotal']],
  ['收到申请12件，1件转送他局，其他11件均已答复。', ['12 new or new+in', '?11 disposedTotal']],
  ['收到申请12件，其他9件。', ['12 new or new+in']],
  ['收到申请12件，结转1件，其他信件11件均已答复。', ['12 new or new+in']],
  ['收到申请12件，其余11件均已答复，1件正在办理。', ['12 new or new+in', '11 disposedTotal']],
])('answers beside requests that came to another end are no sure total: %s', (text, expected) =>
  expect(claimed(text)).toEqual(expected),
);

test.each([
  ['2023年未受理行政复议案件。', ['?0 reconsideration']],
  ['全年没有办理行政复议、行政诉讼案件。', ['?0 reconsideration', '?0 litigation']],
  ['未收到政府信息公开申请，也未办理行政复议案件。', ['0 new', '0 reconsideration']],
  ['2023年未收到行政复议申请。', ['0 reconsideration']],
])('a body that decides no cases may still be a party to some: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test('in the section on remedies the cases are those of the form', () => {
  expect(claimed('本年度未办理行政复议案件。', { section: 'remedies', form: '2021', otherRows: 'three', year: 2023 })).toEqual([
    '0 reconsideration',
  ]);
});

test.each([
  ['收到申请30件，属于信访举报、重复申请等情形不予处理4件。', ['30 new or new+in', '4 declined']],
  ['收到申请30件，因投诉举报不予处理4件，其他处理2件。', ['30 new or new+in', '4 declined', '2 other']],
  ['收到投诉举报30件，不予处理4件。', []],
  ['投诉举报不予处理4件。', []],
])('complaints are a cause for which requests are not dealt with: %s', (text, expected) =>
  expect(claimed(text)).toEqual(expected),
);

test.each([
  ['未制定、修改、废止规范性文件。', ['0 normdocs/issued', '0 normdocs/repealed']],
  ['本年没有制发、废止、修订行政规范性文件。', ['0 normdocs/issued', '0 normdocs/repealed']],
  ['未公示制发的规范性文件。', []],
])('what is denied in a list is denied each: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['废止、修改规范性文件3件。', ['?3 normdocs/repealed']],
  ['制定或者修订行政规范性文件5件。', ['?5 normdocs/issued']],
  ['制定规范性文件2件、修订3件、废止1件。', ['2 normdocs/issued', '1 normdocs/repealed']],
])('one figure of documents made or repealed and of others changed is not sure: %s', (text, expected) =>
  expect(claimed(text)).toEqual(expected),
);

test.each([
  ['2023年度无人申请政府信息公开。', ['0 new']],
  ['没有人申请公开政府信息。', ['0 new']],
  ['无人机巡查后收到政府信息公开申请6件。', ['6 new or new+in']],
])('nobody applied: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['共收到政府信息申请公开件21件。', ['21 new or new+in']],
  ['收到申请8件，其中处理结果3件为不予公开，5件为无法提供。', ['8 new or new+in', '3 refused', '5 unable']],
])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  '与2022年相比，申请量由30件增加到60件。',
  '受理申请由2022年的95件上升至120件。',
  '不予公开由12件减少到5件。',
  '结转下年由8件降为2件。',
  '答复申请由上年30件提升到60件。',
])('where a figure came from is not what it is: %s', (text) => expect(claimed(text)).toEqual([]));

test('who received it or asked may stand behind 由', () => {
  expect(claimed('由办公室受理申请30件，较上年增加5件。')).toEqual(['30 new or new+in']);
  expect(claimed('由自然人提出申请30件，增至历年最多。')).toEqual([expect.stringMatching(/^30 /)]);
});
