import { describe, expect, test } from 'vitest';
import { expand, keyOf, words, type Word } from '../../../src/forms/lexicon';
import type { Given, Reading, WordRecord } from '../../../src/forms/lexicon/types';
import { WORDS } from '../../../src/forms/lexicon/words';
import { claimed, CONTEXT_2019 } from './claimed';

const read = (sentence: string, given?: Given) =>
  claimed(sentence, { ...(given?.form === '2019' && CONTEXT_2019), ...given }).join('; ');

/** What a sentence claims when the dictionary lacks the words of one record. */
function readWithout({ word: [kind, data, patterns] }: WordRecord, sentence: string, given?: Given): string {
  const dictionary = words() as Map<number, readonly Word[]>;
  const before = new Map(dictionary);
  for (const text of patterns.split(/\s+/).flatMap(expand)) {
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1));
    const others = (dictionary.get(key) ?? []).filter((word) => word.text !== text || word.kind !== kind || word.data !== data);
    dictionary.set(key, others);
  }
  try {
    return read(sentence, given);
  } finally {
    for (const [key, bucket] of before) dictionary.set(key, bucket);
  }
}

const told = (examples: readonly Reading[]) => examples.map(([sentence, claims, given]) => ({ sentence, claims, given }));

describe.each([...WORDS])('$word.0 $word.1', (record) => {
  test.each(told([...record.reads, ...record.others]))('$sentence', ({ sentence, claims, given }) =>
    expect(read(sentence, given)).toBe(claims),
  );
  test.each(told(record.reads))('$sentence: by these words alone', ({ sentence, claims, given }) =>
    expect(readWithout(record, sentence, given)).not.toBe(claims),
  );
});

test('records have examples both ways', () => {
  expect(WORDS.filter(({ reads, others }) => !reads.length || !others.length)).toEqual([]);
});
