import type { Sign } from './frames';
import type { Reading, WordKind } from './types';

/**
 * A word behind a figure that says what became of so many: 2件结转下年度. The first record that has its word behind the figure tells;
 * `null`: what is told is no cell.
 */
export interface Predicate {
  readonly id: string;
  /** Kinds of the word. */
  readonly of: readonly WordKind[];
  /** What its data read, '' included. */
  readonly data?: RegExp;
  /** Only the last such word is looked at. */
  readonly last?: true;
  /** All of this shows around it, and none of that. */
  readonly when?: readonly Sign[];
  readonly unless?: readonly Sign[];
  /** A deed of requests by its verb; what the words up to it tell, or it alone; outcomes, also several; who applied. */
  readonly tells: 'deed' | 'words' | 'itself' | 'outcomes' | 'applicant' | null;
  /** Clauses that are read by it, and otherwise without it. */
  readonly reads: readonly Reading[];
  /** Neighbours that are not. */
  readonly others: readonly Reading[];
}

const CARRIED: readonly WordKind[] = ['carriedIn', 'carriedOut'];
const NOT_PENDING = /^(?!pending)/;
const CASES: readonly WordKind[] = ['proceeding'];
const OF_REQUESTS: readonly Sign[] = ['speaks-of-requests'];
const TAKEN = '6 new or new+in';

export const PREDICATES: readonly Predicate[] = [
  // 2件工伤认定申请已答复: requests for something else.
  {
    id: 'other-requests',
    of: ['apply'],
    when: ['other-request'],
    tells: null,
    reads: [['收到政府信息公开申请6件，另有2件工伤认定申请已答复。', TAKEN]],
    others: [['收到政府信息公开申请6件，有2件申请不予公开。', `${TAKEN}; 2 refused`]],
  },
  {
    id: 'carried-elsewhere',
    of: CARRIED,
    data: NOT_PENDING,
    when: ['speaks-of-else'],
    tells: null,
    reads: [['受理信访6件，2件结转下年度。', '']],
    others: [['收到申请6件，2件结转下年度。', `${TAKEN}; 2 out`]],
  },
  {
    id: 'carried',
    of: CARRIED,
    data: NOT_PENDING,
    tells: 'deed',
    reads: [['收到申请6件，2件结转下年度。', `${TAKEN}; 2 out`]],
    others: [['收到申请6件，2件转交他局。', TAKEN]],
  },
  // 1件因信息公开引发的行政复议.
  {
    id: 'cases-tied',
    of: CASES,
    when: ['tied-to-disclosure'],
    unless: ['speaks-of-cases'],
    tells: 'words',
    reads: [['有2件因信息公开引发的行政复议。', '2 reconsideration']],
    others: [['有2件因征地引发的行政复议。', '']],
  },
  {
    id: 'groups-of-cases',
    of: CASES,
    data: /^litigation./,
    last: true,
    tells: 'words',
    reads: [['收到申请6件，2件未经复议直接起诉。', `${TAKEN}; 2 litigationDirect`]],
    others: [['收到申请6件，2件起诉。', TAKEN]],
  },
  // 信息公开行政复议3件、2件诉讼.
  {
    id: 'cases-again',
    of: CASES,
    last: true,
    when: ['speaks-of-cases', 'opens'],
    tells: 'words',
    reads: [['信息公开引发行政复议6件，2件行政诉讼。', '6 reconsideration; 2 litigation']],
    others: [['信息公开引发行政复议6件，2件转为行政诉讼。', '6 reconsideration']],
  },
  {
    id: 'other-cases',
    of: CASES,
    tells: null,
    reads: [['收到申请6件，2件答复后引发行政复议。', TAKEN]],
    others: [['收到申请6件，2件予以答复。', `${TAKEN}; 2 disposedTotal`]],
  },
  {
    id: 'results',
    of: ['result'],
    when: ['case-told'],
    tells: 'itself',
    reads: [['信息公开引发行政复议6件，2件维持。', '6 reconsideration; 2 reconsideration/upheld']],
    others: [['信息公开引发行政复议6件，2件调解。', '6 reconsideration']],
  },
  {
    id: 'outcomes',
    of: ['outcome'],
    when: OF_REQUESTS,
    tells: 'outcomes',
    reads: [['收到申请6件，2件部分公开。', `${TAKEN}; 2 grantedPart`]],
    others: [['收到建议6件，2件部分公开。', '']],
  },
  {
    id: 'new-ones',
    of: ['new'],
    when: OF_REQUESTS,
    tells: 'deed',
    reads: [['共办理申请6件，2件为新收。', '?6 new or new+in or disposedTotal; 2 new']],
    others: [['共办理信访6件，2件为新收。', '']],
  },
  {
    id: 'applicants',
    of: ['person', 'org'],
    when: OF_REQUESTS,
    tells: 'applicant',
    reads: [['收到申请6件，2件由自然人提出。', `${TAKEN}; 2 new/naturalPerson or new/naturalPerson+in/naturalPerson`]],
    others: [['收到信访6件，2件由自然人提出。', '']],
  },
  {
    id: 'answers',
    of: ['answer'],
    when: OF_REQUESTS,
    tells: 'deed',
    reads: [['收到申请6件，5件予以答复。', `${TAKEN}; 5 disposedTotal`]],
    others: [['收到信访6件，5件予以答复。', '']],
  },
];
