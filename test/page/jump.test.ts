// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { goalsOf } from '../../src/page/jump';
import type { Inspected } from '../../src/page/types';

const report = { goals: { f1: ['requests/granted/total', 'requests/granted/business'] } } as unknown as Inspected;

it('a jump leads to the goals of a finding, to a fact, or to a place', () => {
  const ids = (target: string) => goalsOf([report], target).map(({ id }) => id);
  expect(ids('f1')).toEqual(['requests/granted/total', 'requests/granted/business']);
  expect(ids('requests/granted/business')).toEqual(['requests/granted/business']);
  expect(ids('section/other')).toEqual(['section/other']);
  expect(ids('constructor')).toEqual(['constructor']);
});
