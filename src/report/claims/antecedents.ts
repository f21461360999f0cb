import { FORMAL_ORGANISATION } from '../../forms/lexicon/clues';
import type { Token, TokenKind } from '../prose';
import { isOtherYear, periodsOf } from './periods';
import { someAfter } from './wholes';
import type { State } from './state';

const LIST_STOP = ';';

const OF_REQUESTS = /^(?:grantedPart|unable|declined)/;
const SAYS_WHAT: ReadonlySet<TokenKind> = new Set(['item', 'other', 'channel', 'decided', 'proceeding', 'docs']);

/** Words of the form that are used of requests only: 部分公开, 自然人 beside 法人, 上年结转 where nothing else is named. */
function tellsOfRequests(sentence: readonly Token[]): boolean {
  const said = (test: (token: Token) => boolean) => sentence.findIndex(test);
  const carried = said(({ kind, data }) => kind === 'carriedIn' || (kind === 'carriedOut' && data === ''));
  const named = said(({ kind }) => SAYS_WHAT.has(kind));
  if (carried >= 0 && (named < 0 || named > carried)) return true;
  if (said(({ kind }) => kind === 'item') >= 0) return false;
  const outcome = said(({ kind, data }) => kind === 'outcome' && OF_REQUESTS.test(data));
  const person = said(({ kind, data }) => kind === 'person' && data === '');
  // 规范性文件4件，不予公开3件: papers are sorted by the same words.
  const papers = said(({ kind }) => kind === 'docs');
  return (
    (outcome >= 0 && (papers < 0 || papers > outcome)) ||
    (person >= 0 &&
      (named < 0 || named > person) &&
      said(({ kind, text }) => kind === 'org' && FORMAL_ORGANISATION.test(text)) >= 0)
  );
}

/** Forgets what does not outlive a full stop; a year that opens the sentence is its year. `text` is the sentence with its stop. */
export function nextSentence(state: State, sentence: readonly Token[], text: string): void {
  const start = sentence[0]?.start ?? 0;
  const { elsewhen, listed } = state;
  state.endSentence();
  const periods = periodsOf(text, start, state.year);
  const first = sentence.find(({ kind }) => kind !== 'fill');
  state.note({
    periods: elsewhen && listed ? [{ period: 'span', end: start }, ...periods] : periods,
    goesOn: elsewhen && !listed,
    listed: text.endsWith(LIST_STOP),
    some: someAfter(state, sentence),
    otherYear: first !== undefined && isOtherYear(first, state.year),
  });
  if (state.topic === 'docs') state.speakOf(null);
  if (state.topic === null && tellsOfRequests(sentence)) state.speakOf('requests');
}
