import { audit } from '../../src/audit';
import { unreadable as unreadableAudit } from '../../src/audit/unaudited';
import type { LastYear, TabState } from '../../src/messages';
import type { Report } from '../../src/report/types';
import { ADDRESS, auditOf, context, invented, inventedOn, tabWith, without } from './state-parts';

/** Tabs as the background would tell of them. Audits are real ones, of the sample pages; planted errors bear an invented name. */

export const clean = (): TabState => tabWith([{ audits: [auditOf('golden-city-2025')] }]);

/** Two digits swapped in table three, and a total of table four that its parts do not give. */
export const violated = (): TabState =>
  tabWith([{ audits: [invented(['requests/granted/naturalPerson', 1480], ['remedies/reconsideration/total', 171])] }]);

/** Rows that lost a cell: most relations cannot be checked. */
export const lost = (): TabState => tabWith([{ audits: [auditOf('seed-003')] }]);

export const notices = (): TabState => tabWith([{ audits: [auditOf('seed-002')] }]);

export const blanks = (): TabState => tabWith([{ audits: [auditOf('golden-shanghai-2019')] }]);

export const unreadable = (): TabState =>
  tabWith([
    {
      audits: [
        without('unreadable', 'attachment-only', [
          { text: '江城市2024年政府信息公开工作年度报告.pdf', address: 'http://www.jiangcheng.gov.cn/files/2024.pdf' },
          { text: '<b>点我</b>', address: 'javascript:alert(1)' },
        ]),
      ],
    },
  ]);

export const listPage = (): TabState => tabWith([{ audits: [without('not-a-report', 'list-page')] }]);

export const notReport = (reason: string): TabState => tabWith([{ audits: [without('not-a-report', reason)] }]);

/** Something names a report that is not there. */
export function unopened(): TabState {
  const { frames, ...tab } = notReport('no-report');
  return { ...tab, frames: frames.map(({ frame, result }) => ({ frame, result: { ...result, named: true } })) };
}

/** Still waited for. */
export const waiting = (what: 'page' | 'report'): TabState => ({ ...unopened(), waiting: what });

export const pdf = (): TabState =>
  tabWith([{ audits: [unreadableAudit(`${ADDRESS}.pdf`, 'unsupported-format')], pdf: true }], `${ADDRESS}.pdf`);

export const noReport = (): TabState => tabWith([{}], 'http://paper.example.org/news.html');

export const foreign = (): TabState =>
  tabWith([
    {
      foreignFrames: [
        { address: 'https://docs.example.com/embed/2024', title: '江城市2024年政府信息公开工作年度报告' },
        { address: 'https://cdn.example.net/x', title: '' },
      ],
    },
  ]);

/** The page itself does not answer; a frame in it has, and it is empty, or holds a report. */
export const unanswered = (framed: 'nothing' | 'report'): TabState => {
  const { frames, ...tab } = tabWith([{}, framed === 'report' ? { audits: [auditOf('golden-city-2025')] } : {}]);
  return { ...tab, frames: frames.slice(1), answered: false };
};

/** A frame of the page does not answer; the page itself is none, or a report. */
export const partial = (top: 'nothing' | 'report'): TabState => ({
  ...tabWith([top === 'report' ? { audits: [auditOf('golden-city-2025')] } : {}]),
  partial: true,
});

/** The page itself is being audited, which takes its time. */
export const underWay = (): TabState => ({ ...unanswered('nothing'), frames: [], underWay: true });

/** The audit of the page took too long. */
export const stopped = (): TabState => tabWith([{ audits: [unreadableAudit('http://www.jiangcheng.gov.cn/', 'timeout')] }]);

/** A report stands in a frame that nobody sees. */
export const unseen = (): TabState => ({ ...tabWith([{}]), unseen: 1 });

/** Reports beside those that could be kept. */
export const omitted = (kept: boolean): TabState => ({ ...(kept ? clean() : tabWith([])), omitted: 3 });

/** The page keeps taking the marks away. */
export const unmarked = (): TabState => {
  const { frames, ...tab } = violated();
  return { ...tab, frames: frames.map(({ frame, result }) => ({ frame, result: { ...result, marksRemoved: true } })) };
};

export const several = (): TabState =>
  tabWith([{ audits: [invented(['requests/granted/naturalPerson', 1480])] }, { audits: [auditOf('golden-city-2025')] }]);

const source = {
  year: 2023,
  agency: '江城市',
  title: '江城市2023年政府信息公开工作年度报告',
  address: 'http://www.jiangcheng.gov.cn/xxgk/nb/2023.html',
};

type Version = Extract<LastYear, { kind: 'differing' }>['versions'][number];

/** Two reports on the year before that differ. */
const versions: Version[] = ['a', 'b'].map((name) => ({
  key: name.repeat(16),
  title: source.title,
  address: `http://www.jiangcheng.gov.cn/nb/${name}.html`,
}));

/** None of them is compared. */
export const differing = (): TabState =>
  tabWith([{ audits: [invented()], lastYears: [{ kind: 'differing', year: 2023, versions }] }]);

/** The reader has chosen one of them. */
export const chosen = (): TabState => comparedWith(inventedOn(2023), false, versions);

/** A report and that of the year before. */
const comparedWith = (lastYear: Report, confirmed = false, versions: Version[] = []): TabState =>
  tabWith([
    {
      audits: [audit(inventedOn(2024), { ...context, lastYear })],
      lastYears: [{ kind: 'compared', ...source, confirmed, versions, title: lastYear.title }],
    },
  ]);

/** Both years agree. */
export const continued = (): TabState => comparedWith(inventedOn(2023));

/** Documents in force do not follow from last year's, nor does the total that was carried over, which is blank in a column. */
export const discontinued = (): TabState => {
  const lastYear = inventedOn(2023, ['requests/carriedOut/total', 120], ['disclosure/normdocs/inForce', 590]);
  const facts = new Map(lastYear.facts);
  facts.set('requests/carriedOut/business', { raw: '', value: null });
  return comparedWith({ ...lastYear, facts });
};

/** Last year the agency bore another name. */
export const renamed = (): TabState =>
  comparedWith({ ...inventedOn(2023), agency: '江城县', title: '江城县2023年政府信息公开工作年度报告' });

/** The reader has said that it is the same agency all the same. */
export const confirmed = (): TabState => comparedWith(inventedOn(2023), true);

/** Not compared with last year's report, for this reason. */
export const notCompared = (kind: Exclude<LastYear['kind'], 'compared' | 'differing'>): TabState =>
  tabWith([
    {
      audits: [invented()],
      lastYears: [
        kind === 'doubtful' || kind === 'denied' ? { kind, ...source } : kind === 'private' ? { kind } : { kind, year: 2023 },
      ],
    },
  ]);

export const closed = (why: 'browser-page' | 'no-access' | 'pdf' | 'failed'): TabState => ({
  address: why === 'pdf' ? 'http://www.jiangcheng.gov.cn/files/2024.pdf' : '',
  marksOn: false,
  frames: [],
  answered: false,
  partial: false,
  waiting: null,
  underWay: false,
  omitted: 0,
  unseen: 0,
  closed: why,
});
