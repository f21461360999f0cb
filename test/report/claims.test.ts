import { describe, expect, test } from 'vitest';
import { readClaims, type ClaimContext } from '../../src/report/claims/paragraph';
import { FORMS } from '../../src/forms';

const context: ClaimContext = { section: 'overview', form: '2021', otherRows: 'three', year: 2023 };
const context2019: ClaimContext = { section: 'overview', form: '2019', otherRows: 'one', year: 2020 };

const GROUPS = ['refused', 'unable', 'declined', 'other'];
const groupOf = (group: string) =>
  FORMS['2021'].requests.rows.three.filter((row) => row.group === group).map(({ id }) => `requests/${id}/total`);
const ORGANISATIONS = ['business', 'research', 'nonprofit', 'legalService', 'otherOrg'];

/** `3 receivedNew` or `?3 receivedNew` (not certain): value and first reading, shortened. */
function read(text: string, given: ClaimContext = context): string[] {
  return readClaims(text, given).map(({ value, readings, certain }) => {
    const cells = readings[0] ?? [];
    const group = GROUPS.find((name) => cells.length > 1 && cells.join() === groupOf(name).join());
    const organisations = cells.length === ORGANISATIONS.length && cells[0]?.endsWith('/business');
    const name = group ?? (organisations ? 'organisations' : cells.map(shorten).join('+'));
    return `${certain ? '' : '?'}${value} ${name}`;
  });
}
const shorten = (id: string) => id.replace(/^(?:requests|disclosure|remedies)\//, '').replace(/\/total$/, '');
const LITIGATION = 'litigationDirect+litigationAfter';

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
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('may be new ones, or new and carried in', () => {
    expect(readClaims('全镇收到政府信息公开申请7件。', context)[0]?.readings).toEqual([
      ['requests/receivedNew/total'],
      ['requests/receivedNew/total', 'requests/carriedIn/total'],
    ]);
  });

  test('other figures of the paragraph tell which', () => {
    expect(read('受理申请50件（本年新收44件、上年结转6件）。')).toEqual([
      '50 receivedNew+carriedIn',
      '44 receivedNew',
      '6 carriedIn',
    ]);
    expect(readClaims('收到公开申请40件，上年结转2件，办结41件，结转下年1件。', context)[0]?.readings).toHaveLength(1);
  });

  test('a part told after 其中 is no second total', () => {
    expect(read('全区收到政府信息公开申请90件，其中区政府办收到30件，各街镇收到60件。')).toEqual(['90 receivedNew']);
  });
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
    ['结转2022年申请3件，结转2024年申请5件。', ['3 carriedIn', '5 carriedOut']],
    ['上年度结转1例，顺延到下年度办理0例。', ['1 carriedIn', '0 carriedOut']],
    ['收到公开申请8件，8件申请中有2件不予公开。', ['8 receivedNew', '2 refused']],
    ['重复申请3件，信息不存在2件。', ['3 declined.duplicate', '2 unable.notHeld']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('one row of other outcomes in the form of 2019', () => {
    expect(read('其他处理4件。', context2019)).toEqual(['4 other.all']);
  });
});

describe('applicants', () => {
  test.each([
    [
      '收到申请30件，其中自然人27件、法人或者其他组织3件。',
      ['30 receivedNew', '27 receivedNew/naturalPerson', '3 organisations'],
    ],
    ['共受理信息公开申请11件，申请人全部为自然人。', ['11 receivedNew', '11 receivedNew/naturalPerson']],
    ['受理公开申请9件（公民8件，科研机构1件）。', ['9 receivedNew', '8 receivedNew/naturalPerson', '1 receivedNew/research']],
    ['收到公民、法人及其他组织申请公开政府信息12件。', ['12 receivedNew']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('proceedings', () => {
  test.each([
    ['因信息公开引发行政复议3件，行政诉讼2件。', ['3 reconsideration', `2 ${LITIGATION}`]],
    ['发生1起行政复议、4起行政诉讼。', ['1 reconsideration', `4 ${LITIGATION}`]],
    ['政府信息公开行政复议、行政诉讼均为0件。', ['0 reconsideration', `0 ${LITIGATION}`]],
    ['被申请行政复议2件，均获维持。', ['2 reconsideration', '2 reconsideration/upheld']],
    [
      '信息公开行政诉讼3件，其中未经行政复议直接提起诉讼2件（结果维持1件，尚未审结1件），复议后起诉1件。',
      [`3 ${LITIGATION}`, '2 litigationDirect', '1 litigationDirect/upheld', '1 litigationDirect/pending', '1 litigationAfter'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    '备案信息公开类行政复议案件30件，行政诉讼案件8件。',
    '本局受理行政复议申请60件，审结55件。',
    '行政机关负责人出庭应诉12件。',
  ])('not those of others: %s', (text) => expect(read(text)).toEqual([]));
});

describe('documents and decisions', () => {
  test.each([
    ['制发行政规范性文件6件，废止2件，现行有效31件。', ['6 normdocs/issued', '2 normdocs/repealed', '31 normdocs/inForce']],
    ['出台规章1部、规范性文件5件，废止规章2部。', ['1 rules/issued', '5 normdocs/issued', '2 rules/repealed']],
    [
      '作出行政许可决定1,020件、行政处罚决定33件，行政强制0件。',
      ['1020 licences/decisions', '33 penalties/decisions', '0 coercion/decisions'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('columns of the form of 2019', () => {
    expect(readClaims('主动公开规章2件，制发规范性文件9件。', context2019).map(({ readings }) => readings)).toEqual([
      [['disclosure/rules/published'], ['disclosure/rules/made']],
      [['disclosure/normdocs/made'], ['disclosure/normdocs/published']],
    ]);
  });

  test.each([
    '门户网站发布信息410条，其中规范性文件3条、政策解读12条。',
    '审查规范性文件18件，开展规范性文件备案6件。',
    '公示行政许可信息510条、行政处罚信息22条。',
    '梳理行政许可事项120项。',
    '制发公文90件，主动公开50件，依申请公开10件，不予公开30件。',
  ])('web pages, lists of powers and attributes of papers are none: %s', (text) => expect(read(text)).toEqual([]));
});

describe('negative sentences', () => {
  test.each([
    ['本年度，我委没有接到任何形式的政府信息公开申请。', ['0 receivedNew']],
    [
      '未收到公民、法人和其他组织提出的申请公开事项，未发生行政复议及行政诉讼。',
      ['0 receivedNew', '0 reconsideration', `0 ${LITIGATION}`],
    ],
    ['无上年结转，亦无结转下一年度的申请。', ['0 carriedIn', '0 carriedOut']],
    ['未出台规章和规范性文件。', ['0 rules/issued', '0 normdocs/issued']],
    ['没有因依申请公开引起的行政诉讼。', [`0 ${LITIGATION}`]],
    ['零申请、零复议。', ['0 receivedNew', '0 reconsideration']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    '未发生逾期答复申请的情形。',
    '未向申请人收取信息处理费。',
    '不存在应公开未公开的问题。',
    '去年未收到政府信息公开申请。',
    '未收到自然人的公开申请。',
    '未收到网民咨询和投诉。',
  ])('nothing is claimed: %s', (text) => expect(read(text)).toEqual([]));

  test('the place is the negative word', () => {
    const text = '2023 年，我镇　未 收到信息公开申请。';
    const [claim] = readClaims(text, context);
    expect(text.slice(claim?.start, claim?.end)).toBe('未');
  });
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
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test.each([
    ['收到公开申请14件，较上年增加4件，增长40%。', ['14 receivedNew']],
    ['收到公开申请14件，其中网络申请9件、信函申请5件。', ['14 receivedNew']],
    ['2022年受理申请5件，2023年受理申请7件。', ['7 receivedNew']],
    ['收到公开申请14件，延期答复2件，申请人撤回1件，告知补正3件。', ['14 receivedNew']],
  ])('beside one that is: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test('another year alone is not certain', () => {
    expect(read('2022年，我局未收到政府信息公开申请。')).toEqual(['?0 receivedNew']);
  });

  test('two figures for the same cells are not certain', () => {
    expect(read('办结申请5件。办结申请6件。')).toEqual(['?5 disposedTotal', '?6 disposedTotal']);
  });
});

describe('quotes and offsets', () => {
  test('of the text as printed', () => {
    const text = '一是依申请公开。共 受理申请 ２１\n件，办结２０件。';
    const [received, disposed] = readClaims(text, context);
    expect(text.slice(received?.start, received?.end)).toBe('２１');
    expect(received?.quote).toBe('共 受理申请 ２１\n件');
    expect(text.slice(disposed?.start, disposed?.end)).toBe('２０');
  });

  test('are short', () => {
    const text = `${'我单位高度重视'.repeat(20)}收到政府信息公开申请3件${'并认真办理'.repeat(20)}。`;
    expect(readClaims(text, context)[0]?.quote.length).toBeLessThanOrEqual(70);
  });
});

test.each([
  '收到申请3件，',
  '无申请、',
  '（3件）申请',
  '予以公开、',
  '行政复议1件均维持，',
  '上年结转',
  '1,111,',
  '《申请',
  '未收到申请',
  '无结转下年',
  '部分镇未发生',
])('a long paragraph is read without being stuck: %s', (unit) => {
  expect(() => readClaims(unit.repeat(100_000 / unit.length), context)).not.toThrow();
});
