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
