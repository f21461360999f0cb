import { columnOf, inColumn } from '../../forms/ids';
import { SHARED_OUT } from '../../forms/lexicon';
import { ALL_OF_THEM, CLOSES_CASES, FEWER, SAYS_ALL } from '../../forms/lexicon/slots';
import type { Token, TokenKind, TokenOf } from '../prose';
import { applicantHead } from './requests';
import type { Found, State } from './state';
import { isJoint, isTransparent, textOf, tokenAt } from './words';

const EACH_REACH = 7;
const LOOK_BACK = 40;
/** Words between a figure and what is said of all that make it some of them. */
const SINGLES_OUT: ReadonlySet<TokenKind> = new Set([
  'other',
  'item',
  'part',
  'rest',
  'figure',
  'foreign',
  'spoil',
  'neg',
  'carriedIn',
  'carriedOut',
]);
/** Words behind an answer that make it one of several ends, or a share. */
const GOES_ON: ReadonlySet<TokenKind> = new Set(['conj', 'list', 'handle', 'neg', 'share', 'figure']);

/** 均, 全部: words by which what follows is said of all. */
const saysAll = ({ kind, text }: Token) =>
  text !== SHARED_OUT && (kind === 'all' || kind === 'each' || (kind === 'fill' && SAYS_ALL.has(text)));

/** 均为自然人 behind a figure of requests; 均获维持 behind figures of proceedings. */
export function readAll(state: State, words: readonly Token[], sentence: readonly Found[]): void {
  words.forEach((word, at) => {
    if (saysAll(word)) readEach(state, words, at, sentence);
    // 全部予以公开 is one word.
    else if (word.kind === 'outcome' && ALL_OF_THEM.test(word.text)) readOutcome(state, words, at, word, sentence);
  });
}

/** Whether nothing between a figure and an index singles some of them out: 到期的均已答复. */
const isOfAll = (words: readonly Token[], { end }: Found, at: number) =>
  words.slice(0, at).every(({ kind, data, start }) => start < end || (!SINGLES_OUT.has(kind) && data !== 'of'));

/** What came in is told of in full, and what was carried in may have come to the same end. */
const besidesOf = ({ cells }: State, { role }: Found): Partial<Found> =>
  role === 'received' || role === 'new' ? { besides: cells.request(['carriedIn']) } : {};

/** 答复2件，均为部分公开: what is said of all is said of the figure before. */
function readOutcome(
  state: State,
  words: readonly Token[],
  at: number,
  said: TokenOf<'outcome'>,
  sentence: readonly Found[],
): void {
  if (state.topic !== 'requests') return;
  const whole = sentence.findLast(({ role }) => role === 'disposed') ?? state.received;
  const last = sentence[sentence.length - 1];
  const readings = [state.cells.request(state.cells.outcome(said.data))];
  if (!whole || last !== whole || whole.value === 0 || !readings[0]?.length) return;
  const behind = tokenAt(words, words.indexOf(said) + 1);
  if (!isOfAll(words, whole, at) || isJoint(behind) || behind.kind === 'figure') return;
  state.add({ ...whole, ...besidesOf(state, whole), readings, role: 'outcome', inherits: true, to: said.end });
}

/** 办理15件，均已答复: those received, dealt with and answered are the same. 收到32件，全部办结: they were all disposed of. */
function readAnswer(state: State, words: readonly Token[], at: number, said: Token, sentence: readonly Found[]): void {
  if (FEWER.test(textOf(words))) return;
  const last = state.found.at(-1);
  if (last?.role === 'handled') state.change(last, { ...last, settled: true });
  const whole = sentence.findLast(({ role }) => role === 'received' || role === 'new' || role === 'taken');
  if (!whole?.value || state.topic !== 'requests' || !isOfAll(words, whole, at)) return;
  const behind = words.slice(words.indexOf(said) + 1);
  const mark = behind.findIndex(({ kind }) => kind === 'soft');
  if (behind.slice(0, mark < 0 ? undefined : mark).some(({ kind }) => GOES_ON.has(kind))) return;
  const readings = [state.cells.request(['disposedTotal'])];
  if (!sentence.some(({ role }) => role === 'disposed'))
    state.add({ ...whole, ...besidesOf(state, whole), readings, role: 'closed', inherits: true, to: said.end });
}

/** 因信息公开引发行政复议3件，全部审结: none is pending. */
function readClosed(state: State, words: readonly Token[], at: number, said: Token, sentence: readonly Found[]): void {
  const last = sentence.at(-1);
  if (last?.role !== 'proceeding' || !last.value || !isOfAll(words, last, at)) return;
  const { start } = tokenAt(words, at);
  const readings = last.readings.map((reading) => reading.map((id) => inColumn(id, 'pending')));
  if (columnOf(last.readings[0]?.[0] ?? '') === 'total')
    state.add({ ...last, value: 0, readings, role: 'result', start, end: said.end, from: last.start });
}

function readEach(state: State, words: readonly Token[], at: number, sentence: readonly Found[]): void {
  const said = words.slice(at + 1, at + EACH_REACH).find((token) => !isTransparent(token));
  if (!said) return;
  if ((said.kind === 'person' || (said.kind === 'org' && said.data === 'all')) && state.received && state.topic === 'requests') {
    const head = applicantHead(state, said, 'receive');
    if (head) state.add({ ...state.received, ...head, to: said.end });
  }
  if (said.kind === 'outcome') readOutcome(state, words, at, said, sentence);
  if (said.kind === 'answer') readAnswer(state, words, at, said, sentence);
  if ((said.kind === 'foreign' || said.kind === 'answer') && CLOSES_CASES.test(said.text))
    readClosed(state, words, at, said, sentence);
  if (said.kind !== 'result' || said.data === 'pending') return;
  const since = words.slice(Math.max(0, at - LOOK_BACK), at).findLast((token) => token.kind === 'part')?.start ?? 0;
  // 审结7件，均维持: what is told of that figure is not told of the proceedings before it.
  const last = sentence.findLast(({ role }) => role === 'proceeding')?.end ?? 0;
  if (words.slice(0, at).some(({ figure }) => figure && !figure.percent && figure.start >= last)) return;
  for (const claim of sentence
    .slice(-LOOK_BACK)
    .filter(({ role, value, start }) => role === 'proceeding' && value > 0 && start >= since)) {
    const readings = claim.readings.map((reading) => reading.map((id) => inColumn(id, said.data)));
    state.add({ ...claim, readings, role: 'result', to: said.end });
  }
}
