import { describe, expect, test } from 'vitest';
import { certain, claimed } from './claimed';

test('what was added this year stands beside what was carried in', () => {
  expect(claimed('收到申请12件，其中上年结转2件，本年新增10件。')).toEqual(['12 new+in', '2 in', '10 new']);
  expect(claimed('收到申请12件，本年新增3件。')).toEqual(['12 new or new+in']);
  expect(claimed('现行有效规范性文件130件，本年新增12件。')).toEqual(['130 normdocs/inForce']);
});

test.each([
  ['收到申请9件，上年转3件。', ['9 new or new+in', '3 in']],
  ['上年度结转至本年3件。', ['3 in']],
  ['2022年结转至2023年3件。', ['3 in']],
  ['收到申请9件，含上年转至今年答复的3件，办结8件。', ['9 new or new+in', '3 in', '8 disposedTotal']],
  ['2022年结转至今年的申请3件。', ['3 in']],
  ['收到申请9件，下年转3件。', ['9 new or new+in']],
  ['转下年3件，其中予以公开1件。', ['3 out', '1 granted']],
  ['结转下年度继续答复的申请3件。', ['3 out']],
  ['收到申请9件，下年度办理3件。', ['9 new or new+in', '3 out']],
  ['上年度办理3件。', []],
  ['收到申请9件，上年度跨年办理3件。', ['9 new or new+in', '3 in']],
  ['结转申请3件。', []],
  ['结转2023年3件。', []],
  ['收到公民、法人和其他组织、群众申请9件。', ['9 new or new+in']],
  ['收到群众、公民和企业申请9件。', ['9 new or new+in']],
  ['收到申请公开政府信息的依申请公开件9件。', ['9 new or new+in']],
  ['未经复议直接起诉3件，经复议后起诉2件。', ['3 litigationDirect', '2 litigationAfter']],
  ['收到申请9件（网络5件，信函4件）、行政复议3件。', ['9 new or new+in', '?3 reconsideration']],
  ['1件规章、2件规范性文件。', []],
  ['收到申请9件，1件予以公开、2件不予公开。', ['9 new or new+in', '1 granted', '2 refused']],
  ['收到申请（含网络）9件，答复（含口头）8件。', ['9 new or new+in', '8 disposedTotal']],
])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  '本年新收和上年结转政府信息公开申请共51件。',
  '上年结转及本年新收政府信息公开申请共51件。',
  '收到政府信息公开申请，本年新收及上年结转共51件。',
  '上年结转、本年新收共51件政府信息公开申请。',
])('one figure of requests received and carried over is that of both: %s', (text) =>
  expect(claimed(text)).toEqual(['51 new+in']),
);

test.each([
  ['经查，2022年收到、结转至2023年办理的政府信息公开申请30件。', ['?30 in']],
  ['2022年收到，结转至2023年答复的政府信息公开申请30件。', ['30 in']],
  ['结转到本年度办理的申请3件。', ['3 in']],
  ['转入今年的申请3件。', ['3 in']],
  ['收到和结转至本年的申请共30件。', ['?30 in']],
])('what reached the year of the report was carried into it: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test('figures of each beside one another are not', () => {
  expect(claimed('本年新收政府信息公开申请48件和上年结转政府信息公开申请3件。')).toEqual(['48 new', '3 in']);
});

describe('requests received and those carried in', () => {
  test.each([
    ['收到申请9件，新收9件，上年结转2件。', ['9 new', '2 in']],
    ['收到申请11件，新收9件，上年结转2件。', ['11 new+in', '9 new', '2 in']],
    ['收到申请12件，新收9件，上年结转2件。', ['12 new or new+in', '9 new', '2 in']],
    ['收到申请9件，上年结转2件，办结11件。', ['9 new', '2 in', '11 disposedTotal']],
    ['收到申请9件，上年结转2件，办结9件。', ['9 new+in', '2 in', '9 disposedTotal']],
    ['收到申请9件，上年结转2件，办结8件，结转下年1件。', ['9 new+in', '2 in', '8 disposedTotal', '1 out']],
    ['收到申请9件，上年结转2件，办结7件。', ['9 new or new+in', '2 in', '7 disposedTotal']],
    ['收到申请9件，新收8件。', ['9 new+in', '8 new']],
    ['收到申请9件，上年结转2件。', ['9 new or new+in', '2 in']],
    ['收到申请9件，上年结转0件，办结9件。', ['9 new or new+in', '0 in', '9 disposedTotal']],
    ['办理申请9件，办结9件。', ['9 new or new+in or disposedTotal', '9 disposedTotal']],
    ['办理申请9件，予以公开9件。', ['?9 new or new+in or disposedTotal', '9 granted']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('carried over', () => {
  test.each([
    ['下一年度继续办理的申请3件。', ['3 out']],
    ['上年跨年办理申请1件。', ['1 in']],
    ['由2022年结转至2023年办理的申请3件。', ['3 in']],
    ['收到申请9件，2件上年结转。', ['9 new or new+in', '2 in']],
    ['结转至次年继续答复3件。', ['3 out']],
    ['上年结转2023年3件。', ['3 in']],
    ['未上年结转，未下年结转。', ['0 in', '0 out']],
    ['未收到信息公开申请结转下年。', ['0 out']],
    ['收到申请9件，5件正在办理。', ['9 new or new+in']],
    ['收到申请9件，正在办理2件。', ['9 new or new+in', '?2 out']],
    ['上年无结转，下年度无结转。', ['0 in', '0 out']],
    ['未收到上年结转申请。', ['0 in']],
    ['未收到信息公开申请，较上年持平，上年转1件。', ['0 new', '1 in']],
    ['办结申请9件（新收8件，上年结转1件），其中予以公开3件。', ['9 disposedTotal', '8 new', '1 in', '3 granted']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

test.each<[string, string[]]>([
  ['收到申请121件，其中本年新收112件。', ['121 new+in', '112 new']],
  ['收到申请9件，其中新收9件。', ['9 new or new+in']],
  ['办理涉及土地征收补偿的政府信息公开申请15件，均已答复。', []],
])('what is certain of those received: %s', (text, expected) => expect(certain(text)).toEqual(expected));
