import { hash } from 'node:crypto';
import { audit } from '../../src/audit';
import { countOf } from '../../src/audit/doubts';
import { openDocument } from '../../src/readers/open';
import { recogniseShown } from '../../src/report';
import { reasonText } from '../../src/texts/both';
import { deskTexts } from '../../src/texts/desk';
import { addressOf, type Agency } from './agencies';
import { publishedBy } from './server';

const t = deskTexts('zh').table;

/** What the audit of a page comes to, as a row of the table tells it. */
async function readRow(agency: Agency, isCorrected: boolean): Promise<string> {
  const bytes = publishedBy(agency, isCorrected);
  const opened = await openDocument(bytes, null);
  if ('reason' in opened) throw new Error(opened.reason);
  const [report] = recogniseShown(opened.read);
  if (!report) throw new Error('no report');
  const told = audit(report, { source: addressOf(agency), sha256: hash('sha256', bytes), auditedAt: '' });
  const { error, warning, notice, relations, unchecked } = countOf(told);
  const count = (number: number): string => String(number || '–');
  const holds = told.relations.filter(({ verdict }) => verdict === 'holds').length;
  const doubts = error + warning + notice;
  const state = doubts === 0 && unchecked === 0 ? t.clean : '';
  const counts = [count(error), count(warning), count(notice), `${holds}/${relations}`, report.publishedOn?.slice(5) ?? ''];
  return [agency.name, report.year, ...counts, doubts ? `0/${doubts}` : '', state].join('|');
}

/** Why there is nothing of a body that has a page, as the contract says it; null where there is. */
function reasonOf(agency: Agency, agencies: readonly Agency[]): string | null {
  const { fate } = agency;
  if (fate === 'file') return 'attachment-only';
  if (fate === 'gone') return 'not-found';
  if (fate === 'error' || fate === 'broken') return 'unreachable';
  if (fate === 'away') return 'moved';
  if (fate === 'notice') return 'no-report';
  const [first] = agencies.filter((one) => one.fate === 'asked');
  return fate === 'asked' && agency !== first ? 'blocked' : null;
}

/** The table that a sweep of some bodies has to come to, a line a row; sorted. */
export async function tableTruth(agencies: readonly Agency[], corrected: ReadonlySet<Agency> = new Set()): Promise<string[]> {
  const rows = agencies.map(async (agency) => {
    const reason = reasonOf(agency, agencies);
    const unread = (state: string): string => [agency.name, '', '', '', '', '', '', '', state].join('|');
    if (agency.fate === 'missing') return unread(t.missing);
    return reason === null ? readRow(agency, corrected.has(agency)) : unread(reasonText(reason, 'zh'));
  });
  return (await Promise.all(rows)).toSorted();
}
