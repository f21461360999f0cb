import { expect, test } from 'vitest';
import { claimed, CONTEXT } from './claimed';

const of = (agency: string) => ({ ...CONTEXT, agency });

test('a branch that reports is its own body', () => {
  const text = '2023年，分局共收到政府信息公开申请6件。';
  expect(claimed(text)).toEqual(['?6 new or new+in']);
  expect(claimed(text, of('东岭市生态环境局沙河分局'))).toEqual(['6 new or new+in']);
  expect(claimed('医院收到依申请公开6件。', of('东岭县人民医院'))).toEqual(['6 new or new+in']);
});

test.each(['各分局共收到政府信息公开申请6件。', '所属分局收到政府信息公开申请6件。'])('branches below it are not: %s', (text) =>
  expect(claimed(text, of('东岭市公安局沙河分局'))).not.toContain('6 new or new+in'),
);

test('nor is a branch of a bureau', () => {
  expect(claimed('分局收到政府信息公开申请6件。', of('东岭市公安局'))).toEqual(['?6 new or new+in']);
});
