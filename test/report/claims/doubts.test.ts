import { describe, expect, test } from 'vitest';
import { DOUBTS, type Doubt, type Example } from '../../../src/forms/lexicon/doubts';
import { readClaims } from '../../../src/report/claims/paragraph';
import { CONTEXT } from './claimed';

/** Whether the reader is sure of the figure of an example. */
const isSure = ([sentence, figure]: Example) =>
  readClaims(sentence, CONTEXT).some(({ value, certain }) => certain && value === figure);

/** The same without one record. */
function isSureWithout(doubt: Doubt, example: Example): boolean {
  const records = DOUBTS as Doubt[];
  const at = records.indexOf(doubt);
  records.splice(at, 1);
  try {
    return isSure(example);
  } finally {
    records.splice(at, 0, doubt);
  }
}

describe.each(DOUBTS)('$id', (doubt) => {
  test.each(doubt.doubtful)('%s: %i is not sure', (...example) => expect(isSure(example)).toBe(false));
  test.each(doubt.sure)('%s: %i is', (...example) => expect(isSure(example)).toBe(true));
  test.each(doubt.doubtful)('%s: nothing else makes it so', (...example) => expect(isSureWithout(doubt, example)).toBe(true));
});

test('doubts have names of their own, and examples both ways', () => {
  expect(new Set(DOUBTS.map(({ id }) => id)).size).toBe(DOUBTS.length);
  expect(DOUBTS.filter(({ doubtful, sure }) => !doubtful.length || !sure.length)).toEqual([]);
});
