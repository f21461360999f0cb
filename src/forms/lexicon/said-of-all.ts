import { FEWER } from './slots';
import type { ClaimRole, Reading, WordKind } from './types';

/** What 均 and 全部 say of a figure before them: 收到15件，均已答复. */
export interface SaidOfAll {
  readonly id: string;
  /** Kinds of the first word behind them, or of the word that holds both; what its data and its text read. */
  readonly says: readonly WordKind[];
  readonly data?: RegExp;
  readonly text?: RegExp;
  /** Roles of the figure that it is said of: the last such one of its sentence, or the requests last received. */
  readonly of: readonly ClaimRole[];
  readonly orReceived?: true;
  /** No other figure stands behind it; in its sentence, or in all of the paragraph. */
  readonly last?: 'sentence' | 'paragraph';
  /** Only where requests are spoken of. */
  readonly ofRequests?: true;
  /** Not where the sentence says that some are left out. */
  readonly unless?: RegExp;
  /** Not where what stands between tells of some: figures other than those that compare, or words. */
  readonly unlessSome?: true;
  /** Not where such a word stands right behind it, or before the next comma: it is one of several ends. */
  readonly unlessNext?: readonly (WordKind | 'figure')[];
  readonly unlessBehind?: readonly (WordKind | 'figure')[];
  /** Not where the sentence tells a figure of this role. */
  readonly unlessTold?: ClaimRole;
  /** What is told of them: who applied, their outcome, that they were disposed of or are one figure with those, that no case is pending, how cases ended. */
  readonly tells: 'applicants' | 'outcome' | 'disposed' | 'settled' | 'none-pending' | 'results';
  /** Clauses that are read by it, and otherwise without it. */
  readonly reads: readonly Reading[];
  /** Neighbours that are not. */
  readonly others: readonly Reading[];
}

const TAKEN = '6 new or new+in';
const PENDING = 'litigationDirect/pending+litigationAfter/pending';

/** Each record whose word is said tells. */
export const SAID_OF_ALL: readonly SaidOfAll[] = [
  {
    id: 'persons',
    says: ['person'],
    of: ['new'],
    orReceived: true,
    ofRequests: true,
    unlessSome: true,
    tells: 'applicants',
    reads: [
      ['收到申请6件，均为自然人。', `${TAKEN}; 6 new/naturalPerson or new/naturalPerson+in/naturalPerson`],
      ['收到申请6件，比上年增加2件，均为自然人。', `${TAKEN}; 6 new/naturalPerson or new/naturalPerson+in/naturalPerson`],
    ],
    others: [
      ['收到信访6件，均为自然人。', ''],
      ['收到申请6件，其中网上申请2件，均为自然人。', TAKEN],
      ['收到申请6件。其余申请均为自然人。', TAKEN],
    ],
  },
  {
    id: 'organisations',
    says: ['org'],
    data: /^all$/,
    of: ['new'],
    orReceived: true,
    ofRequests: true,
    unlessSome: true,
    tells: 'applicants',
    reads: [['收到申请6件，均为法人组织。', `${TAKEN}; 6 new/organisations or new/organisations+in/organisations`]],
    others: [['收到申请6件，均为科研机构。', TAKEN]],
  },
  {
    id: 'outcome',
    says: ['outcome'],
    of: ['disposed', 'new'],
    orReceived: true,
    last: 'sentence',
    ofRequests: true,
    unlessSome: true,
    unlessNext: ['conj', 'list', 'figure'],
    tells: 'outcome',
    reads: [
      ['收到申请6件，均予以公开。', `${TAKEN}; 6 granted`],
      ['答复申请6件，全部予以公开。', '6 disposedTotal; 6 granted'],
      ['新收申请6件，均予以公开。', '6 new; 6 granted'],
    ],
    others: [
      ['收到申请6件，均予以公开或部分公开。', TAKEN],
      ['收到申请6件，到期的均予以公开。', TAKEN],
      ['予以公开的均已上网，新收申请6件。', '6 new'],
      ['全部予以公开，新收申请6件。', '6 new'],
      ['收到申请6件，引发行政复议2件，均予以公开。', `${TAKEN}; 2 reconsideration`],
    ],
  },
  // 办理15件，均已答复: those received, dealt with and answered are the same.
  {
    id: 'settled',
    says: ['answer'],
    of: ['handled'],
    last: 'paragraph',
    unless: FEWER,
    tells: 'settled',
    reads: [['办理申请6件，均已答复。', '6 new or new+in or disposedTotal']],
    others: [['办理申请6件，其余均已答复。', '?6 new or new+in or disposedTotal']],
  },
  // 收到32件，全部办结: they were all disposed of.
  {
    id: 'disposed',
    says: ['answer'],
    of: ['received', 'new', 'taken'],
    ofRequests: true,
    unless: FEWER,
    unlessSome: true,
    unlessBehind: ['conj', 'list', 'handle', 'neg', 'share', 'figure'],
    unlessTold: 'disposed',
    tells: 'disposed',
    reads: [
      ['收到申请6件，全部办结。', `${TAKEN}; 6 disposedTotal`],
      ['收到申请6件，比上年增加2件，全部办结。', `${TAKEN}; 6 disposedTotal`],
      ['无上年结转申请，收到申请6件，全部办结。', `0 in; ${TAKEN}; 6 disposedTotal`],
    ],
    others: [
      ['收到申请6件，其余全部办结。', TAKEN],
      ['收到申请6件，均已答复或转办。', TAKEN],
      ['上年申请均已办结，收到申请6件。', TAKEN],
      ['收到申请6件，办结5件，均已答复。', `${TAKEN}; 5 disposedTotal`],
    ],
  },
  // 因信息公开引发行政复议3件，全部审结: none is pending.
  {
    id: 'none-pending',
    says: ['foreign', 'answer'],
    text: /^(?:审结|办结)/,
    of: ['proceeding'],
    last: 'sentence',
    unlessSome: true,
    tells: 'none-pending',
    reads: [
      ['信息公开引发行政复议6件，全部审结。', '6 reconsideration; 0 reconsideration/pending'],
      ['信息公开引发行政诉讼6件，均已办结。', `6 litigation; 0 ${PENDING}`],
    ],
    others: [
      ['信息公开引发行政复议6件，其中2件均已审结。', '6 reconsideration'],
      ['信息公开引发行政复议6件，均已移送。', '6 reconsideration'],
    ],
  },
  {
    id: 'results',
    says: ['result'],
    data: /^(?!pending)/,
    of: ['proceeding'],
    tells: 'results',
    reads: [['信息公开引发行政复议6件，均获维持。', '6 reconsideration; 6 reconsideration/upheld']],
    others: [['信息公开引发行政复议6件，审结5件，均获维持。', '6 reconsideration']],
  },
];
