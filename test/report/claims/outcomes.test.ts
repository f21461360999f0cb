import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT_2019, first } from './claimed';

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
  ['收到申请30件，属于信访举报、重复申请等情形不予处理4件。', ['30 new or new+in', '4 declined']],
  ['收到申请30件，因投诉举报不予处理4件，其他处理2件。', ['30 new or new+in', '4 declined.petition', '2 other']],
  ['收到投诉举报30件，不予处理4件。', []],
  ['投诉举报不予处理4件。', []],
])('complaints are a cause for which requests are not dealt with: %s', (text, expected) =>
  expect(claimed(text)).toEqual(expected),
);

test.each(['受理申请15件，公开类答复8件，不予公开类答复2件。', '收到申请15件，其中公开类的答复8件。'])(
  'answers of one kind are not all answers: %s',
  (text) => expect(claimed(text)).not.toContain('8 disposedTotal'),
);

test('rights of third parties may go without 合法', () => {
  expect(claimed('不予公开5件，其中损害第三方权益4件。')).toContain('4 refused.thirdParty');
});

test('requests that were merged with others need not have been refused as repeated ones', () => {
  expect(claimed('收到申请12件，其中1件为重复申请合并处理，11件均已答复。')).toContain('?1 declined.duplicate');
});

describe('outcomes', () => {
  test.each([
    ['9件信息公开申请中，3件予以公开。', ['3 granted']],
    ['信息予以公开5件。', ['5 granted']],
    ['收到申请9件，信息予以公开5件。', ['9 new or new+in', '5 granted']],
    ['收到申请9件，主动公开5件。', ['9 new or new+in']],
    ['收到申请9件，5件信访件答复。', ['9 new or new+in']],
    ['收到申请9件，5件网站答复。', ['9 new or new+in']],
    ['收到申请9件，5件指导答复。', ['9 new or new+in']],
    ['公开予以公开5件。', []],
    ['公开信息5件，不予公开3件。', []],
    ['信息不存在无法提供、不予公开各3件。', ['3 unable.notHeld', '3 refused']],
    ['同意公开答复5件。', ['5 granted']],
    ['予以公开办理5件。', ['5 granted']],
    ['不予公开申请3件。', ['3 refused']],
    ['因属于国家秘密、内部事务信息不予公开3件。', ['3 refused']],
    ['因信息不存在等无法提供3件。', ['3 unable']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('a list is read back eight words', () => {
    const list = '予以公开、不予公开、部分公开、无法提供、不予处理、其他处理、国家秘密、信息不存在、重复申请';
    expect(claimed(`${list}均为0件。`)).toEqual([
      '0 refused',
      '0 grantedPart',
      '0 unable',
      '0 declined',
      '0 other',
      '0 refused.stateSecret',
      '0 unable.notHeld or unable',
      '0 declined.duplicate',
    ]);
  });

  test('one row of other outcomes', () => expect(claimed('逾期不补正1件，其他处理2件。', CONTEXT_2019)).toEqual(['2 other.all']));
});

describe('what became of them', () => {
  test.each([
    [
      '办结公开申请31件：同意公开12件，部分公开4件，不予公开3件，无法提供6件，不予处理5件，作其他处理（含主动撤回）1件；转下年度继续办理2件。',
      ['31 disposedTotal', '12 granted', '4 grantedPart', '3 refused', '6 unable', '5 declined', '1 other', '2 carriedOut'],
    ],
    ['予以公开、部分公开及不予公开分别为8件、2件、1件。', ['8 granted', '2 grantedPart', '1 refused']],
    ['予以公开和部分公开共10件，占比62.5%。', ['10 granted+grantedPart']],
    ['不予公开的5件（属于国家秘密1件，过程性信息4件）。', ['5 refused', '1 refused.stateSecret', '4 refused.deliberative']],
    ['收到申请6件，其余情况为：4件按时答复，2件结转至下一年度。', ['6 receivedNew', '4 disposedTotal', '2 carriedOut']],
    ['因不掌握等情形无法提供9件。', ['9 unable']],
    ['办结公开申请20件，有7件因不掌握或需另行制作而无法提供。', ['20 disposedTotal', '7 unable']],
    ['办结公开申请20件，有7件因不掌握而无法提供。', ['20 disposedTotal', '7 unable.notHeld']],
    ['办结公开申请20件，其余7件为不予公开和无法提供。', ['20 disposedTotal']],
    ['结转2022年申请3件，结转2024年申请5件。', ['3 carriedIn', '5 carriedOut']],
    ['上年度结转1例，顺延到下年度办理0例。', ['1 carriedIn', '0 carriedOut']],
    ['收到公开申请8件，8件申请中有2件不予公开。', ['8 receivedNew', '2 refused']],
    ['重复申请3件，信息不存在2件。', ['3 declined.duplicate', '2 unable.notHeld']],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  test('one row of other outcomes in the form of 2019', () => {
    expect(first('其他处理4件。', CONTEXT_2019)).toEqual(['4 other.all']);
  });
});
