import { DENIALS, type Denial } from '../../forms/lexicon/denied';
import { OF_DISCLOSURE } from '../../forms/lexicon/denials';
import { AIMED_AT } from '../../forms/lexicon/clues';
import type { Token, TokenKind } from '../prose';
import type { Reading } from './cells';
import { byCitizens, DENIAL_SIGNS, justBefore, ofOtherActs, ofSomeBodies, type Denied } from './denied';
import { evidenceIn } from './evidence';
import { periodAt } from './periods';
import { decides } from './remedies';
import type { Sentence } from './sentences';
import { ofOthers } from './slots';
import { NEW, type ClaimRole, type State } from './state';
import { has, isAct, isTransparent, textOf, tokenAt } from './words';

const ENDS: ReadonlySet<TokenKind> = new Set(['soft', 'open', 'close', 'neg', 'stop']);
const OUT: ReadonlySet<TokenKind> = new Set(['compare', 'spoil']);

const isOne = ({ figure }: Token) => figure?.value === 1;

const OF_CASES: ReadonlySet<TokenKind> = new Set(['proceeding', 'cause', 'fill', 'conj', 'list']);

/** 无行政复议，提起行政诉讼情况发生: a clause of proceedings alone that ends with what did not happen. */
function deniesOn(sentence: Sentence, at: number, denied: readonly Token[]): boolean {
  let to = at + 1;
  while (OF_CASES.has(tokenAt(sentence, to).kind)) to++;
  const clause = sentence.slice(at + 1, to);
  const ends = to === sentence.length || ENDS.has(tokenAt(sentence, to).kind);
  return (
    ends &&
    has(denied, 'proceeding') &&
    has(clause, 'proceeding') &&
    clause.at(-1)?.kind === 'cause' &&
    tokenAt(sentence, to).kind !== 'neg'
  );
}

/** Words from `at` to the end of the clause; a figure other than 一件 ends it. */
function scope(sentence: Sentence, at: number): Token[] {
  const out: Token[] = [];
  for (let i = at; i < sentence.length; i++) {
    const token = tokenAt(sentence, i);
    if (token.kind === 'soft' && deniesOn(sentence, i, out)) continue;
    if ((ENDS.has(token.kind) && token.data !== 'gap') || (token.kind === 'figure' && !isOne(token))) break;
    if (token.kind !== 'figure') out.push(token);
  }
  return out;
}

function preceding(sentence: Sentence, at: number): Token[] {
  let from = at;
  while (!ENDS.has(tokenAt(sentence, from - 1).kind) && tokenAt(sentence, from - 1).kind !== 'figure') from--;
  return sentence.slice(from, at);
}

/** 行政诉讼方面，本年度未发生: a clause that names nothing is said of the clause before it. */
function subjectOf(sentence: Sentence, at: number): Token[] {
  const own = preceding(sentence, at);
  const from = at - own.length - 1;
  if (!own.every(isTransparent) || tokenAt(sentence, from).kind !== 'soft') return own;
  const named = preceding(sentence, from);
  return named.length > 0 && named.every((token) => token.kind === 'proceeding' || isTransparent(token))
    ? [...named, ...own]
    : own;
}

/** Adds zeros that a negative word states in its clause. */
const putsZeros =
  (state: State, { start, end }: Token, clause: readonly Token[]): Put =>
  (role, readings, certain = true) => {
    if (!readings.length) return;
    const evidence = evidenceIn(state, clause, role);
    state.add({ value: 0, readings, certain: certain && !state.otherYear, role, start, end, evidence });
  };

/** Adds the zeros that one negative word states. */
function readNegation(state: State, sentence: Sentence, at: number): void {
  const neg = sentence[at] as Token;
  if (periodAt(state.periods, neg.start) === 'part' || ofSomeBodies(sentence, at)) return;
  const before = subjectOf(sentence, at);
  if (ofOthers(before, state.agency)) return;
  const after = scope(sentence, at + 1);
  const reversed = after.every((token) => isTransparent(token) || token.kind === 'receive');
  const words = reversed ? before : after;
  const clause = [...before, ...after];
  if (has(clause, 'prior') || has(clause, 'next')) return;
  if (clause.some(({ text }) => AIMED_AT.test(text))) return;
  if (clause.some(({ kind }) => OUT.has(kind)) && !(has(words, 'proceeding') && !has(after, 'spoil'))) return;
  if (
    reversed &&
    before.some(({ kind }) => kind === 'other' || kind === 'answer' || kind === 'handle') &&
    !has(after, 'receive') &&
    !has(after, 'cause')
  )
    return;
  state.nameYear(before);
  const put = putsZeros(state, neg, clause);
  for (const record of DENIALS) {
    const { of, data, text, unless } = record;
    const denies = words.findIndex(
      (word) => word.kind === of && data?.test(word.data) !== false && text?.test(word.text) !== false,
    );
    const denied: Denied = { state, sentence, neg: at, words, at: denies, subject: before, clause, reversed };
    if (denies >= 0 && !unless.some((sign) => DENIAL_SIGNS[sign](denied))) deny(denied, record, put);
  }
  if (has(words, 'apply')) state.speakOf('requests');
}

function deny(denied: Denied, { tells, of }: Denial, put: Put): void {
  const { state, words, at } = denied;
  if (tells === 'carried') put(of as 'carriedIn' | 'carriedOut', [state.cells.request([of])]);
  else if (tells === 'requests') {
    const citizens = byCitizens(words.slice(0, at)) ? [state.cells.request(NEW, 'naturalPerson')] : [];
    put('new', [state.cells.request(NEW), ...citizens]);
  } else if (tells === 'cases') denyCases(denied, put);
  else denyDocuments(state, words, of, put);
}

type Put = (role: ClaimRole, readings: readonly Reading[], certain?: boolean) => void;

function denyCases({ state, sentence, neg, words }: Denied, put: Put): void {
  const earlier = justBefore(sentence, neg);
  const own =
    state.section === 'remedies' ||
    ((state.named || !decides(words)) && (OF_DISCLOSURE.test(textOf(words)) || !ofOtherActs(earlier)));
  const names = words.flatMap((word) => (word.kind === 'proceeding' ? [word.data] : []));
  for (const name of new Set(names)) put('proceeding', [state.cells.proceeding(name)], own);
}

function denyDocuments({ cells }: State, words: readonly Token[], of: Denial['of'], put: Put): void {
  const named = words.flatMap((word) => (word.kind === 'docs' ? [word.data] : []));
  const rows = new Set(of === 'docs' ? named : (['normdocs'] as const));
  for (const row of rows) for (const { kind, data } of words.filter(isAct)) put('docs', cells.docs(row, kind, data === 'made'));
}

/** Zero claims of a sentence: 未收到…申请, 未发生…复议、诉讼, 无结转, 未制发规范性文件. */
export function readNegations(state: State, sentence: Sentence): void {
  sentence.forEach((token, at) => {
    if (token.kind === 'neg') readNegation(state, sentence, at);
  });
}
