import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT, CONTEXT_2019 } from './claimed';

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
      ['3 reconsideration', '2 litigation', '1 litigationDirect/upheld+litigationAfter/upheld'],
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

describe('documents', () => {
  test.each([
    ['发布规范性文件4件，废止文件1件，现行有效文件20件。', ['4 normdocs/issued', '?1 normdocs/repealed', '?20 normdocs/inForce']],
    ['规范性文件，制发4件，废止1件。', ['4 normdocs/issued', '1 normdocs/repealed']],
    ['制发4件规范性文件，废止1件规范性文件。', ['4 normdocs/issued', '1 normdocs/repealed']],
    ['清理规范性文件4件，废止1件，继续有效3件。', ['1 normdocs/repealed', '3 normdocs/inForce']],
    ['主动公开行政规范性文件4件。', ['4 normdocs/issued']],
    ['废止9件规范性文件。', ['9 normdocs/repealed']],
    ['现行有效9件规范性文件。', ['9 normdocs/inForce']],
    ['制发规范性文件，印发文件2件。', ['?2 normdocs/issued']],
    ['公开4件规章。', ['?4 rules/issued']],
    ['制发规章、规范性文件共4件。', ['?4 rules/issued+normdocs/issued']],
    ['未制发、废止规章。', ['0 rules/issued', '0 rules/repealed']],
    ['规范性文件4件。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('of a form that is not known: by the year', () => {
    const made = (year: number | null) => claimed('制作规范性文件5件。', { ...CONTEXT, form: null, year });
    expect([2020, 2021, null].map(made)).toEqual([
      ['5 normdocs/made or normdocs/published'],
      ['5 normdocs/issued'],
      ['5 normdocs/issued'],
    ]);
  });

  test('in their own section', () => {
    const disclosure = { ...CONTEXT, section: 'disclosure' } as const;
    expect(claimed('规范性文件4件。', disclosure)).toEqual(['4 normdocs/issued']);
    expect(claimed('公文90件，规范性文件4件。', disclosure)).toEqual([]);
    expect(claimed('规范性文件，4件。', disclosure)).toEqual([]);
    expect(claimed('行政许可作出12件。', disclosure)).toEqual([]);
  });

  test.each([
    ['制作规范性文件5件，公开5件。', ['5 normdocs/made or normdocs/published']],
    ['现行有效规范性文件5件。', ['5 normdocs/publishedTotal']],
    [
      '制发规章2件，公开规范性文件3件，对外公开总数5件。',
      ['2 rules/made or rules/published', '3 normdocs/published or normdocs/made'],
    ],
  ])('of 2019: %s', (text, expected) => expect(claimed(text, CONTEXT_2019)).toEqual(expected));
});

describe('decisions', () => {
  test.each([
    [
      '行政许可、行政处罚、行政强制处理决定分别为12件、3件、0件。',
      ['12 licences/decisions', '3 penalties/decisions', '0 coercion/decisions'],
    ],
    ['公示行政许可处理决定12件、行政处罚3件。', ['12 licences/decisions', '3 penalties/decisions']],
    ['作出行政许可12件、行政处罚3件。', ['?12 licences/decisions']],
    ['公示行政许可决定12件。', []],
    ['归集行政许可12件，行政处罚决定3件。', []],
    ['对外管理服务事项处理决定5件。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});
