import { describe, expect, test } from 'vitest';
import { claimed } from './claimed';

describe('lists', () => {
  test.each([
    ['规章，制发、废止分别为2件、1件。', ['2 rules/issued', '1 rules/repealed']],
    ['规章，制发、现行有效分别为2件、1件。', ['2 rules/issued', '1 rules/inForce']],
    ['收到申请9件，予以公开决定、不予公开决定各4件。', ['9 new or new+in', '4 granted', '4 refused']],
    ['因国家秘密等情形不予公开4件。', ['4 refused']],
    ['等国家秘密不予公开4件。', ['4 refused.stateSecret']],
    ['三类内部事务信息不予公开3件。', ['3 refused.internalAffairs']],
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
    expect(claimed('规章，制发2件。现行有效3件。', { section: 'disclosure' })).toEqual(['2 rules/issued']);
  });
});

describe('told respectively', () => {
  test.each([
    ['收到申请9件，自然人、商业企业、科研机构分别为5件、3件、1件。', ['9', '5', '3', '1']],
    ['信息公开行政复议、行政诉讼分别为3件、1件。', ['3', '1']],
    ['行政复议、行政诉讼分别因信息公开发生3件、1件。', ['3', '1']],
    ['新制发、废止和现行有效规范性文件分别为4件、1件、20件。', ['4', '1', '20']],
  ])('every word of the list is known: %s', (text, expected) =>
    expect(claimed(text).map((claim) => claim.split(' ')[0])).toEqual(expected),
  );

  test.each([
    '信息公开申请、行政复议、行政诉讼分别为9件、3件、1件。',
    '信息公开申请和行政复议分别9件、3件。',
    '规章、规范性文件分别制发2件、3件。',
    '自然人和企业分别提交申请3件、2件。',
  ])('otherwise no figure is moved to another word: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('the last of a list, and what is no list', () => {
  test.each([
    ['依申请公开方面，不予公开3件，无法提供2件，其他1件。', ['3 refused', '2 unable', '?1 other']],
    ['收到申请9件，不予公开3件，其他1件。', ['9 new or new+in', '3 refused']],
    ['收到信访9件，办结3件，其他1件。', []],
    ['依申请公开方面，因信访、投诉不予处理2件。', ['2 declined.petition']],
    ['依申请公开方面，因投诉不予公开2件。', []],
    ['依申请公开方面，重复申清2件。', []],
    ['公民提交申请3件。', ['3 new or new+in or new/naturalPerson']],
    ['2022年、2023年分别收到申请8件、6件。', []],
    ['2022年、2023年收到申请分别为8件、6件。', []],
    ['信息公开方面，延期行政复议3件。', []],
    ['代理行政诉讼6件，维持2件。', []],
    ['无行政复议，提起行政诉讼情况发生较少。', ['0 reconsideration']],
    ['收到申请30件，对12件申请进行会商，行政执法案倦3件。', ['30 new or new+in', '?3 refused.enforcementFile']],
    ['办结申请9件，自然人提交申请3件。', ['9 disposedTotal', '3 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['答复申请3件，本年新收6件，上年结转2件，共计8件。', ['3 disposedTotal', '6 new', '2 in', '8 new+in']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each(['收办', '办理'])('%s自然人申请: of those that came in', (verb) =>
    expect(claimed(`${verb}自然人申请3件。`)).toEqual(['3 new/naturalPerson or new/naturalPerson+in/naturalPerson']),
  );
});
