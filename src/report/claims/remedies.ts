import { SUFFERED } from '../../forms/lexicon';
import { AFTERWARDS } from '../../forms/lexicon/clues';
import type { Token, TokenOf } from '../prose';
import { head } from './requests';
import type { Head, State } from './state';
import { has, isVerb } from './words';

/** 受理, 办理行政复议: what a body does that decides cases; 答复后被申请复议 is none. */
export const decides = (tokens: readonly Token[]) =>
  tokens.some(
    (word, at) =>
      isVerb(word) &&
      (word.data === 'accept' || word.kind === 'handle' || word.kind === 'answer') &&
      !AFTERWARDS.test(tokens[at + 1]?.text ?? ''),
  );

/** A proceeding against the reporting body; cases that it decides for others are none. */
export function proceedingHead(state: State, token: TokenOf<'proceeding'>, tokens: readonly Token[]): Head | null {
  if (has(tokens, 'foreign')) state.proceedings = 'foreign';
  const named = has(tokens, 'fill', 'ogi') || has(tokens, 'apply') || has(tokens, 'spoil', 'appeal');
  if (decides(tokens) && !named && !has(tokens, 'cause')) state.proceedings = 'foreign';
  if (state.proceedings === 'foreign') return null;
  const suffered = SUFFERED.test(token.text) || (token.data !== 'litigation' && token.data !== 'reconsideration');
  const own = named || suffered || state.named || has(tokens, 'cause') || has(tokens, 'receive') || state.section === 'remedies';
  if (own) state.proceedings = 'own';
  return head('proceeding', [state.cells.proceeding(token.data)], state.proceedings === 'own');
}

/** 结果维持 N件 of the proceeding last named. */
export function resultHead(state: State, token: TokenOf<'result'>, before: readonly Token[]): Head | null {
  const noun = before.findLast((token) => token.kind === 'proceeding');
  if (noun && !proceedingHead(state, noun, before)) return null;
  const proceeding = noun?.data ?? state.proceeding;
  if (!proceeding || state.proceedings === 'foreign') return null;
  state.proceeding = proceeding;
  if (noun) state.said.proceeding = noun.start;
  // 复议1件、诉讼2件，其中维持1件: of which it is said is open.
  const one = noun !== undefined || state.counted.cases.size < 2;
  const told = head('result', [state.cells.proceeding(proceeding, token.data)], one && state.proceedings === 'own');
  return told && { ...told, from: state.said.proceeding };
}
