import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/report/claims';
import { readClaims } from '../../../src/report/claims/paragraph';
import { certainFirst, claimed, CONTEXT } from './claimed';

const TAKEN = '收到政府信息公开申请32件';
const PENDING = 'litigationDirect/pending+litigationAfter/pending';

describe('what is said of all is told of the figure before it', () => {
  test.each([
    ['，均予以公开。', '32 granted'],
    ['，全部予以公开。', '32 granted'],
    ['，经审查，均予以公开。', '32 granted'],
    ['，均作出不予公开答复。', '32 refused'],
    ['，全部办结。', '32 disposedTotal'],
    ['，均已办结。', '32 disposedTotal'],
    ['，已全部依法按期办理完毕。', '32 disposedTotal'],
    ['，均在规定时限内予以答复，答复率100%。', '32 disposedTotal'],
    ['，全部按时答复申请人。', '32 disposedTotal'],
    ['，均为自然人申请，均按期办结。', '32 disposedTotal'],
    ['，同比增加2件，全部办结。', '32 disposedTotal'],
    ['，上年30件，全部办结。', '32 disposedTotal'],
    ['，比上年增加2件，增长6%，均为自然人。', '32 receivedNew/naturalPerson'],
  ])('%s', (text, claim) => expect(certainFirst(TAKEN + text)).toContain(claim));

  test.each([
    ['因政府信息公开引发行政复议3件，全部审结。', '0 reconsideration/pending'],
    ['因政府信息公开引发行政诉讼2件，均已审结。', `0 ${PENDING}`],
  ])('%s', (text, claim) => expect(certainFirst(text)).toContain(claim));
});

describe('what is said of some, or of something else, is not', () => {
  test.each([
    '，到期的均已答复。',
    '，应答复的全部答复。',
    '，其余均已办结。',
    '，其中网上申请12件，均已答复。',
    '，均已答复或正在办理。',
    '，均已答复或转办。',
    '，全部答复率为98%。',
    '，除延期2件外，均已办结。',
    '，均已办结，结转下年3件。',
    '，均已受理。',
    '，均未办结。',
    '，符合条件的均予以公开。',
    '，均予以公开或部分公开。',
    '，全部公开、部分公开和不予公开的均登记在册。',
    '，全部公开20件，部分公开12件。',
    '，上年结转全部办结。',
    '，未补正，全部办结。',
    '，其中，网上申请全部办结。',
    '，接待咨询，全部办结。',
    '，占来件20件，全部办结。',
    '，同比增加较多，有2件，全部办结。',
    '，同比减少，另有信访2件，全部办结。',
    '，网上留言全部办结。',
    '，调解全部办结。',
  ])('%s', (text) =>
    expect(certainFirst(TAKEN + text).filter((claim) => /^32 (?:disposedTotal|granted|refused)$/.test(claim))).toEqual([]),
  );

  test.each([
    '因政府信息公开引发行政复议3件，正在审理。',
    '因政府信息公开引发行政复议3件，其中2件均已审结。',
    '未发生行政复议，信访事项均已办结。',
    '因政府信息公开引发行政复议0件，全部审结。',
  ])('%s', (text) => expect(certainFirst(text).filter((claim) => claim.includes('pending'))).toEqual([]));

  test.each(['。其中全部为自然人。', '，其中，均为自然人。', '，不含补正，均为自然人。', '，比上年减少，补正2件，均为自然人。'])(
    '%s',
    (text) => expect(certainFirst(TAKEN + text)).toEqual(['32 receivedNew']),
  );

  test.each(['，维持2件，全部审结。', '，均尚未审结。'])('%s', (text) =>
    expect(certainFirst(`因信息公开引发行政复议6件${text}`)).toEqual(['6 reconsideration']),
  );

  test('an answer that is told with its own figure is not told twice', () => {
    expect(certainFirst('收到政府信息公开申请32件，办结31件，均已答复。')).toEqual(['32 receivedNew', '31 disposedTotal']);
  });
});

test('of those that came in, what was carried in may have come to the same end', () => {
  const besides = (text: string) => readClaims(text, CONTEXT).map((claim) => claim.besides?.join());
  expect(besides('收到申请32件，均予以公开。')).toEqual([undefined, 'requests/carriedIn/total']);
  expect(besides('收到申请32件，全部办结。')).toEqual([undefined, 'requests/carriedIn/total']);
  expect(besides('收办申请32件，全部办结。')).toEqual([undefined, undefined]);
  expect(besides('答复申请32件，均予以公开。')).toEqual([undefined, undefined]);
});

/** The certain claims of a section whose passages are given. */
function certainIn(...texts: readonly string[]): string[] {
  const passages = texts.map((text, at) => ({ id: `p${at}`, text, offset: 0 }));
  return claimsOf(new Map([['overview', passages]]), { form: '2021', otherRows: 'three', year: 2023, agency: '' })
    .filter(({ certain }) => certain)
    .map(({ value, readings }) => `${value} ${readings[0]?.join('+').replace(/\w+\/(\w+)\/total/g, '$1')}`);
}

test('all ended is not said of those that are told to go on', () => {
  expect(certainIn('收到申请32件，全部办结。')).toEqual(['32 receivedNew', '32 disposedTotal']);
  expect(certainIn('收到申请32件，全部办结。', '结转下年度办理3件。')).toEqual(['32 receivedNew', '3 carriedOut']);
  expect(certainIn('收到申请32件，全部办结。', '无结转下年度办理。')).toEqual([
    '32 receivedNew',
    '32 disposedTotal',
    '0 carriedOut',
  ]);
});

describe('points of a list', () => {
  test('each of two that begin with requests may be told of its own', () => {
    expect(certainIn('一是收到申请5件，答复5件；二是收到申请7件，答复7件。')).toEqual([]);
    expect(certainIn('一是收到申请5件，其中2件已答复。', '一是收到申请5件，其中2件已答复。')).toEqual([]);
  });

  test('one that does tells of the year', () => {
    expect(certainIn('一是收到申请5件，答复5件；二是开展培训7次。')).toEqual(['5 receivedNew', '5 disposedTotal']);
    expect(certainIn('一是收到申请5件，答复5件。', '二是受理行政许可申请7件。')).toContain('5 receivedNew');
    expect(certainIn('一是收到申请5件。', '收到申请5件。')).toContain('5 receivedNew');
  });
});

test('two figures for one cell in one paragraph leave both open, and are rivals where each is sure by itself', () => {
  const rivals = (text: string) => readClaims(text, CONTEXT).map(({ value, certain, rival }) => [value, certain, rival]);
  expect(rivals('全年答复政府信息公开申请12件。全年答复政府信息公开申请13件。')).toEqual([
    [12, false, true],
    [13, false, true],
  ]);
  expect(rivals('全年答复政府信息公开申请12件。全年共办结12件。')).toEqual([[12, true, undefined]]);
});

describe('of which figure it is said', () => {
  test.each([
    ['收到信息公开申请6件。信访方面，均为自然人。', ['6 new or new+in']],
    ['办理信息公开申请6件。均已答复。', ['6 new or new+in or disposedTotal']],
    ['办理信息公开申请6件，因信息公开引发行政复议2件，均已答复。', ['?6 new or new+in or disposedTotal', '2 reconsideration']],
    ['收到信息公开申请6件，均已答复，当年办结5件。', ['6 new or new+in', '5 disposedTotal']],
    ['收到信息公开申请6件，均已主动公开。', ['6 new or new+in']],
    ['新收信息公开申请6件，均为自然人。', ['6 new', '6 new/naturalPerson']],
    ['1—6月，收到信息公开申请8件，均予以公开。', ['?8 new or new+in', '?8 granted']],
    ['1—6月，收到信息公开申请8件，全部办结。', ['?8 new or new+in', '?8 disposedTotal']],
    ['全年办理行政复议6件，均获维持。', []],
    ['收到申请9件，引发行政复议6件，均获维持。', ['9 new or new+in', '6 reconsideration', '6 reconsideration/upheld']],
    [
      '信息公开引发行政复议6件、行政诉讼4件，各维持2件。',
      ['6 reconsideration', '4 litigation', '?2 litigationDirect/upheld+litigationAfter/upheld'],
    ],
    ['信息公开引发行政复议6件，均获维持，行政诉讼2件。', ['6 reconsideration', '6 reconsideration/upheld', '2 litigation']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each(['未办结的均为自然人', '其余均予以公开', '撤回申请均予以公开', '上年结转均予以公开', '结转下年均予以公开'])(
    'words between tell of some: %s',
    (words) => expect(claimed(`收到申请6件，${words}。`)).toEqual(['6 new or new+in']),
  );

  test('what was carried in may have come to the same end', () => {
    const told = readClaims('新收申请6件，全部办结。', CONTEXT).map(({ besides }) => besides);
    expect(told).toEqual([undefined, ['requests/carriedIn/total']]);
  });
});
