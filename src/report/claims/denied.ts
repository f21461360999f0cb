import {
  ASKS_FOR_INFORMATION,
  LEAVES_SOME,
  OF_BODIES,
  OF_DISCLOSURE,
  OTHER_ACTS,
  SAID_OF_THEM,
  SOME_BODIES,
} from '../../forms/lexicon/denials';
import { CAME_OF_SOME } from '../../forms/lexicon/clues';
import type { Token, TokenKind } from '../prose';
import { otherRequest, otherWays } from './requests';
import type { Sentence } from './sentences';
import type { State } from './state';
import { has, isCarried, isJoint, isVerb, textOf, tokenAt } from './words';

const CLAUSE_ENDS: ReadonlySet<TokenKind> = new Set(['soft', 'stop']);
/** Tokens of a clause that are looked at. */
export const CLAUSE = 40;

/** 部分乡镇未收到, 未收到申请的有8个部门: a zero of some bodies. */
export function ofSomeBodies(sentence: Sentence, at: number): boolean {
  const near = (step: number) => {
    let end = at;
    while (Math.abs(end - at) < CLAUSE && !CLAUSE_ENDS.has(tokenAt(sentence, end + step).kind)) end += step;
    return end;
  };
  const before = sentence.slice(near(-1), at);
  const after = sentence.slice(at + 1, near(1) + 1);
  return SOME_BODIES.test(textOf(before)) || OF_BODIES.test(textOf(after));
}

/** 要求听证的申请, 更正信息的申请: what is asked for is not information. */
const asksForOther = (noun: Token, before: readonly Token[]) =>
  noun.data === 'weak' &&
  before.at(-1)?.data === 'of' &&
  before.some(({ kind }) => kind === 'other' || kind === 'item') &&
  !ASKS_FOR_INFORMATION.test(textOf(before));

/** 公民未提出申请: all who may apply, or natural persons. */
export const byCitizens = (before: readonly Token[]) =>
  has(before, 'person', 'citizen') && !before.some((token) => isJoint(token) || token.kind === 'org');

/** Whether the clause denies that requests came in. */
export function deniesRequests(state: State, words: readonly Token[]): boolean {
  const at = words.findIndex(({ kind }) => kind === 'apply');
  const noun = words[at];
  if (!noun) return false;
  const before = words.slice(0, at);
  const behind = words.slice(at + 1);
  const receives = before.some(isVerb);
  const proceeding = behind.findIndex(({ kind }) => kind === 'proceeding');
  const next = behind.find(({ kind }) => kind !== 'fill');
  if (behind.some(isCarried)) return false;
  if (!receives && behind.some(({ text }) => CAME_OF_SOME.test(text))) return false;
  if (proceeding >= 0 && next?.kind !== 'conj' && next?.kind !== 'list') return false;
  if (asksForOther(noun, before) || has(before, 'inForce') || LEAVES_SOME.test(textOf(before))) return false;
  const complaint = behind.findIndex(({ kind, text }) => kind === 'item' && SAID_OF_THEM.test(text));
  if (complaint >= 0 && !behind.slice(0, complaint).some(isJoint)) return false;
  if (
    before.some(({ kind }) =>
      ['proceeding', 'person', 'org', 'result', 'foreign', 'carriedIn', 'carriedOut', 'outcome'].includes(kind),
    )
  ) {
    const everybody = (has(before, 'person') || has(before, 'entity')) && has(before, 'conj');
    if (!everybody && !byCitizens(before)) return false;
  }
  if (before.some(({ data }) => data === 'because')) return false;
  const channels = before.filter(({ kind }) => kind === 'channel').length;
  if ((channels === 1 && !has(before, 'etc')) || otherWays(before)) return false;
  if (noun.data === 'weak' && (state.topic === 'foreign' || otherRequest(words, at))) return false;
  if (!receives && (has(before, 'other') || has(before, 'item') || has(before, 'listed'))) return false;
  return (
    receives ||
    !behind.some(({ kind, data }) => kind === 'other' || (kind === 'item' && data !== 'information') || kind === 'answer')
  );
}

/** 行政处罚引起的复议: of acts that are not disclosure. */
export function ofOtherActs(words: readonly Token[]): boolean {
  const text = textOf(words);
  return OTHER_ACTS.test(text) && !OF_DISCLOSURE.test(text);
}
