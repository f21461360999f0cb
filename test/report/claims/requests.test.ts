import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/report/claims/paragraph';
import { certain, certainFirst, claimed, CONTEXT, first } from './claimed';

const ASKED = '收到依申请公开12件，均已答复。';
const RECEIVED = 'new or new+in';

test.each([
  ['群众依申请方面，共收到12件，办结12件。', ['12 new or new+in', '12 disposedTotal']],
  ['收到依申请公开12件，其中涉及许可2件，办结12件。', ['12 new or new+in', '12 disposedTotal']],
  ['其中网上申请9件，信函申请3件，办结12件。', ['12 new or new+in', '12 disposedTotal']],
  ['在信访局指导下，已答复12件，不予公开3件。', ['12 new or new+in', '12 disposedTotal', '3 refused']],
])('what goes on with requests is: %s', (text, expected) =>
  expect(claimed(text.startsWith('收到') || text.startsWith('群众') ? text : ASKED + text)).toEqual(expected),
);

test.each([
  ['共收到政府信息申请公开件21件。', ['21 new or new+in']],
  ['收到申请8件，其中处理结果3件为不予公开，5件为无法提供。', ['8 new or new+in', '3 refused', '5 unable']],
])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each(['共收到申请书15份，经补正后受理12件。', '共收到申请15件，经审核予以受理12件。'])(
  'which of two counts was entered as received is open: %s',
  (text) => expect(claimed(text)).toEqual(['?15 new or new+in']),
);

test('new requests may be called added ones', () => {
  expect(claimed('2023年新增政府信息公开申请9件，上年结转1件。')).toEqual(['9 new', '1 in']);
  expect(claimed('全年新增申请9件，均已答复，其中自然人7件。').slice(0, 1)).toEqual(['9 new']);
  expect(claimed('收到申请20件，较上年新增申请9件。')).toEqual(['20 new or new+in']);
  expect(claimed('新增申请渠道2个。')).toEqual([]);
});

describe('requests set right, or about one matter only', () => {
  test.each([
    '新收信息公开申请9件，剔除重复登记2件。',
    '收办信息公开申请9件，扣除撤销登记2件。',
    '办理信息公开申请9件，核减重复登记1件。',
    '全年工作平稳有序。收到信息公开申请9件，剔除重复登记4件。',
    '收到信息公开申请9件，各乡镇收到3件，其中网络2件。',
    '收到信息公开申请9件，未计入统计。',
    '新收涉及征地补偿的申请9件。',
    '答复信息公开申请9件，不予受理4件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    ['答复信息公开申请9件，剔除重复登记2件。', ['9 disposedTotal']],
    ['收到信息公开申请9件并进行审查。', ['9 new or new+in']],
    ['收到信息公开申请9件，其中各乡镇收到3件。', ['9 new or new+in']],
  ])('others are sure: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('figures counted in replies', () => {
  test.each([
    ['收办申请8件次，答复8件次。', ['8 new+in', '8 disposedTotal']],
    ['收到申请8件，予以公开8件次。', ['8 new or new+in']],
    ['收到申请8件，答复8件次。', ['8 new or new+in']],
    ['办理申请8件次。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

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

describe('requests received, new or with those carried in', () => {
  test.each([
    ['申请情况，共计9件。', ['9 new or new+in']],
    ['信息公开申请：9件。', ['9 new or new+in']],
    ['申请（含结转）9件。', ['9 new or new+in']],
    ['收到9件群众信息公开申请。', ['9 new or new+in']],
    ['公民，企业提出申请7件。', ['7 new or new+in']],
    ['收到申请“9”件。', ['9 new or new+in']],
    ['收到企业和群众申请9件。', ['9 new or new+in']],
    ['收到公民申请7件。', ['7 new or new+in or new/naturalPerson']],
    ['通过网站、邮箱、信函收到信息公开申请9件。', ['9 new or new+in']],
    ['《信息公开申请办法》实施，收到信息公开申请9件。', ['9 new or new+in']],
    ['依据《条例收到信息公开申请9件。', ['9 new or new+in']],
    ['收到并答复申请9件。', ['9 new or new+in', '9 disposedTotal']],
    ['新收并答复申请9件。', ['9 new']],
    ['收办并答复申请9件。', ['9 new+in']],
    ['收到申请，答复9件。', ['9 disposedTotal']],
    ['申请9项，文件2份。', ['9 new or new+in']],
    ['申请9，答复8。', ['9 new or new+in', '8 disposedTotal']],
    ['收到申请9件次，答复8件次。', ['9 new or new+in', '8 disposedTotal']],
    ['收到申请9件，占比3%，答复8件。', ['9 new or new+in', '8 disposedTotal']],
    ['近三年来，收到申请30件，2023年收到申请9件。', ['9 new or new+in']],
    ['收办申请9件，自然人6件。', ['9 new+in', '6 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['受理申请9件，新收7件，自然人6件。', ['9 new+in', '7 new', '6 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['办理申请9件，收到申请8件。', ['?9 new or new+in or disposedTotal', '8 new or new+in']],
    ['收到申请9件。收到申请12件。', ['?9 new or new+in']],
    ['2022年未收到信息公开申请。2023年收到信息公开申请4件。', ['?0 new', '4 new or new+in']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each([
    '其中某局收到申请5件。',
    '其中，某局收到申请5件。',
    '收到群众来信和申请9件。',
    '收到信访、政府信息公开申请9件。',
    '通过网络收到信息公开申请9件。',
    '通过网站、信函收到信息公开申请9件。',
    '审核信息公开申请9件。',
    '公开信息公开申请9件。',
    '收费后，信息公开申请9件。',
    '上半年，2022年收到申请5件。',
    '收到9件公众、企业和个人的信息公开申请。',
    '收到申请 12 34 件。',
    '收到热线12345件申请。',
    '收到申请9家。',
    '2022年、2023年分别收到申请8件、9件。',
    '3月收到申请2件。',
    '收取信息处理费，涉及申请3件。',
  ])('none: %s', (text) => expect(claimed(text)).toEqual([]));

  test('in the section of requests', () => {
    const requests = { ...CONTEXT, section: 'requests' } as const;
    expect(claimed('公开5件。', requests)).toEqual(['?5 granted']);
    expect(claimed('收到信访9件，答复9件。', requests)).toEqual([]);
  });
});

describe('corrected in the same sentence', () => {
  test.each([
    '收到信息公开申请8件，其中3件属于重复登记予以核销，实际5件。',
    '收到信息公开申请9件，剔除信访件4件后，实际受理5件。',
    '收到信息公开申请9件，扣除撤销登记的1件，实际办理8件。',
  ])('%s', (text) => expect(certainFirst(text).filter((claim) => /^[89] received/.test(claim))).toEqual([]));
});

describe('requests received', () => {
  test.each([
    ['本年度我局收到政府信息公开申请7件。', ['7 receivedNew']],
    ['全年受理群众提交的信息公开申请共 7 件。', ['7 receivedNew']],
    ['我街道接到9宗依申请公开事项，均已妥善处理。', ['9 receivedNew']],
    ['全县收办政府信息公开申请88件。', ['88 receivedNew+carriedIn']],
    ['新收公开申请六件。', ['6 receivedNew']],
    ['全年政府信息公开申请量为0。', ['0 receivedNew']],
    ['共办理依申请公开4件。', ['?4 receivedNew']],
    ['依申请公开方面：共受理１５件。', ['15 receivedNew']],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  test('may be new ones, or new and carried in', () => {
    expect(readClaims('全镇收到政府信息公开申请7件。', CONTEXT)[0]?.readings).toEqual([
      ['requests/receivedNew/total'],
      ['requests/receivedNew/total', 'requests/carriedIn/total'],
    ]);
  });

  test('other figures of the paragraph tell which', () => {
    expect(first('受理申请50件（本年新收44件、上年结转6件）。')).toEqual([
      '50 receivedNew+carriedIn',
      '44 receivedNew',
      '6 carriedIn',
    ]);
    expect(readClaims('收到公开申请40件，上年结转2件，办结41件，结转下年1件。', CONTEXT)[0]?.readings).toHaveLength(1);
  });

  test('a part told after 其中 is no second total', () => {
    expect(first('全区收到政府信息公开申请90件，其中区政府办收到30件，各街镇收到60件。')).toEqual(['90 receivedNew']);
  });
});

describe('what is told in other words', () => {
  test.each([
    ['收到网上申请31件，邮寄申请9件，合计40件，答复38件。', ['40 new or new+in', '38 disposedTotal']],
    ['收到信函申请4件、网络申请6件、当面申请1件，共计11件，均已答复。', ['11 new or new+in', '11 disposedTotal']],
    ['收到网上申请31件，邮寄申请9件，合计41件。', []],
    ['办理补贴网上申请31件，窗口申请9件，合计40件。', []],
    ['收到公开函件6件，答复6件。', ['6 new or new+in', '6 disposedTotal']],
    ['收到公开信6件。', []],
    [
      '答复申请12件，其中信访3件，重复申请2件，部份公开7件。',
      ['12 disposedTotal', '3 declined.petition', '2 declined.duplicate', '7 grantedPart'],
    ],
    ['接待来访18次，信访3件，收到申请2件，予以公开1件。', ['2 new or new+in', '1 granted']],
    ['答复申请5件，其中告知获取途径2件，不予公开3件。', ['5 disposedTotal', '?2 granted', '3 refused']],
    ['答复申请5件，其中告知其他途径2件，不予公开3件。', ['5 disposedTotal', '3 refused']],
    ['答复申请4件，其中属于四类过程信息4件。', ['4 disposedTotal', '4 refused.deliberative']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});
