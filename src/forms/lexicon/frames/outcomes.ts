import type { WordKind } from '../types';
import type { Frame } from './types';

const OUTCOME: readonly WordKind[] = ['outcome'];

/** Figures that belong to what came of requests. */
export const OUTCOME_FRAMES: readonly Frame[] = [
  {
    id: 'papers-refused',
    head: OUTCOME,
    data: 'refused',
    when: ['sorts-papers'],
    unless: ['requests-told'],
    tells: null,
    reads: [['公文主动公开30件、不予公开6件。', '']],
    others: [['办结申请30件，不予公开6件。', '30 disposedTotal; 6 refused']],
  },
  {
    id: 'outcomes-of-else',
    head: OUTCOME,
    when: ['speaks-of-else'],
    unless: ['request'],
    tells: null,
    reads: [['受理低保申请9件，不予处理6件。', '']],
    others: [['受理公开申请9件，不予处理6件。', '9 new or new+in; 6 declined']],
  },
  // What was issued is sorted by the same words.
  {
    id: 'outcomes-of-papers',
    head: OUTCOME,
    when: ['speaks-of-papers'],
    unless: ['request'],
    tells: null,
    reads: [['制发规范性文件4件，其中予以公开3件。', '4 normdocs/issued']],
    others: [['制发规范性文件4件，答复申请9件，不予公开3件。', '4 normdocs/issued; 9 disposedTotal; 3 refused']],
  },
  {
    id: 'asked-for',
    head: OUTCOME,
    when: ['asked-for'],
    tells: null,
    reads: [['申请公开行政执法案卷6件。', '']],
    others: [['属于行政执法案卷6件。', '']],
  },
  {
    id: 'published-outcomes',
    head: OUTCOME,
    when: ['published'],
    tells: null,
    reads: [['公开予以公开6件。', '']],
    others: [['决定予以公开6件。', '6 granted']],
  },
  {
    id: 'outcomes-of-things',
    head: OUTCOME,
    when: ['things'],
    unless: ['speaks-of-requests'],
    tells: null,
    reads: [['会议材料不予公开6件。', '']],
    others: [['收到申请9件，材料不予公开6件。', '9 new or new+in; 6 refused']],
  },
  // Many bodies count what is on show as granted, some elsewhere.
  {
    id: 'shown-already',
    head: OUTCOME,
    data: 'shown',
    tells: 'shown',
    open: true,
    reads: [['办结申请9件，告知获取途径6件。', '9 disposedTotal; ?6 granted']],
    others: [['办结申请9件，予以公开6件。', '9 disposedTotal; 6 granted']],
  },
  {
    id: 'outcomes',
    head: OUTCOME,
    tells: 'outcome',
    unsure: ['cause-in-brackets', 'perhaps-asked-for', 'unknown'],
    reads: [['办结申请9件，不予公开6件。', '9 disposedTotal; 6 refused']],
    others: [['办结申请9件，不予公示6件。', '9 disposedTotal']],
  },
  // Mere 公开 N件 among the outcomes of requests.
  {
    id: 'published-on-request',
    head: ['publish'],
    when: ['speaks-of-requests', 'bare'],
    unless: ['counts-papers'],
    tells: 'granted',
    open: true,
    reads: [['收到申请9件，公开6件。', '9 new or new+in; ?6 granted']],
    others: [['收到申请9件，主动公开6件。', '9 new or new+in']],
  },
];
