import { FORMAL_ORGANISATION } from '../../forms/lexicon/clues';
import type { Token, TokenKind } from '../prose';
import { isOtherYear, periodsOf } from './periods';
import type { Sentence } from './sentences';
import { someAfter } from './wholes';
import type { State } from './state';
import { has, until } from './words';

const LIST_STOP = ';';

const OF_REQUESTS = /^(?:grantedPart|unable|declined)/;
const SAYS_WHAT: ReadonlySet<TokenKind> = new Set(['item', 'other', 'channel', 'decided', 'proceeding', 'docs']);
const PAPERS: ReadonlySet<TokenKind> = new Set(['docs']);

const isCarried = ({ kind, data }: Token) => kind === 'carriedIn' || (kind === 'carriedOut' && data === '');
const isOutcome = ({ kind, data }: Token) => kind === 'outcome' && OF_REQUESTS.test(data);
const isFormal = ({ kind, text }: Token) => kind === 'org' && FORMAL_ORGANISATION.test(text);

/** Words of the form that are used of requests only: 部分公开, 自然人 beside 法人, 上年结转 where nothing else is named. */
function tellsOfRequests(sentence: readonly Token[]): boolean {
  const first = until(sentence, SAYS_WHAT);
  // 上年结转工伤认定3件: what was carried in is named behind it.
  if (first.some(isCarried) && (first === sentence || has(first, 'figure'))) return true;
  if (has(sentence, 'item')) return false;
  // 规范性文件4件，部分公开3件: papers are sorted by the same words.
  return until(sentence, PAPERS).some(isOutcome) || (has(first, 'person', '') && sentence.some(isFormal));
}

/** Forgets what does not outlive a full stop; a year that opens the sentence is its year. `text` is the sentence with its stop. */
export function nextSentence(state: State, sentence: Sentence, text: string): void {
  const { start } = sentence[0];
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
