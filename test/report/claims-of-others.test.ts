import { expect, test } from 'vitest';
import { claimed } from './claimed';

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
