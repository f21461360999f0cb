import { describe, expect, test } from 'vitest';
import { expand, keyOf, words, type Word } from '../../../src/forms/lexicon';
import { COMPOUNDS } from '../../../src/forms/lexicon/compounds';
import { DEEDS, FRAMES } from '../../../src/forms/lexicon/frames';
import type { Given, Reading, WordRecord } from '../../../src/forms/lexicon/types';
import { WORDS } from '../../../src/forms/lexicon/words';
import { claimed, CONTEXT_2019 } from './claimed';

/** A record with its examples: clauses that are read by it and otherwise without it, and neighbours that are not. */
interface Told {
  readonly reads: readonly Reading[];
  readonly others: readonly Reading[];
}

const read = (sentence: string, given?: Given) =>
  claimed(sentence, { ...(given?.form === '2019' && CONTEXT_2019), ...given }).join('; ');

/** Reads while the dictionary lacks the words of one record. */
function withoutWords({ word: [kind, data, patterns] }: WordRecord, reading: () => string): string {
  const dictionary = words() as Map<number, readonly Word[]>;
  const before = new Map(dictionary);
  for (const text of patterns.split(/\s+/).flatMap(expand)) {
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1));
    const others = (dictionary.get(key) ?? []).filter((word) => word.text !== text || word.kind !== kind || word.data !== data);
    dictionary.set(key, others);
  }
  try {
    return reading();
  } finally {
    for (const [key, bucket] of before) dictionary.set(key, bucket);
  }
}

/** Reads while a list lacks one of its records. */
function without<Told>(records: readonly Told[], record: Told, reading: () => string): string {
  const list = records as Told[];
  const at = list.indexOf(record);
  list.splice(at, 1);
  try {
    return reading();
  } finally {
    list.splice(at, 0, record);
  }
}

/** Each record reads its clauses, and nothing else does; `leftOut` reads without it. */
function examples({ reads, others }: Told, leftOut: (reading: () => string) => string): void {
  const told = (list: readonly Reading[]) => list.map(([sentence, claims, given]) => ({ sentence, claims, given }));
  test.each(told([...reads, ...others]))('$sentence', ({ sentence, claims, given }) =>
    expect(read(sentence, given)).toBe(claims),
  );
  test.each(told(reads))('$sentence: by this record alone', ({ sentence, claims, given }) =>
    expect(leftOut(() => read(sentence, given))).not.toBe(claims),
  );
}

describe.each([...WORDS])('words $word.0 $word.1', (record) => {
  examples(record, (reading) => withoutWords(record, reading));
});
describe.each([...COMPOUNDS])('compound $id', (record) => {
  examples(record, (reading) => without(COMPOUNDS, record, reading));
});
describe.each([...DEEDS])('deed $deed', (record) => {
  examples(record, (reading) => without(DEEDS, record, reading));
});
describe.each([...FRAMES])('frame $id', (record) => {
  examples(record, (reading) => without(FRAMES, record, reading));
});

test('records have examples both ways', () => {
  const all: readonly Told[] = [...WORDS, ...COMPOUNDS, ...DEEDS, ...FRAMES];
  expect(all.filter(({ reads, others }) => !reads.length || !others.length)).toEqual([]);
});
test('frames have names of their own', () => {
  expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
});
test('compounds have names of their own, and name kinds of words that there are', () => {
  expect(new Set(COMPOUNDS.map(({ id }) => id)).size).toBe(COMPOUNDS.length);
  const kinds = new Set(['before', 'own', 'after', 'figure', 'other', ...WORDS.map(({ word }) => word[0])]);
  const named = COMPOUNDS.flatMap(({ of }) => of.match(/[a-zA-Z]+(?::[a-zA-Z]*)?/g) ?? []).map((sign) => sign.split(':')[0]);
  expect(named.filter((kind) => !kinds.has(kind ?? ''))).toEqual([]);
});
