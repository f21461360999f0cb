import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/report/claims/paragraph';
import { because, CONTEXT, withSlots } from './claimed';

describe('the slot that is open is named', () => {
  test.each([
    ['行政复议3件。', ['what? 3 reconsideration']],
    ['行政复议3件，维持2件。', ['what? 3 reconsideration', 'what? 2 reconsideration/upheld']],
    ['其中，某局被申请复议2件。', ['what? 2 reconsideration']],
    ['1—6月，收到信息公开申请8件。', ['when? 8 new']],
    ['工作平稳有序。收到信息公开申请31件，重复提交的不计入。', ['which? 31 new']],
    ['办理6件行政许可。', ['which? 6 licences/decisions']],
    [
      '收到信息公开申请9件，其中自然人5件，企业2件，其他组织1件。',
      ['9 new', '5 new/naturalPerson', 'which? 2 new/organisations', 'which? 1 new/organisations'],
    ],
  ])('%s', (text, expected) => expect(withSlots(text)).toEqual(expected));

  test('a date of a year is open only beside the year of the report', () => {
    expect(withSlots('2022年6月5日，收到信息公开申请3件。')).toEqual(['when? 3 new']);
    expect(withSlots('2023年6月5日，收到信息公开申请3件。', { year: null })).toEqual(['3 new']);
  });
});

describe('what is open of requests is open of what follows', () => {
  test.each([
    ['1—6月，收到信息公开申请8件，答复2件。', ['when? 8 new', 'when? 2 disposedTotal']],
    ['1—6月收到信息公开申请8件，答复2件。', ['what? 8 new', 'when? 2 disposedTotal']],
    ['1—6月新收信息公开申请8件。自然人6件，新收7件。', ['what? 8 new', 'what? 6 new/naturalPerson', 'what? 7 new']],
    ['1—6月收办信息公开申请8件。上年结转1件，结转下年2件。', ['what? 8 new+in', 'what? 1 in', 'what? 2 out']],
    ['1—6月办理信息公开申请8件。新收7件。', ['what? 8 new', 'what? 7 new']],
    ['1—6月答复信息公开申请8件。新收7件。', ['what? 8 disposedTotal', 'what? 7 new']],
    ['1—6月收到信息公开申请8件。因信息公开被申请行政复议1件。上年结转2件。', ['what? 8 new', '1 reconsideration', 'what? 2 in']],
    [
      '1—6月收到信息公开申请9件。答复信息公开申请7件，撤回2件，新收3件。',
      ['what? 9 new', 'which? 7 disposedTotal', 'what? 3 new'],
    ],
  ])('%s', (text, expected) => expect(withSlots(text)).toEqual(expected));

  test.each([
    ['接收信息公开申请的渠道有4个，答复信息公开申请2件。', ['what? 4 new', '2 disposedTotal']],
    ['收到信息公开申请31件，剔除重复登记2件，不予公开3件。', ['which? 31 new', '3 refused']],
    ['收到信息公开申请8件，剔除重复登记2件。收到信息公开申请8件，答复8件。', ['which? 8 new', '8 disposedTotal']],
  ])('unless they are named anew, or which of them is open: %s', (text, expected) => expect(withSlots(text)).toEqual(expected));
});

describe('doubts go by the words of their own sentence', () => {
  test.each([
    ['发生行政复议3件。法治工作平稳。', ['3 reconsideration']],
    ['行政复议5件，其中涉及信息公开2件。', []],
    ['收办信息公开申请9件，自然人6件，企业3件。', ['9 new+in', '6 new/naturalPerson', '3 new/organisations']],
    ['收到信息公开申请9件，其中媒体2件，自然人3件。', ['9 new', '3 new/naturalPerson']],
    ['其中同一人重复提交申请12件全年收到申请36件。', ['36 new']],
  ])('%s', (text, expected) => expect(withSlots(text)).toEqual(expected));
});

describe('a figure and the words around it', () => {
  test.each([
    ['信息公开申请情况9件。', ['9 new']],
    ['收到信息公开申请2.0件。', []],
    ['制作《某办法》解读等2件规范性文件。', []],
    ['依申请公开方面，共受理5件均已办结。', ['5 new', '5 disposedTotal']],
    ['收到信息公开申请12件，某局其他11件均已答复。', ['12 new']],
    ['收到信息公开申请12件，群众其他11件均已答复。', ['12 new']],
    ['收到信息公开申请9件，其中某局发生复议2件。', ['9 new', '2 reconsideration']],
    ['去年收到信息公开申请5件，我局答复4件。', []],
  ])('%s', (text, expected) => expect(withSlots(text)).toEqual(expected));

  test.each([
    ['2023年，被申请2022年行政复议3件。', ['3 reconsideration']],
    ['2023年，2022年申请引发的行政复议3件。', ['3 reconsideration']],
    ['2023年工作有序，在2022年被申请行政复议3件。', []],
  ])('proceedings of another year: %s', (text, expected) => expect(withSlots(text)).toEqual(expected));

  test.each([
    ['收到信息公开申请58件，上年结转3件，合计61件。', ['58 new', '3 in', '61 new+in']],
    ['新收信息公开申请58件，上年结转3件，共计62件。', ['58 new', '3 in']],
    ['新收信息公开申请58件，结转下年3件，共计61件。', ['58 new', '3 out']],
    ['上年结转信息公开申请3件，结转下年2件，共计5件。', ['3 in', '2 out']],
    ['上年结转3件，新收信息公开申请58件，自然人2件，共计61件。', ['3 in', '58 new', '2 new/naturalPerson']],
  ])('a sum is of the two figures before it: %s', (text, expected) => expect(withSlots(text)).toEqual(expected));

  test.each([
    ['收到信息公开申请9件，7件已答复，2件不予公开。', ['9 信息公开申请/收到', '7 信息公开申请/答复', '2 信息公开申请/不予公开']],
    ['收到信息公开申请8件，属于内部事务信思3件。', ['8 信息公开申请/收到', '3 信息公开申请/']],
  ])('%s: by which words', (text, expected) => expect(because(text)).toEqual(expected));
});

test.each([
  ['收到信息公开申请1.53万件。', [50]],
  ['收到信息公开申请2万件，答复1.9万件。', [5000, 500]],
  ['收到信息公开申请21件。', [undefined]],
])('a rounded figure is within half of its last digit: %s', (text, expected) =>
  expect(readClaims(text, CONTEXT).map(({ within }) => within)).toEqual(expected),
);
