import { describe, expect, test } from 'vitest';
import { certain, certainFirst, claimed } from './claimed';

const TWENTY = '20 new or new+in';

test('requests that another body handed on stand beside the own ones', () => {
  expect(claimed('收到县政府转来申请5件，自行受理申请10件。')).toEqual(['?10 new or new+in']);
});

test.each([
  '县政府及部门收到政府信息公开申请260件，乡镇收到政府信息公开申请30件，共计290件。',
  '区政府收到政府信息公开申请60件，各镇收到30件。',
])('what others received beside is not counted with it: %s', (text) => expect(claimed(text)[0]).toMatch(/^\?/));

test('the parts of what others answered are theirs', () => {
  const parts = '答复16件，其中予以公开7件、部分公开2件。';
  expect(claimed(`县直部门${parts}`)).toEqual([]);
  expect(claimed(`收到政府信息公开申请20件。${parts}`)).toEqual([TWENTY, '16 disposedTotal', '7 granted', '2 grantedPart']);
});

describe('a part told of somebody else', () => {
  test.each([
    ['其中张村收到申请5件。', []],
    ['其中，张村收到申请5件。', []],
    ['其中：张村、李村收到申请5件。', []],
    ['其中张村的群众收到申请5件。', []],
    ['张村其中收到申请5件。', ['5 new or new+in']],
    ['其中收到张村的申请5件。', ['5 new or new+in']],
    ['工作有序，其中信息公开工作，张村收到申请5件。', ['5 new or new+in']],
    ['张村收到申请5件。', ['5 new or new+in']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

test.each([
  '指导所属单位办理政府信息公开申请869件。',
  '督促各部门答复政府信息公开申请12件。',
  '指导督促下级机关办理依申请公开件30件。',
])('requests that other bodies handled are no claim: %s', (text) => expect(claimed(text)).toEqual([]));

test('beside them the own ones are read', () => {
  expect(claimed('指导各部门做好公开工作，新收政府信息公开申请12件。')).toEqual(['12 new']);
});

test.each([
  '2023年全市各级行政机关共收到政府信息公开申请1203件，其中我局收到48件。',
  '全市共收到政府信息公开申请1203件，其中，本机关收到48件。',
])('requests of which the own ones are told as a part are not sure: %s', (text) =>
  expect(claimed(text)).toEqual(['?1203 new or new+in']),
);

test.each(['全市共收到政府信息公开申请48件，其中市本级收到10件。', '共收到政府信息公开申请48件，其中本年新收45件。'])(
  'requests that are divided by level or year are the own ones: %s',
  (text) => expect(claimed(text)[0]).toMatch(/^48 new/),
);

test('what several groups of people asked for together is not sure to be that of the last group', () => {
  expect(claimed('收到36名自然人、12家企业提出的政府信息公开申请共48件。')).toEqual([
    '?48 new/organisations or new/organisations+in/organisations',
  ]);
  expect(claimed('收到30名自然人提出的政府信息公开申请36件。')).toEqual([expect.stringMatching(/^36 new\/naturalPerson/)]);
});

describe('one of several bodies', () => {
  test.each([
    ['全县收到公开申请20件，其中县教育局新收3件、县公安局新收5件。', [TWENTY]],
    ['全县收到公开申请20件，其中县政府办公室新收3件，答复2件。', [TWENTY]],
    ['全县收到公开申请20件。其中，县自然资源局新收9件，答复8件。', [TWENTY]],
    ['全县收到公开申请20件，其中县公安局答复7件。', [TWENTY]],
    ['全区制发行政规范性文件12件，其中区住建局制发规范性文件5件。', ['12 normdocs/issued']],
    ['全区制发行政规范性文件12件，其中有教育局制发5件。', ['12 normdocs/issued']],
    ['其中县教育局新收信息公开申请3件。', []],
    ['县教育局收到申请9件，县住建局收到申请6件。', []],
    ['下属单位共受理信息公开申请3件，答复3件。', []],
    ['各镇街共收到信息公开申请3件，答复2件。', []],
    ['供水公司收到信息公开申请3件。', []],
    ['县教育局收到信息公开申请9件，答复8件。', ['9 new or new+in', '8 disposedTotal']],
    ['我局及下属单位共收到信息公开申请9件。', ['9 new or new+in']],
    ['全县各部门共收到信息公开申请9件。', ['9 new or new+in']],
    ['收到申请9件，其中新收8件，上年结转1件。', ['9 new+in', '8 new', '1 in']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));
});

test('a branch that reports is its own body', () => {
  const text = '2023年，分局共收到政府信息公开申请6件。';
  expect(claimed(text)).toEqual(['?6 new or new+in']);
  expect(claimed(text, { agency: '东岭市生态环境局沙河分局' })).toEqual(['6 new or new+in']);
  expect(claimed('医院收到依申请公开6件。', { agency: '东岭县人民医院' })).toEqual(['6 new or new+in']);
});

test.each(['各分局共收到政府信息公开申请6件。', '所属分局收到政府信息公开申请6件。'])('branches below it are not: %s', (text) =>
  expect(claimed(text, { agency: '东岭市公安局沙河分局' })).not.toContain('6 new or new+in'),
);

test('nor is a branch of a bureau', () => {
  expect(claimed('分局收到政府信息公开申请6件。', { agency: '东岭市公安局' })).toEqual([]);
});

describe('of another scope', () => {
  test.each([
    '市局机关收到信息公开申请31件，各分局收到14件。',
    '局本部受理信息公开申请12件，下属各所受理5件。',
    '全县新制发行政规范性文件13件，本局牵头起草2件。',
    '全市共收到信息公开申请90件，本局收到4件。',
  ])('%s', (text) => expect(certainFirst(text)).toEqual([]));

  test('documents of the body are no other scope of its requests', () => {
    expect(certainFirst('收到信息公开申请8件，本机关制发行政规范性文件3件。')).toEqual(['8 receivedNew', '3 normdocs/issued']);
  });

  test('a breakdown of the whole is none', () => {
    expect(certainFirst('全区共收到信息公开申请90件，其中区政府办收到30件。')).toEqual(['90 receivedNew']);
  });
});

test.each(['我局指导基层所收到申请3件，答复3件。', '督促各镇答复申请3件，办结3件。'])(
  'what goes on behind the figures of others is theirs: %s',
  (text) => expect(claimed(text)).toEqual([]),
);
