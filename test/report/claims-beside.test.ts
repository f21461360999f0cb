import { expect, test } from 'vitest';
import { claimed } from './claimed';

const BASE = 'new/organisations or new/organisations+in/organisations';

test('organisations that are told one by one are none of them all', () => {
  expect(claimed('受理申请12件，其中公民申请9件、企业申请2件、其他组织申请1件。').slice(2)).toEqual([`?2 ${BASE}`, `?1 ${BASE}`]);
  expect(claimed('受理申请12件：自然人9件，商业企业2件，其他组织1件。').at(-1)).toBe(`?1 ${BASE}`);
  expect(claimed('受理申请12件，自然人9件，法人2件，其他组织1件。').slice(2)).toEqual([`?2 ${BASE}`, `?1 ${BASE}`]);
});

test('all of them are, also with their parts', () => {
  expect(claimed('受理申请12件，自然人9件，企业3件。').at(-1)).toBe(`3 ${BASE}`);
  expect(claimed('受理申请12件，自然人9件，法人或其他组织3件，其中商业企业2件。')).toContain(`3 ${BASE}`);
});

test.each(['受理申请15件，公开类答复8件，不予公开类答复2件。', '收到申请15件，其中公开类的答复8件。'])(
  'answers of one kind are not all answers: %s',
  (text) => expect(claimed(text)).not.toContain('8 disposedTotal'),
);

test('of applications of all kinds only a part asks for information', () => {
  expect(claimed('全年收到各类申请60件，其中政府信息公开申请9件。')).toEqual(['?60 new or new+in']);
  expect(claimed('全年收到依申请公开60件，其中网上申请9件。')).toEqual(['60 new or new+in']);
});

test.each(['共收到申请书15份，经补正后受理12件。', '共收到申请15件，经审核予以受理12件。'])(
  'which of two counts was entered as received is open: %s',
  (text) => expect(claimed(text)).toEqual(['?15 new or new+in']),
);

test('requests that another body handed on stand beside the own ones', () => {
  expect(claimed('收到县政府转来申请5件，自行受理申请10件。')).toEqual(['?10 new or new+in']);
});

test('new requests may be called added ones', () => {
  expect(claimed('2023年新增政府信息公开申请9件，上年结转1件。')).toEqual(['9 new', '1 in']);
  expect(claimed('全年新增申请9件，均已答复，其中自然人7件。').slice(0, 1)).toEqual(['9 new']);
  expect(claimed('收到申请20件，较上年新增申请9件。')).toEqual(['20 new or new+in']);
  expect(claimed('新增申请渠道2个。')).toEqual([]);
});

test('what followed the answers to requests was directed against them', () => {
  expect(claimed('答复申请15件。答复后被行政复议4件，被提起行政诉讼1件。')).toEqual([
    '15 disposedTotal',
    '4 reconsideration',
    '1 litigation',
  ]);
  expect(claimed('信访答复后被行政复议4件。')).not.toContain('4 reconsideration');
});

test('corrections may be told with 被纠错', () => {
  expect(claimed('政府信息公开行政复议6件，被纠错2件；行政诉讼3件，被纠错0件。')).toEqual([
    '6 reconsideration',
    '2 reconsideration/corrected',
    '3 litigation',
    '0 litigationDirect/corrected+litigationAfter/corrected',
  ]);
});

test('proceedings of which only a part is about information are none of table four', () => {
  expect(claimed('行政诉讼案件5件（其中因政府信息公开引发2件）。')).not.toContain('5 litigation');
  expect(claimed('发生行政复议9件，其中政府信息公开类4件。')).not.toContain('9 reconsideration');
  expect(claimed('因政府信息公开被申请行政复议9件，其中不服答复的4件。')).toContain('9 reconsideration');
});

test('opinions on answers are no answers', () => {
  expect(claimed('出具法律审核意见40件，其中依申请公开答复30件。')).not.toContain('30 disposedTotal');
  expect(claimed('收到依申请公开事项40件，其中答复30件。')).toContain('30 disposedTotal');
});

test.each([
  '县政府及部门收到政府信息公开申请260件，乡镇收到政府信息公开申请30件，共计290件。',
  '区政府收到政府信息公开申请60件，各镇收到30件。',
])('what others received beside is not counted with it: %s', (text) => expect(claimed(text)[0]).toMatch(/^\?/));

test('documents that lost effect beside those repealed leave open what was entered', () => {
  expect(claimed('出台规范性文件12件，失效4件，废止4件。')).toEqual(['12 normdocs/issued', '?4 normdocs/repealed']);
  expect(claimed('废止规章3件、失效规章3件。')).toEqual(['?3 rules/repealed']);
  expect(claimed('废止和失效规范性文件8件。')).toEqual(['8 normdocs/repealed']);
});

test('rights of third parties may go without 合法', () => {
  expect(claimed('不予公开5件，其中损害第三方权益4件。')).toContain('4 refused.thirdParty');
});

test('requests that were merged with others need not have been refused as repeated ones', () => {
  expect(claimed('收到申请12件，其中1件为重复申请合并处理，11件均已答复。')).toContain('?1 declined.duplicate');
});

test('what was added this year stands beside what was carried in', () => {
  expect(claimed('收到申请12件，其中上年结转2件，本年新增10件。')).toEqual(['12 new+in', '2 in', '10 new']);
  expect(claimed('收到申请12件，本年新增3件。')).toEqual(['12 new or new+in']);
  expect(claimed('现行有效规范性文件130件，本年新增12件。')).toEqual(['130 normdocs/inForce']);
});
