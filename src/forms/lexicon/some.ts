import type { ClaimRole, Reading } from './types';

/** What shows in a clause whose figure states no cell; each is one small question in `report/claims/wholes.ts`. */
export type SomeSign =
  | 'names-requests'
  | 'speaks-of-requests'
  | 'speaks-of-else'
  | 'singled-out'
  | 'part'
  | 'object'
  | 'beside-some'
  | 'compares'
  | 'share'
  | 'no-unit'
  | 'one-way';

/** Clauses that are read by a record and otherwise without it, and neighbours that are not. */
interface Examples {
  readonly reads: readonly Reading[];
  readonly others: readonly Reading[];
}

/** A clause whose figure counts some requests, not all: 对12件申请进行会商. What follows may be told of them. */
export interface SomeRequests extends Examples {
  readonly id: string;
  /** All of this shows, and none of that. */
  readonly when: readonly SomeSign[];
  readonly unless: readonly SomeSign[];
}

const NO_COUNT: readonly SomeSign[] = ['speaks-of-else', 'compares', 'share', 'no-unit', 'one-way'];
const TAKEN = '30 new or new+in';

export const SOME_REQUESTS: readonly SomeRequests[] = [
  {
    id: 'named',
    when: ['names-requests', 'singled-out'],
    unless: NO_COUNT,
    reads: [['延期答复公开申请12件，其中不予公开3件。', '']],
    others: [
      ['答复公开申请12件，其中不予公开3件。', '12 disposedTotal; 3 refused'],
      ['收到申请30件，对12件申请进行答复，不予公开3件。', `${TAKEN}; 12 disposedTotal; 3 refused`],
      ['收到申请30件，比上年对12件申请多会商，不予公开3件。', `${TAKEN}; 3 refused`],
      ['收到申请30件，对12%的申请进行会商，不予公开3件。', `${TAKEN}; 3 refused`],
      ['收到申请30件，网上申请12件进行会商，不予公开3件。', `${TAKEN}; 3 refused`],
    ],
  },
  {
    id: 'parts',
    when: ['speaks-of-requests', 'part', 'singled-out'],
    unless: NO_COUNT,
    reads: [['收到申请30件，其中会商12件，不予公开3件。', `${TAKEN}; ?3 refused`]],
    others: [['收到申请30件，会商12件，不予公开3件。', `${TAKEN}; 3 refused`]],
  },
  {
    id: 'objects',
    when: ['speaks-of-requests', 'object'],
    unless: NO_COUNT,
    reads: [['收到申请30件，对12件进行会商，不予公开3件。', `${TAKEN}; ?3 refused`]],
    others: [['收到申请30件，对12件进行答复，不予公开3件。', `${TAKEN}; 12 disposedTotal; 3 refused`]],
  },
  // One more of the same: no figure behind it is told of the last of them alone.
  {
    id: 'one-more',
    when: ['speaks-of-requests', 'beside-some', 'singled-out'],
    unless: NO_COUNT,
    reads: [['收到申请30件，对12件申请进行会商，约谈5件，不予公开3件。', `${TAKEN}; 3 refused`]],
    others: [['收到申请30件，对12件申请进行会商，答复5件，不予公开3件。', `${TAKEN}; ?5 disposedTotal; ?3 refused`]],
  },
];

/** What a figure behind some requests is told of, by its role: of those, surely so behind 其中, or of all. */
export interface ToldOfSome extends Examples {
  readonly role: ClaimRole;
  /** Where nothing says which it may be told of either. */
  readonly either?: true;
}

export const TOLD_OF_SOME: readonly ToldOfSome[] = [
  {
    role: 'outcome',
    either: true,
    reads: [
      ['收到申请30件，对12件申请进行会商，部分公开3件。', `${TAKEN}; ?3 grantedPart`],
      ['收到申请30件，对12件申请进行会商，其中部分公开3件。', TAKEN],
    ],
    others: [['收到申请30件，对12件申请进行会商，部分公开13件。', `${TAKEN}; 13 grantedPart`]],
  },
  {
    role: 'applicant',
    either: true,
    reads: [
      ['收到申请30件，对12件申请进行会商，自然人3件。', `${TAKEN}; ?3 new/naturalPerson or new/naturalPerson+in/naturalPerson`],
      ['收到申请30件，对12件申请进行会商，其中自然人3件。', TAKEN],
    ],
    others: [
      ['收到申请30件，对12件申请进行会商，自然人13件。', `${TAKEN}; 13 new/naturalPerson or new/naturalPerson+in/naturalPerson`],
    ],
  },
  {
    role: 'disposed',
    either: true,
    reads: [
      ['收到申请30件，对12件申请进行会商，答复3件。', `${TAKEN}; ?3 disposedTotal`],
      ['收到申请30件，对12件申请进行会商，其中答复3件。', TAKEN],
    ],
    others: [['收到申请30件，对12件申请进行会商，答复29件。', `${TAKEN}; 29 disposedTotal`]],
  },
  {
    role: 'carriedOut',
    either: true,
    reads: [
      ['收到申请30件，对12件申请进行会商，结转下年3件。', `${TAKEN}; ?3 out`],
      ['收到申请30件，对12件申请进行会商，其中结转下年3件。', TAKEN],
    ],
    others: [['收到申请30件，对2件申请进行会商，结转下年3件。', `${TAKEN}; 3 out`]],
  },
  {
    role: 'carriedIn',
    reads: [['收到申请30件，对12件申请进行会商，其中上年结转3件。', TAKEN]],
    others: [['收到申请30件，对12件申请进行会商，上年结转3件。', `${TAKEN}; 3 in`]],
  },
  {
    role: 'new',
    reads: [['办理申请30件，对12件申请进行会商，其中新收3件。', '?30 new or new+in or disposedTotal']],
    others: [['办理申请30件，对12件申请进行会商，新收3件。', '?30 new or new+in or disposedTotal; 3 new']],
  },
];

/** What shows in a clause that names documents; each is one small question in `report/claims/papers.ts`. */
export type PapersSign = 'handed-in' | 'of-others' | 'counted' | 'looked-at';

/** A clause of documents that are others', or that were looked at: no act behind them is told of the body's own. */
export interface PapersOfOthers extends Examples {
  readonly id: string;
  /** All of this shows. */
  readonly when: readonly PapersSign[];
}

export const PAPERS_OF_OTHERS: readonly PapersOfOthers[] = [
  // Who hands them in has made them.
  {
    id: 'handed-in',
    when: ['handed-in'],
    reads: [['审查的规范性文件，废止2件。', '']],
    others: [['清理的规范性文件，废止2件。', '2 normdocs/repealed']],
  },
  {
    id: 'of-others',
    when: ['of-others'],
    reads: [['局属单位的规范性文件3件，废止2件。', '']],
    others: [['我局的规范性文件3件，废止2件。', '2 normdocs/repealed']],
  },
  {
    id: 'looked-at',
    when: ['counted', 'looked-at'],
    reads: [['审查规范性文件9件，废止2件。', '']],
    others: [
      ['审查规范性文件，废止2件。', '2 normdocs/repealed'],
      ['清理规范性文件9件，废止2件。', '2 normdocs/repealed'],
    ],
  },
];
