import type { WordKind } from '../types';
import type { Frame } from './types';

const CASE: readonly WordKind[] = ['proceeding'];
const DECIDED: readonly WordKind[] = ['decided'];

/** Figures that belong to proceedings and their results, to documents, and to decisions. */
export const REMEDY_FRAMES: readonly Frame[] = [
  {
    id: 'cases-of-others',
    head: CASE,
    when: ['cases-of-others'],
    tells: null,
    reads: [['受理行政复议6件。', '']],
    others: [['被申请行政复议6件。', '6 reconsideration']],
  },
  {
    id: 'cases',
    head: CASE,
    tells: 'proceeding',
    unsure: ['cases-untied'],
    reads: [
      ['信息公开行政复议6件。', '6 reconsideration'],
      ['行政复议6件。', '?6 reconsideration'],
    ],
    others: [['行政调解6件。', '']],
  },
  {
    id: 'results-of-others',
    head: ['result'],
    when: ['cases-unnamed'],
    tells: null,
    reads: [['受理行政复议维持6件。', '']],
    others: [['信息公开行政复议维持6件。', '6 reconsideration/upheld']],
  },
  // 复议1件、诉讼2件，其中维持1件: of which it is said is open.
  {
    id: 'results',
    head: ['result'],
    tells: 'result',
    unsure: ['several-cases'],
    reads: [['信息公开行政复议9件，维持6件。', '9 reconsideration; 6 reconsideration/upheld']],
    others: [['信息公开行政复议9件，维稳6次。', '9 reconsideration']],
  },
  {
    id: 'documents',
    head: ['docs', 'issue', 'repeal', 'inForce'],
    tells: 'documents',
    reads: [['制发规范性文件6件。', '6 normdocs/issued']],
    others: [['制发宣传册6册。', '']],
  },
  {
    id: 'decisions-unnamed',
    head: DECIDED,
    when: ['decision-unnamed'],
    tells: null,
    reads: [['行政许可6项。', '']],
    others: [['行政许可决定6件。', '6 licences/decisions']],
  },
  {
    id: 'decisions-shown',
    head: DECIDED,
    when: ['decision-shown'],
    tells: null,
    reads: [['公示行政许可决定书6件。', '']],
    others: [['公示行政许可处理决定6件。', '6 licences/decisions']],
  },
  {
    id: 'decisions',
    head: DECIDED,
    tells: 'decisions',
    unsure: ['perhaps-decision'],
    reads: [
      ['作出行政许可决定6件。', '6 licences/decisions'],
      ['办理行政许可6件。', '?6 licences/decisions'],
    ],
    others: [['作出采伐决定6件。', '']],
  },
];
