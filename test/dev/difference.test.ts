import { expect, test } from 'vitest';
import { firstDifference } from '../../src/dev/difference.mjs';

test('the first difference of two audits is told by its place', () => {
  const before = { status: 'audited', report: { facts: { 'requests/granted/total': { raw: '3', value: 3 } } } };
  const after = { status: 'audited', report: { facts: { 'requests/granted/total': { raw: '3', value: 8 } } } };
  expect(firstDifference(before, structuredClone(before))).toBeNull();
  expect(firstDifference(before, after)).toEqual({
    path: '$.report.facts["requests/granted/total"].value',
    before: 3,
    after: 8,
  });
});

test('what stands on one side only differs from nothing', () => {
  expect(firstDifference({ claims: [{ value: 1 }] }, { claims: [{ value: 1 }, { value: 2 }] })).toEqual({
    path: '$.claims[1]',
    before: undefined,
    after: { value: 2 },
  });
  expect(firstDifference({ reason: null }, {})).toMatchObject({ path: '$.reason', before: null });
  expect(firstDifference({ list: [] }, { list: {} })).toMatchObject({ path: '$.list' });
});
