import type { Token, TokenKind } from '../prose';
import { headsOf } from './heads';
import { applicantHead, otherRequest, requestHead } from './requests';
import type { Head, State } from './state';
import { has, isCarried, isJoint, tokenAt } from './words';

const ENDS: ReadonlySet<TokenKind> = new Set(['compare', 'share', 'spoil', 'neg', 'item', 'channel', 'foreign']);

/** N件 first, then what became of them: 其余65件均予以答复, 2件转下年. */
export function predicate(state: State, after: readonly Token[]): Head | null {
  const end = after.findIndex(({ kind }) => ENDS.has(kind));
  const words = end < 0 ? after : [];
  // 2件工伤认定申请已答复: requests for something else.
  const request = words.findIndex(({ kind }) => kind === 'apply');
  if (request >= 0 && otherRequest(words, request)) return null;
  const carried = words.filter(isCarried).find(({ data }) => data !== 'pending');
  if (carried) return state.topic === 'foreign' ? null : requestHead(state, carried.kind);
  const caused = words.findIndex(
    ({ kind, data }, at) =>
      kind === 'proceeding' &&
      (tokenAt(words, at - 1).data === 'of' || data !== 'litigation') &&
      has(words.slice(0, at), 'fill', 'ogi'),
  );
  if (caused > 0 && state.topic !== 'proceedings') return headsOf(state, words.slice(0, caused + 1)).heads[0] ?? null;
  const proceeding = words.filter(({ kind }) => kind === 'proceeding').pop();
  if (proceeding && !(words[0] === proceeding && state.topic === 'proceedings'))
    return /^litigation./.test(proceeding.data)
      ? (headsOf(state, words.slice(0, words.indexOf(proceeding) + 1)).heads[0] ?? null)
      : null;
  if (tokenAt(words, 0).kind === 'proceeding' && state.topic === 'proceedings')
    return headsOf(state, words.slice(0, 1)).heads[0] ?? null;
  const result = words.find((token) => token.kind === 'result');
  if (result && state.proceeding) return headsOf(state, [result]).heads[0] ?? null;
  if (state.topic !== 'requests') return null;
  // 9件因不掌握或需另行制作而无法提供: what joins causes makes them a list.
  const outcomes = words.filter((word) => word.kind === 'outcome' || isJoint(word));
  const last = outcomes.findLastIndex(({ kind }) => kind === 'outcome');
  if (last >= 0) {
    const { heads, mode } = headsOf(state, outcomes.slice(0, last + 1));
    return mode === 'one' ? (heads[0] ?? null) : null;
  }
  if (words.some(({ kind }) => kind === 'new')) return requestHead(state, 'new');
  const applicant = words.find((token) => token.kind === 'person' || token.kind === 'org');
  if (applicant) return applicantHead(state, applicant);
  return words.some(({ kind }) => kind === 'answer') ? requestHead(state, 'answer') : null;
}
