import { describe, expect, test } from 'vitest';
import { expand, keyOf, words, type Word } from '../../../src/forms/lexicon';
import type { Reading, WordRecord } from '../../../src/forms/lexicon/types';
import { OUTCOMES } from '../../../src/forms/lexicon/words/outcomes';
import { claimed } from './claimed';

const read = (sentence: string) => claimed(sentence).join('; ');

/** What a sentence claims when the dictionary lacks the words of one record. */
function readWithout({ word: [kind, data, patterns] }: WordRecord, sentence: string): string {
  const dictionary = words() as Map<number, readonly Word[]>;
  const before = new Map(dictionary);
  for (const text of patterns.split(/\s+/).flatMap(expand)) {
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1));
    const others = (dictionary.get(key) ?? []).filter((word) => word.text !== text || word.kind !== kind || word.data !== data);
    dictionary.set(key, others);
  }
  try {
    return read(sentence);
  } finally {
    for (const [key, bucket] of before) dictionary.set(key, bucket);
  }
}

describe.each([...OUTCOMES])('$word.1', (record) => {
  const examples = [...record.reads, ...record.others];
  test.each<Reading>(examples)('%s', (sentence, claims) => expect(read(sentence)).toBe(claims));
  test.each<Reading>(record.reads)('%s: by these words alone', (sentence, claims) =>
    expect(readWithout(record, sentence)).not.toBe(claims),
  );
});

test('records have examples both ways', () => {
  expect(OUTCOMES.filter(({ reads, others }) => !reads.length || !others.length)).toEqual([]);
});
