import { inColumn } from '../../forms/ids';
import { SHARED_OUT } from '../../forms/lexicon';
import type { Token } from '../prose';
import { applicantHead } from './requests';
import type { Found, State } from './state';
import { isTransparent } from './words';

const EACH_REACH = 5;
const LOOK_BACK = 40;

/** 均为自然人 behind a figure of requests; 均获维持 behind figures of proceedings. */
export function readAll(state: State, words: readonly Token[], sentence: readonly Found[]): void {
  words.forEach(({ kind, text }, at) => {
    if (text !== SHARED_OUT && (kind === 'all' || kind === 'each')) readEach(state, words, at, sentence);
  });
}

function readEach(state: State, words: readonly Token[], at: number, sentence: readonly Found[]): void {
  const said = words.slice(at + 1, at + EACH_REACH).find((token) => !isTransparent(token));
  if (!said) return;
  if ((said.kind === 'person' || (said.kind === 'org' && said.data === 'all')) && state.received && state.topic === 'requests') {
    const head = applicantHead(state, said, 'receive');
    if (head) state.found.push({ ...state.received, ...head, to: said.end });
  }
  if (said.kind !== 'result' || said.data === 'pending') return;
  const since = words.slice(Math.max(0, at - LOOK_BACK), at).findLast((token) => token.kind === 'part')?.start ?? 0;
  // 审结7件，均维持: what is told of that figure is not told of the proceedings before it.
  const last = sentence.findLast(({ role }) => role === 'proceeding')?.end ?? 0;
  if (words.slice(0, at).some(({ figure }) => figure && !figure.percent && figure.start >= last)) return;
  for (const claim of sentence
    .slice(-LOOK_BACK)
    .filter(({ role, value, start }) => role === 'proceeding' && value > 0 && start >= since)) {
    const readings = claim.readings.map((reading) => reading.map((id) => inColumn(id, said.data)));
    state.found.push({ ...claim, readings, role: 'result', to: said.end });
  }
}
