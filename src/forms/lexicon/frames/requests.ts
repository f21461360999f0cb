import type { WordKind } from '../types';
import type { Frame } from './types';

const REQUEST: readonly WordKind[] = ['apply'];

/** Figures that belong to the word for requests: 收到申请N件. */
export const REQUEST_FRAMES: readonly Frame[] = [
  {
    id: 'by-one-way',
    head: REQUEST,
    when: ['one-way'],
    tells: null,
    opens: 'which',
    reads: [['通过快递收到申请6件。', '']],
    others: [['通过快递、信函等方式收到申请6件。', '6 new or new+in']],
  },
  // 群众来信和申请: one figure of unlike things.
  {
    id: 'requests-and-others',
    head: REQUEST,
    when: ['mixed'],
    tells: null,
    reads: [['收到信访和依申请公开6件。', '']],
    others: [['收到群众和村民申请6件。', '6 new or new+in']],
  },
  {
    id: 'requests-reviewed',
    head: REQUEST,
    when: ['reviewed'],
    tells: null,
    reads: [['审核后受理信息公开申请6件。', '']],
    others: [['受理信息公开申请6件。', '6 new or new+in']],
  },
  // 群众和企业申请: of both, as far as it tells.
  {
    id: 'requests-of-several-applicants',
    head: REQUEST,
    when: ['several-applicants'],
    tells: 'verb-before',
    open: true,
    reads: [
      ['收到群众和企业申请6件。', '?6 new or new+in'],
      ['收到自然人、企业申请6件。', '?6 new or new+in'],
    ],
    others: [
      ['收到企业申请6件。', '6 new/organisations or new/organisations+in/organisations'],
      ['收到法人、其他组织申请6件。', '6 new/organisations or new/organisations+in/organisations'],
    ],
  },
  {
    id: 'requests-of-applicants',
    head: REQUEST,
    when: ['applicant'],
    unless: ['citizen-by-verb'],
    tells: 'applicant-before',
    reads: [
      ['收到自然人申请6件。', '6 new/naturalPerson or new/naturalPerson+in/naturalPerson'],
      ['公民申请6件。', '6 new/naturalPerson or new/naturalPerson+in/naturalPerson'],
    ],
    others: [['收到公民申请6件。', '6 new or new+in or new/naturalPerson']],
  },
  {
    id: 'other-requests',
    head: REQUEST,
    when: ['other-request'],
    tells: null,
    reads: [['收到举报申请6件。', '']],
    others: [['收到居民申请6件。', '6 new or new+in']],
  },
  {
    id: 'requests-by-verb',
    head: REQUEST,
    when: ['verb'],
    tells: 'verb-before',
    reads: [
      ['答复信息公开申请6件。', '6 disposedTotal'],
      ['新收申请6件。', '6 new'],
    ],
    others: [['转办信息公开申请6件。', '']],
  },
  // Without a word that they came in, they are papers.
  {
    id: 'papers-of-requests',
    head: REQUEST,
    when: ['paper'],
    tells: null,
    reads: [['信息公开申请表6份。', '']],
    others: [['信息公开申请6份。', '6 new or new+in']],
  },
  {
    id: 'requests-told-otherwise',
    head: REQUEST,
    when: ['told-otherwise'],
    tells: null,
    reads: [['公示信息公开申请6件。', '']],
    others: [['共计信息公开申请6件。', '6 new or new+in']],
  },
  {
    id: 'requests-beside-papers',
    head: REQUEST,
    when: ['counts-papers'],
    tells: null,
    reads: [['发布信息30条，依申请公开6条。', '']],
    others: [['发布信息30条，受理依申请公开6条。', '6 new or new+in']],
  },
  {
    id: 'requests-beside-sorted-papers',
    head: REQUEST,
    when: ['sorts-papers'],
    tells: null,
    reads: [['主动公开30件、依申请公开6件。', '']],
    others: [['主动公开30件；依申请公开6件。', '6 new or new+in']],
  },
  {
    id: 'requests-charged',
    head: REQUEST,
    when: ['tells-of-fees'],
    tells: null,
    reads: [['收取信息处理费，涉及申请6件。', '']],
    others: [['不收信息处理费，收到申请6件。', '6 new or new+in']],
  },
  // 依申请公开信息N条 may be what was asked for, or what was given out.
  {
    id: 'requests-alone',
    head: REQUEST,
    tells: 'receive',
    unsure: ['given-out'],
    reads: [
      ['信息公开申请6件。', '6 new or new+in'],
      ['依申请公开政府信息6件。', '?6 new or new+in'],
    ],
    others: [['信息公开指南6份。', '']],
  },
];
