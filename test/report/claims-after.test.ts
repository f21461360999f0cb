import { expect, test } from 'vitest';
import { claimed } from './claimed';

const ASKED = '收到依申请公开12件，均已答复。';

test.each([
  '建议提案方面，共承办50件，办结50件。',
  '在热线工单方面，全年受理300件，办结290件。',
  '受理行政许可320件，办结318件。',
  '婚姻登记窗口受理申请3200件，办结3190件。',
])('what is told of other things behind requests is not told of them: %s', (text) =>
  expect(claimed(ASKED + text)).toEqual(['12 new or new+in']),
);

test('pages that are sorted by their outcome are not sure to be requests', () => {
  expect(claimed(ASKED + '共发布信息1200条，其中公开类900条，不予公开300条。')).toEqual(['12 new or new+in', '?300 refused']);
});

test.each([
  ['群众依申请方面，共收到12件，办结12件。', ['12 new or new+in', '12 disposedTotal']],
  ['收到依申请公开12件，其中涉及许可2件，办结12件。', ['12 new or new+in', '12 disposedTotal']],
  ['其中网上申请9件，信函申请3件，办结12件。', ['12 new or new+in', '12 disposedTotal']],
  ['在信访局指导下，已答复12件，不予公开3件。', ['12 new or new+in', '12 disposedTotal', '3 refused']],
])('what goes on with requests is: %s', (text, expected) =>
  expect(claimed(text.startsWith('收到') || text.startsWith('群众') ? text : ASKED + text)).toEqual(expected),
);

test('documents handed on are not issued', () => {
  expect(claimed('制发行政规范性文件3件。转发上级规范性文件12件。')).toEqual(['3 normdocs/issued']);
});

test('figures of another year beside the own ones are for comparison', () => {
  expect(claimed('全年作出行政处罚决定35件；2022年作出行政处罚决定31件。')).toEqual(['35 penalties/decisions']);
  expect(claimed('全年受理政府信息公开申请35件。2022年受理政府信息公开申请31件。')).toEqual(['35 new or new+in']);
  expect(claimed('2022年受理政府信息公开申请31件。')).toEqual(['?31 new or new+in']);
});
