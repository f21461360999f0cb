import type { Phrase } from './clauses';
import { ONE_MONTH, PROACTIVE } from '../../forms/lexicon';
import { applicantHead, headsOf, isTransparent, isVerb, lastHead, otherRequest, requestHead } from './heads';
import { BOTH, NEW, type Found, type Head, type State } from './state';
import type { Token } from './tokens';

const SPOILERS = new Set(['compare', 'share', 'spoil', 'neg']);
const NOUNS = new Set(['apply', 'proceeding', 'docs', 'decided', 'carriedIn', 'carriedOut']);
const OBJECTS = new Set(['other', 'item', 'entity', 'channel', 'person', 'org', ...NOUNS]);
const DOC_VERBS = new Set(['issue', 'publish', 'repeal', 'inForce']);

/** Figures count whole things and are exact. */
const counts = ({ figure }: Token) =>
  figure !== undefined &&
  figure.exact &&
  !figure.percent &&
  !figure.decimals &&
  figure.unit !== null &&
  !figure.rounded &&
  Number.isSafeInteger(figure.value);

/** A noun behind the figure completes a verb before it: 收到1件…申请. Null when the figure counts something else. */
function complete(before: readonly Token[], after: readonly Token[]): readonly Token[] | null {
  const at = after.findIndex((token) => !isTransparent(token));
  const first = after[at];
  const verb = before[lastHead(before)];
  const takesObject = verb
    ? isVerb(verb) || DOC_VERBS.has(verb.kind) || verb.kind === 'proceeding'
    : before.some(({ kind }) => kind === 'cause');
  if (!takesObject || !first) return before;
  const noun = after.findIndex(({ kind }) => NOUNS.has(kind));
  const plain = after
    .slice(0, Math.max(0, noun))
    .every((token) => isTransparent(token) || ['entity', 'channel', 'person', 'org'].includes(token.kind));
  if (verb?.kind === 'proceeding') return before;
  if (noun >= 0 && plain)
    return [...before, ...after.slice(0, noun + 2).filter((token, i) => i <= noun || token.kind === 'decision')];
  const isObject = OBJECTS.has(after[0]?.kind ?? '') || (after[0]?.data === 'of' && OBJECTS.has(first.kind));
  return isObject ? null : before;
}

/** N件 first, then what became of them: 其余65件均予以答复, 2件转下年. */
function predicate(state: State, after: readonly Token[]): Head | null {
  const end = after.findIndex(({ kind }) => SPOILERS.has(kind) || kind === 'item' || kind === 'channel' || kind === 'foreign');
  const words = end < 0 ? after : [];
  const carried = words.find(({ kind, data }) => (kind === 'carriedIn' || kind === 'carriedOut') && data !== 'pending');
  if (carried) return requestHead(state, carried.kind);
  const proceeding = words.filter(({ kind }) => kind === 'proceeding').pop();
  if (proceeding && !(words[0] === proceeding && state.topic === 'proceedings'))
    return /^litigation./.test(proceeding.data)
      ? (headsOf(state, words.slice(0, words.indexOf(proceeding) + 1)).heads[0] ?? null)
      : null;
  if (words[0]?.kind === 'proceeding' && state.topic === 'proceedings') return headsOf(state, words.slice(0, 1)).heads[0] ?? null;
  const result = words.find(({ kind }) => kind === 'result');
  if (result && state.proceeding) return headsOf(state, [result]).heads[0] ?? null;
  if (state.topic !== 'requests') return null;
  const outcomes = words.filter(({ kind }) => kind === 'outcome');
  const outcome = outcomes[outcomes.length - 1];
  if (outcome) return headsOf(state, outcomes).heads[0] ?? null;
  const applicant = words.find(({ kind }) => kind === 'person' || kind === 'org');
  if (applicant) return applicantHead(state, applicant);
  return words.some(({ kind }) => kind === 'answer') ? requestHead(state, 'answer') : null;
}

/** What clauses without a figure were about. */
function recall(state: State, words: readonly Token[]): void {
  if (words.some(({ kind }) => kind === 'apply')) state.topic = 'requests';
  const docs = words.findLast(({ kind }) => kind === 'docs');
  if (!docs) return;
  state.topic = 'docs';
  state.docs = docs.data;
}

const isSpan = ({ kind, data }: Token) => kind === 'spoil' && data === 'span';

/** 12月收到…: a figure of one month. */
function ofOneMonth(words: readonly Token[]): boolean {
  return words.filter(({ kind, text }) => kind === 'other' && ONE_MONTH.test(text)).length === 1;
}

/** 2022年、2023年分别收到…: figures of several years. */
const ofSeveralYears = (words: readonly Token[]) =>
  words.some(({ kind }) => kind === 'respectively') && words.filter(({ kind }) => kind === 'year').length > 1;

/** Remembers what a clause spoke of, whether or not it gave a claim. */
function remember(state: State, words: readonly Token[]): void {
  const last = words[lastHead(words)];
  const verb = words.some(isVerb) || words.some(({ kind }) => kind === 'publish' || kind === 'listed');
  const request = words.findIndex(({ kind }) => kind === 'apply');
  if (request >= 0 && otherRequest(words, request)) state.topic = 'foreign';
  else if (request >= 0 || words.some(({ kind }) => kind === 'outcome')) state.topic = 'requests';
  else if (words.some(({ kind }) => kind === 'docs')) state.topic = 'docs';
  else if (last && (last.kind === 'item' || last.kind === 'other') && verb) state.topic = 'foreign';
  if (words.some(({ kind }) => kind === 'publish' || kind === 'listed')) state.shown = true;
  if (words.some(({ kind, text }) => kind === 'publish' && text.startsWith(PROACTIVE))) state.attributes = true;
  const docs = words.findLast(({ kind }) => kind === 'docs');
  if (docs) state.docs = docs.data;
  if (last?.kind === 'item' || (last?.kind === 'other' && words.some(({ kind }) => kind === 'publish' || kind === 'listed')))
    state.papers = true;
}

/** A larger figure of the same kind follows: the first one may be that of a part. */
function unsettle(state: State, claim: Found): void {
  const at = state.found.indexOf(claim);
  if (at >= 0) state.found[at] = { ...claim, certain: false };
}

function add(state: State, figure: Token, head: Head): void {
  const value = figure.figure?.value ?? 0;
  const elsewhere = state.otherYear && head.role !== 'proceeding' && head.role !== 'result';
  if (elsewhere && state.ownYear) return;
  const found: Found = {
    value,
    readings: head.readings,
    certain: (head.certain || (head.role === 'proceeding' && value === 0)) && !elsewhere,
    role: head.role,
    start: figure.start,
    end: figure.figure?.end ?? figure.end,
  };
  if (head.role === 'received' && state.received && !elsewhere) {
    if (value > state.received.value) unsettle(state, state.received);
    return;
  }
  state.found.push(found);
  if (head.role === 'received' || head.role === 'taken' || head.role === 'handled') state.received ??= found;
  const bases: Partial<Record<Found['role'], State['base']>> = {
    received: [NEW, BOTH],
    taken: [NEW, BOTH],
    new: [NEW],
    disposed: [['disposedTotal']],
  };
  if (head.role !== 'new' || !state.received) state.base = bases[head.role] ?? state.base;
  if (head.role === 'proceeding') {
    const name = head.readings[0]?.length === 2 ? 'litigation' : head.readings[0]?.[0]?.split('/')[1];
    state.proceeding = name ?? null;
    state.topic = 'proceedings';
  }
}

const sumOf = (heads: readonly Head[]): Head => {
  const [first, ...rest] = heads as readonly [Head, ...Head[]];
  const outcome = first.role === 'outcome';
  return {
    role: first.role,
    certain: outcome,
    readings: [rest.reduce((all, head) => [...all, ...(head.readings[0] ?? [])], [...(first.readings[0] ?? [])])],
  };
};

/** 其中，某局收到…: a part, told of somebody else. */
function ofAnother(earlier: readonly Token[], words: readonly Token[]): boolean {
  const part = words.findIndex(({ kind }) => kind === 'part');
  if (part < 0 && earlier.findLast(({ kind }) => kind !== 'soft')?.kind !== 'part') return false;
  return words.slice(part + 1, words.findIndex(isVerb)).some(({ kind }) => kind === 'other');
}

/** Reads one figure with its words and adds what it claims. */
export function readFigure(state: State, { figure, before, after, earlier }: Phrase): void {
  recall(state, earlier);
  if (earlier.some(isSpan)) state.span = true;
  for (const { kind, figure: year } of before) {
    if (kind === 'year') state.otherYear = state.year !== null && year?.value !== state.year;
    if (kind === 'this') state.otherYear = false;
  }
  if (before.some(({ kind, figure: year }) => kind === 'this' || (kind === 'year' && year?.value === state.year)))
    state.span = false;
  const spoilt =
    state.span ||
    before.some(({ kind }) => SPOILERS.has(kind)) ||
    after[0]?.kind === 'share' ||
    ofOneMonth(before) ||
    ofSeveralYears(before);
  if (state.waiting.length && before.every(isTransparent) && counts(figure)) {
    const [head, ...rest] = state.waiting as readonly [Head, ...Head[]];
    state.waiting = rest;
    return add(state, figure, head);
  }
  state.waiting = [];
  const words = complete(before, after);
  remember(state, words ?? [...before, ...after.slice(0, 1)]);
  if (after.find((token) => !isTransparent(token))?.kind === 'apply') state.topic = 'requests';
  if (spoilt || !words || !counts(figure)) return;
  if (words.some(({ kind, text }) => kind === 'prior' && text) && !words.some(({ kind }) => kind === 'proceeding')) return;
  if (words.slice(lastHead(words) + 1).some(({ kind }) => kind === 'etc')) return;
  if (lastHead(words) < 0) {
    const head = figure.figure?.unit ? predicate(state, after) : null;
    if (head) add(state, figure, head);
    return;
  }
  const { heads, mode } = headsOf(state, words);
  if (!heads.length || (heads[0]?.role === 'received' && ofAnother(earlier, words))) return;
  if (mode === 'respectively') {
    const [head, ...rest] = heads as [Head, ...Head[]];
    state.waiting = rest;
    add(state, figure, head);
  } else if (mode === 'sum' && figure.figure?.value !== 0) add(state, figure, sumOf(heads));
  else for (const head of heads) add(state, figure, head);
}

const EACH_REACH = 5;

/** 均为自然人 behind a figure of requests; 均获维持 behind figures of proceedings. */
export function readAll(state: State, words: readonly Token[], sentence: readonly Found[]): void {
  words.forEach(({ kind }, at) => {
    if (kind === 'all' || kind === 'each') readEach(state, words, at, sentence);
  });
}

function readEach(state: State, words: readonly Token[], at: number, sentence: readonly Found[]): void {
  const said = words.slice(at + 1, at + EACH_REACH).find((token) => !isTransparent(token));
  if (!said) return;
  if ((said.kind === 'person' || (said.kind === 'org' && said.data === 'all')) && state.received && state.topic === 'requests') {
    const head = applicantHead(state, said, 'receive');
    if (head) state.found.push({ ...state.received, ...head });
  }
  if (said.kind !== 'result' || said.data === 'pending') return;
  const since = words.slice(0, at).findLast(({ kind }) => kind === 'part')?.start ?? 0;
  for (const claim of sentence.filter(({ role, value, start }) => role === 'proceeding' && value > 0 && start >= since)) {
    const readings = claim.readings.map((reading) => reading.map((id) => id.replace(/[^/]+$/, said.data) as typeof id));
    state.found.push({ ...claim, readings, role: 'result' });
  }
}
