import { describe, expect, test } from 'vitest';
import { claimed, first } from './claimed';

const BASE = 'new/organisations or new/organisations+in/organisations';
const RECEIVED = 'new or new+in';
const PERSONS = 'new/naturalPerson or new/naturalPerson+in/naturalPerson';
const ORGANISATIONS = 'new/organisations or new/organisations+in/organisations';

test.each(['收到公民、或其他社会组织提出的政府信息公开申请6件。', '收到公民、和法人、或其他组织提出的政府信息公开申请6件。'])(
  'anybody may be listed with two signs between: %s',
  (text) => expect(claimed(text)).toEqual(['6 new or new+in']),
);

test('organisations that are told one by one are none of them all', () => {
  expect(claimed('受理申请12件，其中公民申请9件、企业申请2件、其他组织申请1件。').slice(2)).toEqual([`?2 ${BASE}`, `?1 ${BASE}`]);
  expect(claimed('受理申请12件：自然人9件，商业企业2件，其他组织1件。').at(-1)).toBe(`?1 ${BASE}`);
  expect(claimed('受理申请12件，自然人9件，法人2件，其他组织1件。').slice(2)).toEqual([`?2 ${BASE}`, `?1 ${BASE}`]);
});

test('all of them are, also with their parts', () => {
  expect(claimed('受理申请12件，自然人9件，企业3件。').at(-1)).toBe(`3 ${BASE}`);
  expect(claimed('受理申请12件，自然人9件，法人或其他组织3件，其中商业企业2件。')).toContain(`3 ${BASE}`);
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

describe('who asked stands before the verb', () => {
  test.each<[string, string[]]>([
    ['自然人提交申请47件，企业提交申请3件。', [`47 ${PERSONS}`, `3 ${ORGANISATIONS}`]],
    ['收到申请50件，自然人提交47件。', [`50 ${RECEIVED}`, `47 ${PERSONS}`]],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('who applied', () => {
  const both = (who: string) => `new/${who} or new/${who}+in/${who}`;
  test.each([
    ['收到申请9件，自然人、企业各4件。', ['9 new or new+in', `4 ${both('naturalPerson')}`, `4 ${both('organisations')}`]],
    ['收到申请9件，5件为自然人，4件为企业。', ['9 new or new+in', `5 ${both('naturalPerson')}`, `4 ${both('organisations')}`]],
    ['收到申请9件，其中5件自然人、4件企业。', ['9 new or new+in', `5 ${both('naturalPerson')}`, `4 ${both('organisations')}`]],
    ['自然人、法人分别为5件、4件。', []],
    ['收到申请9件，均为企业提出。', ['9 new or new+in', `9 ${both('organisations')}`]],
    ['收到申请9件，均为科研机构提出。', ['9 new or new+in']],
    ['办理申请9件，均为自然人。', ['?9 new or new+in or disposedTotal', `9 ${both('naturalPerson')}`]],
    ['公民申请7件。', [`7 ${both('naturalPerson')}`]],
    ['上年结转自然人申请2件。', ['2 in/naturalPerson']],
    ['答复自然人申请5件。', ['5 disposedTotal/naturalPerson']],
    ['新收自然人申请5件。', ['5 new/naturalPerson']],
    ['办结申请9件，自然人6件。', ['9 disposedTotal', '6 disposedTotal/naturalPerson']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
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
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));
});
