import { BEFORE_SUBJECT, CLAUSE_SIGN, NO_SUBJECT, TELLS_PLANS, TELLS_WORK } from '../forms/lexicon/subjects';
import { fold } from '../forms/printed/normal';
import type { Report } from '../report/types';
import type { Prose } from './reading';
import type { Subject } from './types';

/** More of them than any report names. */
const MOST = 8;
/** So much of the sentence is kept to be shown. */
const SHOWN = 60;

/** The first clause of a sentence that names whose work it tells. */
function subjectIn(sentence: string, pattern: RegExp): string | null {
  for (const clause of sentence.split(CLAUSE_SIGN, MOST)) {
    const plain = clause.replace(BEFORE_SUBJECT, '');
    const name = NO_SUBJECT.test(plain) ? undefined : pattern.exec(plain)?.[1];
    if (name) return name;
  }
  return null;
}

/**
 * The bodies whose work the first sentence of section one and those of section five tell, where they name one and it is not the
 * report's own to the letter: what a list of all bodies of a place is held against.
 */
export function subjectsOf(report: Report, prose: Prose): Subject[] {
  const own = fold(report.agency);
  const first = prose.sentencesIn('overview').find(({ text }) => text.length > 1);
  const asked = [
    ...(first ? [{ section: 'overview' as const, text: first.text, pattern: TELLS_WORK }] : []),
    ...prose.sentencesIn('problems').map(({ text }) => ({ section: 'problems' as const, text, pattern: TELLS_PLANS })),
  ];
  const found = new Map<string, Subject>();
  for (const { section, text, pattern } of asked) {
    const name = subjectIn(text, pattern);
    if (name && name !== own && !own.endsWith(name) && !found.has(name))
      found.set(name, { section, name, quote: text.slice(0, SHOWN) });
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}
