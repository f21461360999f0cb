import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT } from './claimed';

const disclosure = { ...CONTEXT, section: 'disclosure' } as const;
const remedies = { ...CONTEXT, section: 'remedies' } as const;

describe('what was told before decides what a figure is of', () => {
  test.each([
    ['收到申请2件，公示某信3条，答复3件。', ['2 new or new+in']],
    ['收到申请2件，公开信息3条，答复3件。', ['2 new or new+in']],
    ['收到申请2件，收到信访3件，答复3件。', ['2 new or new+in']],
    ['公示某信3条，申请2件。', []],
    ['公开某信3条，公开规范性文件2件。', []],
    ['公开某信3条，制发规范性文件2件。', ['?2 normdocs/issued']],
    ['制发规章9件，正在办理4件。', ['9 rules/issued']],
    ['制发规章2件，废止公文3件。', ['2 rules/issued']],
    ['主动公开9件，予以公开4件。', ['4 granted']],
    ['主动公开9件，不予公开4件。', []],
    ['收到信息处理费后，申请3件。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('figures counted in replies', () => {
  test.each([
    ['收办申请8件次，答复8件次。', ['8 new+in', '8 disposedTotal']],
    ['收到申请8件，予以公开8件次。', ['8 new or new+in']],
    ['收到申请8件，答复8件次。', ['8 new or new+in']],
    ['办理申请8件次。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('applicants are some of the requests last counted', () => {
  const both = '/naturalPerson or new/naturalPerson+in/naturalPerson';
  test.each([
    ['办结申请5件，新收4件，自然人3件。', ['5 disposedTotal', '4 new', '3 new/naturalPerson']],
    ['收办申请5件，均为自然人。', ['5 new+in', `5 new${both}`]],
    ['办理申请5件，收到申请4件，均为自然人。', ['?5 new or new+in or disposedTotal', '4 new or new+in', `4 new${both}`]],
    ['新收4件申请，收到5件，自然人3件。', ['4 new', '5 new+in', `3 new${both}`]],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('the same number twice is one', () => {
    expect(claimed('收到申请9件，收到申请9件。')).toEqual(['9 new or new+in']);
  });
});

describe('requests received and those carried in', () => {
  test.each([
    ['收到申请9件，新收9件，上年结转2件。', ['9 new', '2 in']],
    ['收到申请11件，新收9件，上年结转2件。', ['11 new+in', '9 new', '2 in']],
    ['收到申请12件，新收9件，上年结转2件。', ['12 new or new+in', '9 new', '2 in']],
    ['收到申请9件，上年结转2件，办结11件。', ['9 new', '2 in', '11 disposedTotal']],
    ['收到申请9件，上年结转2件，办结9件。', ['9 new+in', '2 in', '9 disposedTotal']],
    ['收到申请9件，上年结转2件，办结8件，结转下年1件。', ['9 new+in', '2 in', '8 disposedTotal', '1 out']],
    ['收到申请9件，上年结转2件，办结7件。', ['9 new or new+in', '2 in', '7 disposedTotal']],
    ['收到申请9件，新收8件。', ['9 new+in', '8 new']],
    ['收到申请9件，上年结转2件。', ['9 new or new+in', '2 in']],
    ['收到申请9件，上年结转0件，办结9件。', ['9 new or new+in', '0 in', '9 disposedTotal']],
    ['办理申请9件，办结9件。', ['9 new or new+in or disposedTotal', '9 disposedTotal']],
    ['办理申请9件，予以公开9件。', ['?9 new or new+in or disposedTotal', '9 granted']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('lists', () => {
  test.each([
    ['规章，制发、废止分别为2件、1件。', ['2 rules/issued', '1 rules/repealed']],
    ['规章，制发、现行有效分别为2件、1件。', ['2 rules/issued', '1 rules/inForce']],
    ['收到申请9件，予以公开决定、不予公开决定各4件。', ['9 new or new+in', '4 granted', '4 refused']],
    ['因国家秘密等情形不予公开4件。', ['4 refused']],
    ['等国家秘密不予公开4件。', ['4 refused or refused.stateSecret']],
    ['三类内部事务信息不予公开3件。', ['3 refused or refused.internalAffairs']],
    [
      '收到申请9件，商业企业、自然人各4件。',
      [
        '9 new or new+in',
        '4 new/business or new/business+in/business',
        '4 new/naturalPerson or new/naturalPerson+in/naturalPerson',
      ],
    ],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('verbs of documents', () => {
    expect(claimed('规章，制发2件。现行有效3件。', disclosure)).toEqual(['2 rules/issued']);
  });
});

describe('proceedings', () => {
  test.each([
    ['行政诉讼0件。', ['0 litigation']],
    ['诉讼3件。', ['?3 litigation']],
    ['办理行政复议3件。', []],
    ['答复行政复议3件。', []],
    ['办理行政复议3件，维持1件。', []],
    ['信息公开行政复议3件；维持1件。', ['3 reconsideration', '?1 reconsideration/upheld']],
    ['信息公开行政复议5件，其中3件均维持。', ['5 reconsideration', '3 reconsideration/upheld']],
    ['申请较多，维持1件。', []],
    ['不服某局答复，行政复议3件。', ['?3 reconsideration']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('in their own section they are those of the form', () => {
    expect(claimed('行政复议3件。', remedies)).toEqual(['3 reconsideration']);
    expect(claimed('不服某局答复，行政复议3件。', remedies)).toEqual(['3 reconsideration']);
    expect(claimed('诉讼3件，维持1件。', remedies)).toEqual(['3 litigation', '1 litigationDirect/upheld+litigationAfter/upheld']);
  });
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
