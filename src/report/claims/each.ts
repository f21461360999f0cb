import { inColumn } from '../../forms/ids';
import { SHARED_OUT } from '../../forms/lexicon';
import { FEWER, SAYS_ALL } from '../../forms/lexicon/slots';
import type { Token, TokenOf } from '../prose';
import { applicantHead } from './requests';
import type { Found, State } from './state';
import { isTransparent, textOf } from './words';

const EACH_REACH = 5;
const LOOK_BACK = 40;

/** 均为自然人 behind a figure of requests; 均获维持 behind figures of proceedings. */
export function readAll(state: State, words: readonly Token[], sentence: readonly Found[]): void {
  words.forEach(({ kind, text }, at) => {
    if (text !== SHARED_OUT && (kind === 'all' || kind === 'each' || (kind === 'fill' && SAYS_ALL.has(text))))
      readEach(state, words, at, sentence);
  });
}

/** 答复2件，均为部分公开: what is said of all is said of the figure before. */
function readOutcome(state: State, said: TokenOf<'outcome'>, sentence: readonly Found[]): void {
  const whole = sentence.findLast(({ role }) => role === 'disposed') ?? state.received;
  const last = sentence[sentence.length - 1];
  const readings = [state.cells.request(state.cells.outcome(said.data))];
  if (!whole || last !== whole || whole.value === 0 || !readings[0]?.length) return;
  state.add({ ...whole, readings, role: 'outcome', inherits: true, to: said.end });
}

/** 办理15件，均已答复: those received, dealt with and answered are the same. */
function settle(state: State): void {
  const last = state.found.at(-1);
  if (last?.role === 'handled') state.change(last, { ...last, settled: true });
}

function readEach(state: State, words: readonly Token[], at: number, sentence: readonly Found[]): void {
  const said = words.slice(at + 1, at + EACH_REACH).find((token) => !isTransparent(token));
  if (!said) return;
  if ((said.kind === 'person' || (said.kind === 'org' && said.data === 'all')) && state.received && state.topic === 'requests') {
    const head = applicantHead(state, said, 'receive');
    if (head) state.add({ ...state.received, ...head, to: said.end });
  }
  if (said.kind === 'outcome' && state.topic === 'requests') readOutcome(state, said, sentence);
  if (said.kind === 'answer' && !FEWER.test(textOf(words))) settle(state);
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
