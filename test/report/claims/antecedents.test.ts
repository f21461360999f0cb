import { describe, expect, test } from 'vitest';
import { headsRequests } from '../../../src/report/claims/paragraph';
import { claimed, CONTEXT } from './claimed';
import { auditText, report } from '../written';

const NINE = '9 new or new+in';
const RECEIVED = 'new or new+in';
const PERSONS = 'new/naturalPerson or new/naturalPerson+in/naturalPerson';
const ORGANISATIONS = 'new/organisations or new/organisations+in/organisations';

describe('what was told before decides what a figure is of', () => {
  test.each([
    ['收到申请2件，公示某信3条，答复3件。', ['2 new or new+in']],
    ['收到申请2件，公开信息3条，答复3件。', ['2 new or new+in']],
    ['收到申请2件，收到信访3件，答复3件。', ['2 new or new+in']],
    ['公示某信3条，申请2件。', []],
    ['公开某信3条，公开规范性文件2件。', []],
    ['公开某信3条，制发规范性文件2件。', ['2 normdocs/issued']],
    ['制发规章9件，正在办理4件。', ['9 rules/issued']],
    ['制发规章2件，废止公文3件。', ['2 rules/issued']],
    ['主动公开9件，予以公开4件。', ['?4 granted']],
    ['主动公开9件，不予公开4件。', []],
    ['收到信息处理费后，申请3件。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('a verb without its noun speaks of the requests', () => {
  test.each([
    ['接到后答复8件。', ['?8 new or new+in or disposedTotal']],
    ['新收并答复8件。', ['?8 new or new+in or disposedTotal']],
    ['上年结转办结8件。', ['8 in']],
    ['予以公开答复8件。', ['8 granted']],
    ['办结8件。', ['8 disposedTotal']],
    ['收到行政复议答复8件。', []],
    ['通过网络收到8件。', []],
    ['通过网络答复8件。', []],
    ['审核答复8件。', []],
    ['信访答复8件。', []],
  ])('in their own section: %s', (text, expected) => expect(claimed(text, { section: 'requests' })).toEqual(expected));

  test.each([
    ['收到申请9件，新收并答复8件。', [NINE, '?8 new or new+in or disposedTotal']],
    ['信息公开申请，上年结转办结5件。', ['5 in']],
    ['信息公开申请，群众提交8件。', ['8 new or new+in']],
    ['信息公开申请，某局新收8件。', []],
    ['收到申请9件，审核答复8件。', [NINE]],
    ['收到申请9件，信访答复8件。', [NINE]],
    ['收到申请9件，通过信函答复8件。', [NINE]],
    ['收到申请5件，行政复议1件，均为自然人。', ['5 new or new+in', '?1 reconsideration']],
  ])('behind them: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
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
