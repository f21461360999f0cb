import { SUFFERED } from '../../forms/lexicon';
import { AFTERWARDS } from '../../forms/lexicon/clues';
import type { Token, TokenOf } from '../prose';
import type { State } from './state';
import { has, isVerb } from './words';

/** 受理, 办理行政复议: what a body does that decides cases; 答复后被申请复议 is none. */
export const decides = (tokens: readonly Token[]) =>
  tokens.some(
    (word, at) =>
      isVerb(word) &&
      (word.data === 'accept' || word.kind === 'handle' || word.kind === 'answer') &&
      !AFTERWARDS.test(tokens[at + 1]?.text ?? ''),
  );

const isNamed = (tokens: readonly Token[]) =>
  has(tokens, 'fill', 'ogi') || has(tokens, 'apply') || has(tokens, 'spoil', 'appeal');

/** Whether the proceedings of a clause are cases that the body decides for others; the rest of the sentence is of them, too. */
export function ofOtherCases(state: State, tokens: readonly Token[]): boolean {
  const decided = decides(tokens) && !isNamed(tokens) && !has(tokens, 'cause');
  if (has(tokens, 'foreign') || decided) state.note({ proceedings: 'foreign' });
  return state.proceedings === 'foreign';
}

/** Whether proceedings are those against the reporting body about open government information; so are those behind them. */
export function ofOwnCases(state: State, { data, text }: TokenOf<'proceeding'>, tokens: readonly Token[]): boolean {
  const suffered = SUFFERED.test(text) || (data !== 'litigation' && data !== 'reconsideration');
  const told = has(tokens, 'cause') || has(tokens, 'receive') || state.section === 'remedies';
  if (isNamed(tokens) || suffered || state.named || told) state.note({ proceedings: 'own' });
  return state.proceedings === 'own';
}
