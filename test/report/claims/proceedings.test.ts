import { describe, expect, test } from 'vitest';
import { certain, claimed, CONTEXT, first } from './claimed';

const LITIGATION = 'litigationDirect+litigationAfter';

test.each([
  ['2023年未受理行政复议案件。', ['?0 reconsideration']],
  ['全年没有办理行政复议、行政诉讼案件。', ['?0 reconsideration', '?0 litigation']],
  ['未收到政府信息公开申请，也未办理行政复议案件。', ['0 new', '0 reconsideration']],
  ['2023年未收到行政复议申请。', ['0 reconsideration']],
])('a body that decides no cases may still be a party to some: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test('in the section on remedies the cases are those of the form', () => {
  expect(claimed('本年度未办理行政复议案件。', { section: 'remedies', form: '2021', otherRows: 'three', year: 2023 })).toEqual([
    '0 reconsideration',
  ]);
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

describe('cases are those of the form when nothing beside them is named', () => {
  test.each([
    '发生行政复议3件，均为行政处罚。',
    '发生行政复议3件，均为规章备案。',
    '发生行政诉讼3件，均为信访。',
    '发生行政诉讼3件，均为网站所致。',
    '发生行政诉讼3件，撤回1件。',
    '发生行政诉讼3件，调解1件。',
    '发生行政诉讼3件，公布结果1件。',
    '发生行政诉讼3件，均为劳动保障纠纷。',
    '发生行政复议3件，出庭应诉3次，其中信息公开1件。',
    '因信息公开工作需要，被告出庭应诉，行政诉讼3件。',
    '行政复议3件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    ['工作组扎实推进，发生行政复议3件。', ['3 reconsideration']],
    ['发生行政复议3件，均因信息公开引起。', ['3 reconsideration']],
    ['发生行政复议3件，出庭应诉3次，均涉信息公开。', ['3 reconsideration']],
    ['因信息公开发生行政复议3件。行政诉讼1件。', ['3 reconsideration', '1 litigation']],
    ['工作平稳。因信息公开发生行政复议3件，被告出庭应诉。', ['3 reconsideration']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));

  test('a result told of all is that of its own sentence', () => {
    expect(certain('信息公开行政复议3件。信息公开行政诉讼1件，均被维持。')).toEqual([
      '3 reconsideration',
      '1 litigation',
      '1 litigationDirect/upheld+litigationAfter/upheld',
    ]);
    expect(certain('信息公开行政复议3件，其中行政诉讼1件，均被维持。')).toEqual([
      '3 reconsideration',
      '1 litigation',
      '1 litigationDirect/upheld+litigationAfter/upheld',
    ]);
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
    expect(claimed('行政复议3件。', { section: 'remedies' })).toEqual(['3 reconsideration']);
    expect(claimed('不服某局答复，行政复议3件。', { section: 'remedies' })).toEqual(['3 reconsideration']);
    expect(claimed('诉讼3件，维持1件。', { section: 'remedies' })).toEqual([
      '3 litigation',
      '1 litigationDirect/upheld+litigationAfter/upheld',
    ]);
  });
});

describe('the proceedings that a clause names first', () => {
  test.each<[string, string[]]>([
    [
      '因信息公开引发行政复议9件，行政诉讼3件。行政复议案件中，结果维持6件，尚未审结3件。',
      ['9 reconsideration', '3 litigation', '6 reconsideration/upheld', '3 reconsideration/pending'],
    ],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('proceedings', () => {
  test.each([
    [
      '信息公开行政复议2件，其中1件维持、1件尚未审结。',
      ['2 reconsideration', '1 reconsideration/upheld', '1 reconsideration/pending'],
    ],
    ['信息公开行政复议2件、行政诉讼0件，均被维持。', ['2 reconsideration', '2 reconsideration/upheld', '0 litigation']],
    ['信息公开行政复议2件，均尚未审结。', ['2 reconsideration']],
    ['收到申请9件，3件未经复议直接起诉。', ['9 new or new+in', '3 litigationDirect']],
    ['收到申请9件，3件引发行政复议。', ['9 new or new+in']],
    ['收到申请9件，均维持。', ['9 new or new+in']],
    ['办理信息公开行政复议案件3件。', ['3 reconsideration']],
    ['涉及信息公开的行政复议3件。', ['3 reconsideration']],
    ['行政复议和行政诉讼各1件，均因信息公开引起。', ['1 reconsideration', '1 litigation']],
    ['复议后引发行政诉讼2件。', ['2 litigationAfter']],
    ['复议后维持2件。', ['2 litigationAfter/upheld']],
    ['信息公开行政复议和行政诉讼共3件。', ['?3 reconsideration+litigation']],
    ['行政复议9件申请。', ['?9 reconsideration']],
    ['信息公开行政复议3件，2件行政复议维持。', ['?3 reconsideration', '?2 reconsideration']],
    ['信息公开行政复议3件，2件均获维持。', ['3 reconsideration', '2 reconsideration/upheld']],
    ['收到1件行政复议、2件申请。', ['?1 reconsideration']],
    ['作为复议机关收到信息公开行政复议3件。', ['?3 reconsideration']],
    ['收到2件不服信息公开答复的行政复议申请。', []],
    ['上年度发生信息公开行政复议9件。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each([
    [
      '收到行政复议3件，行政诉讼2件，维持1件。',
      ['3 reconsideration', '2 litigation', '?1 litigationDirect/upheld+litigationAfter/upheld'],
    ],
    ['行政复议3件，审结2件。', ['?3 reconsideration']],
  ])('in their own section: %s', (text, expected) =>
    expect(claimed(text, { ...CONTEXT, section: 'remedies' })).toEqual(expected),
  );

  test.each([
    ['信息公开申请、行政复议、行政诉讼均无。', ['0 new', '0 reconsideration', '0 litigation']],
    ['申请、复议、诉讼均为零。', ['0 reconsideration', '0 litigation']],
    ['未收到信息公开申请和行政复议申请。', ['0 new', '0 reconsideration']],
    ['无信息公开申请引发的行政复议。', ['0 reconsideration']],
    ['未发生行政复议（诉讼）。', ['0 reconsideration']],
    ['2023年未发生行政复议，未收到申请。', ['0 reconsideration', '0 new']],
    ['未收到信息公开申请行政复议。', ['0 reconsideration']],
    ['行政复议方面未收到。', ['0 reconsideration']],
    ['信访和行政复议没有发生。', ['0 reconsideration']],
    ['行政复议未办理。', []],
    ['去年未发生行政复议。', []],
    ['去年行政复议未发生。', []],
    ['未发生备案类行政复议。', []],
    ['未发生行政复议维持的情况。', []],
    ['未发生行政复议逾期。', []],
  ])('none: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
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
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  test.each([
    '备案信息公开类行政复议案件30件，行政诉讼案件8件。',
    '本局受理行政复议申请60件，审结55件。',
    '行政机关负责人出庭应诉12件。',
  ])('not those of others: %s', (text) => expect(first(text)).toEqual([]));
});
