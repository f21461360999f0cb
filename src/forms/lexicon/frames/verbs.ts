import type { WordKind } from '../types';
import type { Frame } from './types';

const VERBS: readonly WordKind[] = ['receive', 'new', 'take', 'handle', 'answer'];
const CARRIED: readonly WordKind[] = ['carriedIn', 'carriedOut'];

/** Figures that belong to a verb, of the requests that were told before: 办结N件. */
export const VERB_FRAMES: readonly Frame[] = [
  {
    id: 'sent-by-applicants',
    head: VERBS,
    when: ['speaks-of-requests', 'asker'],
    tells: 'asker',
    reads: [['收到申请9件，其中企业提交6件。', '9 new or new+in; 6 new/organisations or new/organisations+in/organisations']],
    others: [['收到申请9件，其中律师提交6件。', '9 new or new+in']],
  },
  {
    id: 'proceedings-dealt-with',
    head: VERBS,
    when: ['proceeding-last'],
    tells: null,
    reads: [['收到申请9件，信息公开行政复议答复6件。', '9 new or new+in']],
    others: [['收到申请9件，答复6件。', '9 new or new+in; 6 disposedTotal']],
  },
  {
    id: 'dealt-with-by-one-way',
    head: VERBS,
    when: ['one-way'],
    tells: null,
    reads: [['收到申请9件，网站答复6件。', '9 new or new+in']],
    others: [['收到申请9件，及时答复6件。', '9 new or new+in; 6 disposedTotal']],
  },
  {
    id: 'dealt-with-in-review',
    head: VERBS,
    when: ['reviewed'],
    tells: null,
    reads: [['申请评估答复6件。', '']],
    others: [['申请依规答复6件。', '6 disposedTotal']],
  },
  {
    id: 'dealt-with-of-what',
    head: VERBS,
    unless: ['request', 'speaks-of-requests'],
    tells: null,
    reads: [['全年办结6件。', '']],
    others: [['收到申请9件，全年办结6件。', '9 new or new+in; 6 disposedTotal']],
  },
  {
    id: 'things-dealt-with',
    head: VERBS,
    when: ['things'],
    unless: ['request'],
    tells: null,
    reads: [['收到申请9件，材料办结6件。', '9 new or new+in']],
    others: [['收到申请9件，依法办结6件。', '9 new or new+in; 6 disposedTotal']],
  },
  {
    id: 'unknown-dealt-with',
    head: VERBS,
    unless: ['request', 'known-words-only'],
    tells: null,
    reads: [['申请工作推进有力，窗台办结6件。', '']],
    others: [['申请工作推进有力，办结6件。', '6 disposedTotal']],
  },
  {
    id: 'new-and-carried-by-verb',
    head: VERBS,
    when: ['new-and-carried'],
    tells: 'take',
    reads: [['申请方面，上年结转和新收6件。', '6 new+in']],
    others: [['申请方面，新收6件。', '6 new']],
  },
  {
    id: 'carried-and-dealt-with',
    head: VERBS,
    when: ['carried'],
    tells: 'carried-before',
    reads: [['上年结转办结6件。', '6 in']],
    others: [['申请方面，办结6件。', '6 disposedTotal']],
  },
  {
    id: 'received-and-answered',
    head: ['answer'],
    when: ['incoming'],
    tells: 'handle',
    reads: [['申请接收答复6件。', '?6 new or new+in or disposedTotal']],
    others: [['申请答复6件。', '6 disposedTotal']],
  },
  {
    id: 'received-and-dealt-with',
    head: VERBS,
    when: ['incoming'],
    tells: 'incoming-before',
    reads: [['新收申请处理6件。', '6 new']],
    others: [['申请处理6件。', '?6 new or new+in or disposedTotal']],
  },
  {
    id: 'dealt-with',
    head: VERBS,
    tells: 'itself',
    reads: [['收到申请9件，办结6件。', '9 new or new+in; 6 disposedTotal']],
    others: [['收到申请9件，转办6件。', '9 new or new+in']],
  },
];

/** Figures that belong to what was carried in or over. */
export const CARRIED_FRAMES: readonly Frame[] = [
  {
    id: 'pending-of-what',
    head: ['carriedOut'],
    data: 'pending',
    unless: ['speaks-of-requests'],
    tells: null,
    reads: [['行政复议正在办理6件。', '']],
    others: [['收到申请9件，正在办理6件。', '9 new or new+in; ?6 out']],
  },
  {
    id: 'carried-of-else',
    head: CARRIED,
    when: ['speaks-of-else'],
    unless: ['clause-names-request'],
    tells: null,
    reads: [['办理提案9件，结转下年度6件。', '']],
    others: [['办理申请9件，结转下年度6件。', '?9 new or new+in or disposedTotal; 6 out']],
  },
  // 制定规章3件，其中上年结转2件: plans for documents go on, too.
  {
    id: 'papers-carried',
    head: CARRIED,
    when: ['speaks-of-papers'],
    unless: ['clause-names-request'],
    tells: null,
    reads: [['制定规章9件，其中上年结转6件。', '9 rules/issued']],
    others: [['制定规章9件，上年结转申请6件。', '9 rules/issued; 6 in']],
  },
  {
    id: 'things-carried',
    head: CARRIED,
    when: ['things'],
    unless: ['clause-names-request'],
    tells: null,
    reads: [['项目结转下年度6件。', '']],
    others: [['依法结转下年度6件。', '6 out']],
  },
  {
    id: 'new-and-carried',
    head: CARRIED,
    when: ['new-and-carried'],
    tells: 'take',
    reads: [['申请方面，新收和上年结转6件。', '6 new+in']],
    others: [['申请方面，上年结转6件。', '6 in']],
  },
  {
    id: 'pending',
    head: ['carriedOut'],
    data: 'pending',
    tells: 'itself',
    open: true,
    reads: [['收到申请9件，正在办理6件。', '9 new or new+in; ?6 out']],
    others: [['收到申请9件，结转下年度6件。', '9 new or new+in; 6 out']],
  },
  {
    id: 'carried',
    head: CARRIED,
    tells: 'itself',
    reads: [['结转下年度6件。', '6 out']],
    others: [['结转他局6件。', '']],
  },
];

/** Figures that belong to those who applied. */
export const APPLICANT_FRAMES: readonly Frame[] = [
  {
    id: 'applicants',
    head: ['person', 'org'],
    when: ['speaks-of-requests'],
    tells: 'applicant',
    reads: [['收到申请9件，其中自然人6件。', '9 new or new+in; 6 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    others: [['走访企业6次。', '']],
  },
];
