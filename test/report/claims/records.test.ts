import { describe, expect, test } from 'vitest';
import { expand, keyOf, words, type Word } from '../../../src/forms/lexicon';
import { ADDED_UP } from '../../../src/forms/lexicon/added-up';
import { COMPOUNDS } from '../../../src/forms/lexicon/compounds';
import { DENIALS } from '../../../src/forms/lexicon/denied';
import { DEEDS, FRAMES } from '../../../src/forms/lexicon/frames';
import { PREDICATES } from '../../../src/forms/lexicon/predicates';
import { SAID_OF_ALL } from '../../../src/forms/lexicon/said-of-all';
import { PAPERS_OF_OTHERS, SOME_REQUESTS, TOLD_OF_SOME } from '../../../src/forms/lexicon/some';
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

/** Reads while lists lack one of their records. */
function without<Told>(lists: Iterable<readonly Told[]>, record: Told, reading: () => string): string {
  const holding = ([...lists] as Told[][]).map((list) => ({ list, at: list.indexOf(record) })).filter(({ at }) => at >= 0);
  for (const { list, at } of holding) list.splice(at, 1);
  try {
    return reading();
  } finally {
    for (const { list, at } of holding) list.splice(at, 0, record);
  }
}

/** Records of lists by the kind of a word, each once. */
const recordsOf = <Told>(lists: ReadonlyMap<string, readonly Told[]>): Told[] => [...new Set([...lists.values()].flat())];
const ALL_COMPOUNDS = recordsOf(COMPOUNDS);
const ALL_FRAMES = recordsOf(FRAMES);

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
describe.each(ALL_COMPOUNDS)('compound $id', (record) => {
  examples(record, (reading) => without(COMPOUNDS.values(), record, reading));
});
describe.each([...DEEDS])('deed $deed', (record) => {
  examples(record, (reading) => without([DEEDS], record, reading));
});
describe.each(ALL_FRAMES)('frame $id', (record) => {
  examples(record, (reading) => without(FRAMES.values(), record, reading));
});
describe.each([...PREDICATES])('predicate $id', (record) => {
  examples(record, (reading) => without([PREDICATES], record, reading));
});
describe.each([...SAID_OF_ALL])('said of all: $id', (record) => {
  examples(record, (reading) => without([SAID_OF_ALL], record, reading));
});
describe.each([...ADDED_UP])('added up: $id', (record) => {
  examples(record, (reading) => without([ADDED_UP], record, reading));
});
describe.each([...DENIALS])('denial $id', (record) => {
  examples(record, (reading) => without([DENIALS], record, reading));
});
describe.each([...SOME_REQUESTS])('some requests: $id', (record) => {
  examples(record, (reading) => without([SOME_REQUESTS], record, reading));
});
describe.each([...TOLD_OF_SOME])('told of some: $role', (record) => {
  examples(record, (reading) => without([TOLD_OF_SOME], record, reading));
});
describe.each([...PAPERS_OF_OTHERS])('papers of others: $id', (record) => {
  examples(record, (reading) => without([PAPERS_OF_OTHERS], record, reading));
});

test('records have examples both ways', () => {
  const all: readonly Told[] = [
    ...WORDS,
    ...ALL_COMPOUNDS,
    ...DEEDS,
    ...ALL_FRAMES,
    ...PREDICATES,
    ...SAID_OF_ALL,
    ...ADDED_UP,
    ...DENIALS,
    ...SOME_REQUESTS,
    ...TOLD_OF_SOME,
    ...PAPERS_OF_OTHERS,
  ];
  expect(all.filter(({ reads, others }) => !reads.length || !others.length)).toEqual([]);
});
test('frames have names of their own', () => {
  expect(new Set(ALL_FRAMES.map(({ id }) => id)).size).toBe(ALL_FRAMES.length);
});
test('compounds have names of their own, and name kinds of words that there are', () => {
  expect(new Set(ALL_COMPOUNDS.map(({ id }) => id)).size).toBe(ALL_COMPOUNDS.length);
  const kinds = new Set(['before', 'own', 'after', 'figure', 'other', ...WORDS.map(({ word }) => word[0])]);
  const named = ALL_COMPOUNDS.flatMap(({ of }) => of.match(/[a-zA-Z]+(?::[a-zA-Z]*)?/g) ?? []).map((sign) => sign.split(':')[0]);
  expect(named.filter((kind) => !kinds.has(kind ?? ''))).toEqual([]);
});
