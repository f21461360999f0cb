import { ARE_COMPLAINTS, OF_COMPLAINTS, FORMAL_ORGANISATION, WAYS } from '../clues';
import type { Compound } from './types';

export type { Compound } from './types';

const ALL: readonly Compound[] = [
  // 上年和下年结转: what came in and what went out, with one verb.
  {
    id: 'carried-both-ways',
    of: 'before > (fill|conj|list)* after fill* (carry:|carry:reaching)',
    gives: ['carriedIn', ''],
    reads: [['无上年、下年结转。', '0 in; 0 out']],
    others: [['无上年、下年计划。', '']],
  },
  {
    id: 'carried-in',
    of: 'before (fill|neg)* (carry|carriedOut)',
    gives: ['carriedIn', ''],
    keeps: ['neg'],
    reads: [
      ['上年度结转6件。', '6 in'],
      ['上年未结转。', '0 in'],
    ],
    others: [['上年度征收6件。', '']],
  },
  // 下年度继续办理, 次年结转.
  {
    id: 'left-to-next-year',
    of: 'after (fill|neg)* (carry:|carry:reaching|handle) [fill* (handle|answer)]',
    gives: ['carriedOut', ''],
    keeps: ['neg'],
    reads: [['收到申请6件，下年度继续办理2件。', '6 new or new+in; 2 out']],
    others: [['收到申请6件，下年度计划培训2次。', '6 new or new+in']],
  },
  {
    id: 'carried-into-this-year',
    of: 'carry fill+ own',
    gives: ['carriedIn', 'arrived'],
    reads: [['结转至本年度6件。', '6 in']],
    others: [['结转至下年度6件。', '6 out']],
  },
  {
    id: 'turned-into-this-year',
    of: 'carry:reaching own',
    gives: ['carriedIn', 'arrived'],
    reads: [['转入今年的申请6件。', '6 in']],
    others: [['转交今年的申请6件。', '']],
  },
  {
    id: 'carried-out',
    of: 'carry fill* after [fill* (handle|answer)]',
    gives: ['carriedOut', ''],
    reads: [['结转下年度6件。', '6 out']],
    others: [['结转他局6件。', '']],
  },
  {
    id: 'carried-from',
    of: 'carry fill* before',
    gives: ['carriedIn', ''],
    reads: [['结转2022年申请6件。', '6 in']],
    others: [['统计2022年申请6件。', '']],
  },
  // 公民、法人和其他组织 is anybody, unless each is told its own figure.
  {
    id: 'citizens-and-others',
    of: 'person:citizen {(conj|list|soft)+ (org|entity)}+',
    gives: ['entity', ''],
    unlessNear: ['respectively', 'each'],
    reads: [['收到公民、法人和其他组织申请6件。', '6 new or new+in']],
    others: [['向公民、法人和其他组织发放指南6册。', '']],
  },
  {
    id: 'persons-and-organisations',
    of: 'person: {(conj|list|soft)+ (org|entity)}+',
    gives: ['entity', ''],
    named: FORMAL_ORGANISATION,
    unlessNear: ['respectively', 'each'],
    reads: [['收到自然人、法人或其他组织申请6件。', '6 new or new+in']],
    others: [['向自然人、法人和其他组织寄送答复6份。', '']],
  },
  // 上年结转2件，本年新增10件.
  {
    id: 'added-beside-carried',
    of: 'compare:added > fill* figure',
    gives: ['new', ''],
    behind: 'this',
    told: 'carriedIn',
    reads: [['上年结转申请2件，本年新增6件。', '2 in; 6 new']],
    others: [['培训2场，本年新增6场。', '']],
  },
  {
    id: 'added-requests',
    of: 'compare:added > fill* apply',
    gives: ['new', ''],
    unlessNext: WAYS,
    reads: [['全年新增申请6件。', '6 new']],
    others: [['较上年新增申请6件。', '']],
  },
  // 依申请公开 + 政府信息 + 申请件: one noun.
  {
    id: 'request',
    of: 'apply {fill* (apply|item:information)}+',
    gives: ['apply', 'strong'],
    reads: [['依申请公开政府信息6件。', '?6 new or new+in']],
    others: [['依申请公开目录信息6条。', '']],
  },
  // 未经复议 + 直接提起诉讼: one noun.
  {
    id: 'sued-directly',
    of: 'proceeding:litigationDirect {(fill|cause|other)* (proceeding:litigation|proceeding:litigationDirect|proceeding:litigationAfter)}+',
    gives: ['proceeding', 'litigationDirect'],
    reads: [
      ['信息公开未经复议直接提起诉讼6件。', '6 litigationDirect'],
      ['未经复议直接起诉的信息公开诉讼6件。', '6 litigationDirect'],
    ],
    others: [['信息公开提起诉讼6件。', '6 litigation']],
  },
  {
    id: 'sued-after-reconsideration',
    of: 'proceeding:litigationAfter {(fill|cause|other)* (proceeding:litigation|proceeding:litigationDirect|proceeding:litigationAfter)}+',
    gives: ['proceeding', 'litigationAfter'],
    reads: [['信息公开复议后提起诉讼6件。', '6 litigationAfter']],
    others: [['信息公开复议和提起诉讼6件。', '?6 reconsideration+litigation']],
  },
  // 属于信访、投诉、举报的1件: what a request turned out to be.
  {
    id: 'complaints-named',
    of: 'item [{(conj|list)* item}+] [etc item] > fill* figure',
    gives: ['outcome', 'declined.petition'],
    things: OF_COMPLAINTS,
    first: ARE_COMPLAINTS,
    beside: 'requests',
    reads: [
      ['收到申请6件，属于信访的1件。', '6 new or new+in; 1 declined.petition'],
      ['收到申请6件，均已答复，认定为信访、投诉、举报的1件。', '6 new or new+in; 6 disposedTotal; 1 declined.petition'],
      ['收到申请6件，以政府信息公开申请的形式进行信访、投诉、举报等活动的1件。', '6 new or new+in; 1 declined.petition'],
    ],
    others: [
      ['收到申请6件，涉及信访、投诉、举报的1件。', '6 new or new+in'],
      ['收到申请6件，属于信访和建议的1件。', '6 new or new+in'],
      ['检查企业6家，属于信访的1件。', ''],
      ['收到申请6件，来信3件，属于信访的1件。', '6 new or new+in'],
    ],
  },
  // 重复申请2件、信访3件: complaints, as one of the outcomes of requests.
  {
    id: 'complaints-first',
    of: 'item [{(conj|list)* item}+] > fill* figure',
    gives: ['outcome', 'declined.petition'],
    things: OF_COMPLAINTS,
    behind: 'part',
    beside: 'outcome-next',
    reads: [
      ['办结申请6件，其中信访2件、重复申请1件。', '6 disposedTotal; 2 declined.petition; 1 declined.duplicate'],
      ['办结申请6件，其中信访投诉举报的2件，予以公开1件。', '6 disposedTotal; 2 declined.petition; 1 granted'],
    ],
    others: [
      ['办结申请6件，其中信访2件、热线1件。', '6 disposedTotal'],
      ['办结申请6件，其中热线2件、重复申请1件。', '6 disposedTotal'],
      ['办结申请6件，其中信访2件、撤回申请1件。', '6 disposedTotal'],
      ['办结申请6件，其中信访2件、已主动公开1件。', '6 disposedTotal'],
    ],
  },
  {
    id: 'complaints-listed',
    of: 'item [{(conj|list)* item}+] > fill* figure',
    gives: ['outcome', 'declined.petition'],
    things: OF_COMPLAINTS,
    behind: 'mark',
    beside: 'outcome-told',
    reads: [['办结申请6件，其中重复申请1件，信访2件。', '6 disposedTotal; 1 declined.duplicate; 2 declined.petition']],
    others: [
      ['办结申请6件，信访2件。', '6 disposedTotal'],
      ['办结申请6件，其中撤回申请1件，信访2件。', '6 disposedTotal'],
      ['办结申请6件，其中重复申请1件，信访和建议2件。', '6 disposedTotal; 1 declined.duplicate'],
      ['办结申请6件，其中重复申请1件。热线3件，信访2件。', '6 disposedTotal; 1 declined.duplicate'],
    ],
  },
];

/** Words that a year beside the report's may be. */
const YEARS: Readonly<Record<string, readonly string[]>> = { before: ['prior', 'year'], after: ['next', 'year'] };
/** The kind of the first word of a pattern. */
const FIRST = /^\w+/;

const begin = ({ of }: Compound): readonly string[] => {
  const kind = FIRST.exec(of)?.[0] ?? '';
  return YEARS[kind] ?? [kind];
};

/** Compounds by the kind of the word that they begin with, in their order. */
export const COMPOUNDS: ReadonlyMap<string, readonly Compound[]> = new Map(
  [...new Set(ALL.flatMap(begin))].map((kind) => [kind, ALL.filter((record) => begin(record).includes(kind))]),
);
