import { rowOf } from '../../forms/ids';
import { PROACTIVE, type WordData } from '../../forms/lexicon';
import { ASPECT, COMPLAINTS, MATTERS, REPLY_UNIT } from '../../forms/lexicon/clues';
import type { FigureToken, Token, TokenKind } from '../prose';
import { whose } from './bodies';
import { cellsOf, firstCellOf } from './cells';
import { evidenceIn, keepAntecedents } from './evidence';
import { headOf } from './frames';
import { forgetPapers } from './papers';
import { otherRequest } from './requests';
import { BOTH, NEW, type Found, type Head, type ClaimRole, type Slot, type State } from './state';
import { ofSome, unsettleWhole } from './wholes';
import { has, isCarried, isDocumentAct, isVerb, lastHead, tokenAt } from './words';

const NAMES: ReadonlySet<TokenKind> = new Set(['item', 'other']);
const NAMES_WINDOW: ReadonlySet<TokenKind> = new Set([...NAMES, 'listed', 'decided']);

/** 建议提案方面: what follows is told of them. */
const isAspect = (words: readonly Token[], at: number) =>
  tokenAt(words, at).kind === 'item' && MATTERS.test(tokenAt(words, at).text) && ASPECT.test(tokenAt(words, at + 1).text);

/** 婚姻登记窗口受理申请: a window of its own. */
function ofWindow(words: readonly Token[], request: number): boolean {
  const at = words.slice(0, request).findIndex(({ kind }) => kind === 'channel');
  return (
    at > 0 &&
    words.slice(at, request).some(isVerb) &&
    !has(words.slice(0, at), 'part') &&
    NAMES_WINDOW.has(tokenAt(words, at - 1).kind)
  );
}

/** What clauses without a figure were about. */
export function recall(state: State, words: readonly Token[]): void {
  keepAntecedents(state, words);
  if (words.some(({ kind }) => kind === 'apply')) state.speakOf('requests');
  else if (words.some((_, at) => isAspect(words, at))) state.speakOf('foreign');
  const at = words.findLastIndex(({ kind }) => kind === 'proceeding');
  const proceeding = words[at];
  if (proceeding?.kind === 'proceeding' && headOf(state, words, at)) {
    state.antecedents.tell('proceeding', proceeding.data, proceeding.start);
  }
  if (words.some(({ data }) => data === 'fee')) state.note({ fees: true });
  if (words.some(({ kind, data }) => kind === 'decision' && data === 'strong')) state.note({ decided: 'sure' });
  const docs = words.findLast((token) => token.kind === 'docs');
  if (!docs) return;
  state.speakOf('docs');
  state.antecedents.tell('docs', docs.data, docs.start);
  forgetPapers(state, words, false);
}

/** 收到来信9件: letters, not requests by letter. */
const isLetters = (last: Token | undefined) => last?.kind === 'channel' && MATTERS.test(last.text);

/** 检查结果予以公开, where no requests were spoken of: what came of looking at something. */
const isReview = (state: State, { kind, data }: Token) => kind === 'listed' && data === 'review' && state.topic !== 'requests';

/** 留言中部分公开, 检查结果予以公开: an outcome of something that is named before it. */
const ofNamed = (state: State, words: readonly Token[]) =>
  words
    .slice(
      0,
      words.findIndex(({ kind }) => kind === 'outcome'),
    )
    .some(
      (token) =>
        token.kind === 'other' ||
        isReview(state, token) ||
        (token.kind === 'item' && token.data === '' && !isCause(state, token, words)),
    );

/** 因投诉举报不予处理: complaints in the form of requests are not dealt with. */
const isCause = (state: State, { text }: Token, words: readonly Token[]) =>
  state.topic === 'requests' &&
  COMPLAINTS.test(text) &&
  words.some(({ kind, data }) => kind === 'outcome' && data.startsWith('declined'));

/** 工伤认定上年结转: what is carried over is named before it. */
function carriesNamed(words: readonly Token[]): boolean {
  const carried = words.findIndex((token) => isCarried(token));
  return carried > 0 && words.slice(0, carried).some(({ kind }) => kind === 'other');
}

/** 依申请公开典型案例: what is counted stands behind the requests. */
const countsOther = ({ agency }: State, words: readonly Token[], request: number) =>
  words.slice(request + 1).some(({ kind, text }) => kind === 'other' && whose(text, agency) === 'open');

/** 制发规范性文件4件，其中不予公开3件: what was spoken of is sorted by the words for outcomes. */
const ofPapers = ({ topic }: State) => topic === 'foreign' || topic === 'docs';

/** Remembers what a clause spoke of, whether or not it gave a claim. */
export function remember(state: State, words: readonly Token[]): void {
  keepAntecedents(state, words);
  if (words.some(({ data }) => data === 'fee')) state.note({ fees: true });
  const last = words[lastHead(words)];
  const verb =
    words.some(isVerb) ||
    words.some(({ kind }) => kind === 'publish' || kind === 'listed' || (kind === 'issue' && last?.data === 'information'));
  const request = words.findIndex(({ kind }) => kind === 'apply');
  if (state.topic === 'docs' && request < 0 && has(words, 'outcome')) state.note({ attributes: true });
  if (request >= 0 && (otherRequest(words, request) || ofWindow(words, request) || countsOther(state, words, request)))
    state.speakOf('foreign');
  else if (request >= 0 || (words.some(({ kind }) => kind === 'outcome') && !ofPapers(state) && !ofNamed(state, words)))
    state.speakOf('requests');
  else if (state.topic !== 'requests' && carriesNamed(words)) state.speakOf('foreign');
  else if (words.some(({ kind }) => kind === 'docs')) state.speakOf('docs');
  else if (has(words, 'decided') || (last && verb && NAMES.has(last.kind))) state.speakOf('foreign');
  else if (has(words, 'listed', 'review')) state.speakOf('foreign');
  else if (last && state.topic === null && NAMES.has(last.kind) && last.data === '') state.speakOf('foreign');
  else if (words.some(({ kind, text }) => kind === 'item' && MATTERS.test(text)) || isLetters(last)) state.speakOf('foreign');
  if (words.some(({ kind }) => kind === 'publish' || kind === 'listed')) state.note({ shown: true });
  if (words.some(({ kind, text }) => kind === 'publish' && text.startsWith(PROACTIVE))) state.note({ attributes: true });
  const docs = words.findLast((token) => token.kind === 'docs');
  if (docs) {
    state.counts.document(docs.data, words.some(isDocumentAct));
    state.antecedents.tell('docs', docs.data, docs.start);
  }
  if (last?.kind === 'item' || (last?.kind === 'other' && words.some(({ kind }) => kind === 'publish' || kind === 'listed')))
    state.note({ papers: true });
}

/** A larger figure of the same kind follows: the first one may be that of a part. */
function unsettle(state: State, claim: Found): void {
  state.change(claim, { ...claim, certain: false });
}

const REPLIES = new Set<ClaimRole>(['disposed', 'handled', 'outcome']);

/** Remembers a figure of proceedings, of which results may be told behind it. */
function rememberCase(state: State, head: Head, value: number, start: number): void {
  const named = rowOf(firstCellOf(head)) as WordData['proceeding'] | '';
  const name = cellsOf(head).length === 2 ? 'litigation' : named;
  state.counts.proceeding(name, value);
  state.antecedents.tell('proceeding', name || null, start);
  state.speakOf('proceedings');
}

/** How the words of a figure fill its slots. */
interface How {
  readonly words?: readonly Token[];
  /** They name no requests. */
  readonly inherits?: boolean;
  readonly open?: Slot | undefined;
}

/** Half of the last digit that is printed: 1.53万件 is anything that rounds to it. */
const withinOf = ({ rounded, decimals }: FigureToken['figure']) => (rounded ? { within: 5000 / 10 ** decimals } : {});

/** Adds the claim of a figure and remembers it for what follows. */
export function add(state: State, { figure, start }: FigureToken, head: Head, how: How = {}): void {
  const { value, end } = figure;
  const inReplies = figure.unit === REPLY_UNIT;
  if (inReplies && !state.inReplies && REPLIES.has(head.role)) return;
  // Proceedings may follow from requests of another year.
  if (state.otherYear && head.role !== 'proceeding' && head.role !== 'result') return state.note({ elsewhere: head });
  const some = ofSome(state, { figure }, head);
  if (some === 'known') return;
  const found: Found = {
    value,
    readings: head.readings,
    certain: !how.open && !some && (head.certain || (head.role === 'proceeding' && value === 0)),
    role: head.role,
    open: how.open ?? head.open ?? (some ? 'which' : undefined),
    inherits: how.inherits,
    evidence: how.words && evidenceIn(state, how.words, head.role),
    ...withinOf(figure),
    ...(some && head.certain && !how.open && { ofSome: true }),
    start,
    end,
    from: head.from,
  };
  if (head.role === 'received' && state.received && state.received.role !== 'handled') {
    if (value > state.received.value) unsettle(state, state.received);
    return;
  }
  if (how.words) unsettleWhole(state, head, how.words);
  state.add(found);
  if (head.role === 'received' || head.role === 'taken') state.note({ inReplies });
  if (head.role === 'received' || head.role === 'taken' || head.role === 'handled')
    state.note({ received: state.received?.role === 'handled' ? found : (state.received ?? found) });
  const bases: Partial<Record<Found['role'], readonly (readonly string[])[]>> = {
    received: [NEW, BOTH],
    taken: [NEW, BOTH],
    new: [NEW],
    disposed: [['disposedTotal']],
  };
  const base = bases[head.role];
  if (base && (head.role !== 'new' || !state.received)) {
    state.antecedents.tell('base', base, start);
  }
  if (head.role === 'result') state.counts.result();
  if (head.role === 'proceeding') rememberCase(state, head, value, start);
}
