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
