import { PREDICATES, type Predicate } from '../../forms/lexicon/predicates';
import type { Token, TokenKind } from '../prose';
import { headsOf } from './heads';
import { shows } from './frames';
import { applicantHead, requestHead, type Applicant, type RequestVerb } from './requests';
import { Clause } from './signs';
import type { Head, State } from './state';
import { isJoint } from './words';

const ENDS: ReadonlySet<TokenKind> = new Set(['compare', 'share', 'spoil', 'neg', 'item', 'channel', 'foreign']);

/** Index of the word of a record among the words behind a figure, or −1. */
function wordOf(state: State, words: readonly Token[], { of, data, last, when = [], unless = [] }: Predicate): number {
  const fits = (at: number) => {
    const clause = new Clause(state, words, at);
    return when.every((sign) => shows(clause, sign)) && !unless.some((sign) => shows(clause, sign));
  };
  const isOne = ({ kind, data: own }: Token) => (of as readonly TokenKind[]).includes(kind) && (!data || data.test(own));
  if (!last) return words.findIndex((word, at) => isOne(word) && fits(at));
  const at = words.findLastIndex(({ kind }) => (of as readonly TokenKind[]).includes(kind));
  return at >= 0 && isOne(words[at] as Token) && fits(at) ? at : -1;
}

/** 9件因不掌握或需另行制作而无法提供: what joins causes makes them a list. */
function outcomesIn(state: State, words: readonly Token[]): Head | null {
  const outcomes = words.filter((word) => word.kind === 'outcome' || isJoint(word));
  const last = outcomes.findLastIndex(({ kind }) => kind === 'outcome');
  const { heads, mode } = headsOf(state, outcomes.slice(0, last + 1));
  return mode === 'one' ? (heads[0] ?? null) : null;
}

function tell(state: State, words: readonly Token[], at: number, { tells }: Predicate): Head | null {
  const word = words[at] as Token;
  switch (tells) {
    case null:
      return null;
    case 'deed':
      return requestHead(state, word.kind as RequestVerb);
    case 'words':
      return headsOf(state, words.slice(0, at + 1)).heads[0] ?? null;
    case 'itself':
      return headsOf(state, [word]).heads[0] ?? null;
    case 'applicant':
      return applicantHead(state, word as Applicant);
    default:
      return outcomesIn(state, words);
  }
}

/** N件 first, then what became of them: 其余65件均予以答复, 2件转下年. */
export function predicate(state: State, after: readonly Token[]): Head | null {
  const end = after.findIndex(({ kind }) => ENDS.has(kind));
  if (end >= 0) return null;
  for (const record of PREDICATES) {
    const at = wordOf(state, after, record);
    if (at >= 0) return tell(state, after, at, record);
  }
  return null;
}
