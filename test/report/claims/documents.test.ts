import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/report/claims/paragraph';
import { certain, claimed, CONTEXT, CONTEXT_2019, first } from './claimed';

test('documents handed on are not issued', () => {
  expect(claimed('制发行政规范性文件3件。转发上级规范性文件12件。')).toEqual(['3 normdocs/issued']);
});

test.each([
  ['废止、修改规范性文件3件。', ['?3 normdocs/repealed']],
  ['制定或者修订行政规范性文件5件。', ['?5 normdocs/issued']],
  ['制定规范性文件2件、修订3件、废止1件。', ['2 normdocs/issued', '1 normdocs/repealed']],
])('one figure of documents made or repealed and of others changed is not sure: %s', (text, expected) =>
  expect(claimed(text)).toEqual(expected),
);

test('documents that lost effect beside those repealed leave open what was entered', () => {
  expect(claimed('出台规范性文件12件，失效4件，废止4件。')).toEqual(['12 normdocs/issued', '?4 normdocs/repealed']);
  expect(claimed('废止规章3件、失效规章3件。')).toEqual(['?3 rules/repealed']);
  expect(claimed('废止和失效规范性文件8件。')).toEqual(['8 normdocs/repealed']);
});

describe('something else is done to documents than issuing them', () => {
  test.each([
    '解读规范性文件4件，规章1件。',
    '清理规范性文件4件，规章1件。',
    '备案规范性文件4件，规章1件。',
    '合法性审查规范性文件4件，规章1件。',
    '修改规范性文件4件，规章1件。',
    '评估规范性文件4件，规章1件。',
    '公开规范性文件4件，规章1件。',
    '梳理行政规范性文件40件。',
    '归档规范性文件40件。',
    '转发上级规范性文件4件。',
    '贯彻落实规章2件。',
    '起草规章2件、规范性文件4件。',
    '对规范性文件4件进行了清理。',
    '计划制发行政规范性文件4件。',
    '拟制发行政规范性文件4件。',
  ])('%s', (text) => expect(certain(text, { section: 'disclosure' })).toEqual([]));

  test.each([
    ['制定规范性文件4件，规章1件。', ['4 normdocs/issued', '1 rules/issued']],
    ['我局行政规范性文件4件，规章1件。', ['4 normdocs/issued', '1 rules/issued']],
    ['清理规范性文件20件，废止3件。', ['3 normdocs/repealed']],
    ['制定规范性文件4件，解读4件，废止2件。', ['4 normdocs/issued', '2 normdocs/repealed']],
    ['审查规范性文件9件，制发规范性文件4件，规章1件。', ['4 normdocs/issued', '1 rules/issued']],
  ])('those issued are read: %s', (text, expected) => expect(certain(text, { section: 'disclosure' })).toEqual(expected));
});

describe('kinds of documents and acts in lists', () => {
  test.each<[string, string[]]>([
    ['制发、废止规范性文件分别为4件、1件。', ['4 normdocs/issued', '1 normdocs/repealed']],
    ['制定、废止规范性文件各2件。', ['2 normdocs/issued', '2 normdocs/repealed']],
    ['规章、规范性文件制发数均为0。', ['0 rules/issued', '0 normdocs/issued']],
    ['制定、废止规范性文件共3件。', ['?3 normdocs/issued+normdocs/repealed']],
    ['规章、规范性文件制发5件。', ['?5 rules/issued+normdocs/issued']],
    ['制定、印发规范性文件2件。', ['2 normdocs/issued']],
    ['规范性文件制发0件，废止0件；规章0件。', ['0 normdocs/issued', '0 normdocs/repealed']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
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
    ['作出行政许可12件、行政处罚3件。', ['?12 licences/decisions', '?3 penalties/decisions']],
    ['公示行政许可决定12件。', []],
    ['归集行政许可12件，行政处罚决定3件。', []],
    ['对外管理服务事项处理决定5件。', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('documents and decisions', () => {
  test.each([
    ['制发行政规范性文件6件，废止2件，现行有效31件。', ['6 normdocs/issued', '2 normdocs/repealed', '31 normdocs/inForce']],
    ['出台规章1部、规范性文件5件，废止规章2部。', ['1 rules/issued', '5 normdocs/issued', '2 rules/repealed']],
    [
      '作出行政许可决定1,020件、行政处罚决定33件，行政强制0件。',
      ['1020 licences/decisions', '33 penalties/decisions', '0 coercion/decisions'],
    ],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  test('columns of the form of 2019', () => {
    expect(readClaims('主动公开规章2件，制发规范性文件9件。', CONTEXT_2019).map(({ readings }) => readings)).toEqual([
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
  ])('web pages, lists of powers and attributes of papers are none: %s', (text) => expect(first(text)).toEqual([]));
});

test.each([
  ['制作《江城市停车管理办法》等3件规范性文件。', ['3 normdocs/issued']],
  ['起草《江城市停车管理办法》等3件规范性文件。', []],
  ['办理行政许可640件，行政处罚15件。', ['?640 licences/decisions', '?15 penalties/decisions']],
  ['办理行政许可事项640件。', []],
  ['未印发部门规范性文件。', ['0 normdocs/issued']],
])('documents and decisions in other words: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test('a government has no say of what its departments issue', () => {
  expect(claimed('未印发部门规范性文件。', { agency: '江城市人民政府' })).toEqual([]);
});

test('nothing made, in the very word of the form of 2019', () => {
  expect(claimed('未制作规范性文件。', CONTEXT_2019)).toEqual(['0 normdocs/made']);
});
