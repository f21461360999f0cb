import type { Reading, WordKind } from './types';

/** What shows in a clause of denial that keeps it from being a zero of the form; each is one small question in `report/claims/denied.ts`. */
export type DenialSign =
  // What is carried over.
  | 'work-behind'
  | 'of-letters'
  // Requests.
  | 'one-way-before'
  | 'carried-behind'
  | 'what-came-of-some'
  | 'cases-of-them'
  | 'asks-for-other'
  | 'in-force-before'
  | 'those-left'
  | 'complaints-about-them'
  | 'told-of-some'
  | 'cause-before'
  | 'one-way'
  | 'other-request'
  | 'no-verb-and-things'
  | 'no-verb-and-deeds'
  // Proceedings.
  | 'other-acts'
  | 'other-measure'
  | 'one-end'
  // Documents.
  | 'denied-behind'
  | 'other-act-of-documents'
  | 'power'
  | 'government';

/** What a negative word denies: a word of a kind in its clause, of which nothing happened. */
export interface Denial {
  readonly id: string;
  /** The kind of the word; what its data, or its text, read. */
  readonly of: WordKind;
  readonly data?: RegExp;
  readonly text?: RegExp;
  /** None of this shows. */
  readonly unless: readonly DenialSign[];
  /** Which cells are 0. */
  readonly tells: 'carried' | 'requests' | 'cases' | 'documents';
  /** Clauses that are read by it, and otherwise without it. */
  readonly reads: readonly Reading[];
  /** Neighbours that are not. */
  readonly others: readonly Reading[];
}

const OTHER_DEEDS: readonly DenialSign[] = ['denied-behind', 'other-act-of-documents', 'power'];

const CARRIED: Pick<Denial, 'data' | 'unless' | 'tells'> = {
  data: /^(?!pending)/,
  unless: ['work-behind', 'of-letters'],
  tells: 'carried',
};

export const DENIALS: readonly Denial[] = [
  {
    id: 'carried-in',
    of: 'carriedIn',
    ...CARRIED,
    reads: [['无上年结转申请。', '0 in']],
    others: [
      ['无上年结转工作。', ''],
      ['收到信访6件，无上年结转。', ''],
    ],
  },
  {
    id: 'carried-out',
    of: 'carriedOut',
    ...CARRIED,
    reads: [['收到申请6件，无结转下年度办理。', '6 new or new+in; 0 out']],
    others: [['收到申请6件，无结转下年度项目。', '6 new or new+in']],
  },
  {
    id: 'requests',
    of: 'apply',
    unless: [
      'one-way-before',
      'carried-behind',
      'what-came-of-some',
      'cases-of-them',
      'asks-for-other',
      'in-force-before',
      'those-left',
      'complaints-about-them',
      'told-of-some',
      'cause-before',
      'one-way',
      'other-request',
      'no-verb-and-things',
      'no-verb-and-deeds',
    ],
    tells: 'requests',
    reads: [
      ['未收到申请。', '0 new'],
      ['未收到公民申请。', '0 new or new/naturalPerson'],
    ],
    others: [
      ['邮箱未收到申请。', ''],
      ['未收到邮寄申请。', ''],
      ['未收到要求听证的申请。', ''],
      ['未收到其他申请。', ''],
      ['未收到因申请引发的行政复议。', '0 reconsideration'],
      ['未收到申请投诉。', ''],
      ['未收到工伤认定申请。', ''],
      ['无申请材料。', ''],
    ],
  },
  {
    id: 'cases',
    of: 'proceeding',
    unless: ['other-acts', 'other-measure', 'one-end'],
    tells: 'cases',
    reads: [['未因信息公开发生行政复议、行政诉讼。', '0 reconsideration; 0 litigation']],
    others: [
      ['未发生行政处罚引起的行政复议。', ''],
      ['无行政诉讼败诉案件。', ''],
      ['无行政复议维持案件。', ''],
    ],
  },
  {
    id: 'documents',
    of: 'docs',
    unless: OTHER_DEEDS,
    tells: 'documents',
    reads: [['未制发规范性文件。', '0 normdocs/issued']],
    others: [
      ['未清理规范性文件。', ''],
      ['无规章制定权。', ''],
      ['规范性文件制发未出现问题。', ''],
    ],
  },
  // A department's own.
  {
    id: 'documents-of-departments',
    of: 'item',
    text: /^部门规范性文件$/,
    unless: [...OTHER_DEEDS, 'government'],
    tells: 'documents',
    reads: [['未印发部门规范性文件。', '0 normdocs/issued']],
    others: [['未印发部门规范性文件。', '', { agency: '江城县人民政府' }]],
  },
];
