import { archiveHere } from '../../src/archive';
import { keyOf, printOf } from '../../src/archive/entry';
import type { Audit } from '../../src/audit/types';
import type { Decision } from '../../src/messages/decision';
import { beginning } from '../../src/sweep/begin';

/**
 * The archive in a page of the extension, bundled and put there by tests: it writes without end and tells each thing that it has
 * been told is saved, and it looks what is there.
 */

/** What is told as saved, by kind: how many of it, counted from 1. */
export interface Saved {
  readonly records: number;
  readonly documents: number;
  readonly reports: number;
  readonly decisions: number;
}

/** What is there. */
export interface Found extends Saved {
  /** What is there and is not as it was written. */
  readonly wrong: readonly string[];
}

const archive = archiveHere();
const PLACE = 'jiangcheng.gov.cn';

/** Content that grows, so that small values and such as lie in files of their own are written. */
const bytesOf = (n: number): Uint8Array<ArrayBuffer> => new Uint8Array(50 + (n % 40) * 5000).fill(n % 251);
const auditOf = (audit: Audit, n: number): Audit => ({ ...audit, source: String(n), sha256: String(n) });
const decisionOf = (n: number): Decision => ({
  verdict: 'confirmed',
  before: null,
  note: String(n),
  who: '',
  at: '2026-01-20T08:00:00.000Z',
  figures: { 'requests/granted/total': n },
});

async function theSweep(): Promise<string> {
  const [sweep] = await archive.sweeps.all();
  const about = { name: '江城市', begunAt: '2026-01-20T08:00:00.000Z', expected: [], again: null };
  return sweep?.id ?? archive.sweeps.begin(about, beginning(['http://www.jiangcheng.gov.cn/'], null));
}

/** Goes on from what is there, until nobody runs it any more. */
async function writeOn(audit: Audit, tell: (kind: keyof Saved, n: number) => void): Promise<void> {
  const sweep = await theSweep();
  const { documents, reports, decisions } = await look();
  const book = await archive.sweeps.take(sweep);
  tell('records', book.records.length);
  const on = async (from: number, kind: keyof Saved, write: (n: number) => Promise<unknown>): Promise<void> => {
    for (let n = from + 1; ; n++) {
      await write(n);
      tell(kind, n);
    }
  };
  const from = (n: number) => ({ plan: n, address: `http://www.jiangcheng.gov.cn/${n}`, place: PLACE });
  await Promise.all([
    on(book.records.length, 'records', (n) => book.append({ step: 'sent', id: n })),
    on(documents, 'documents', async (n) => book.append({ step: 'robots', origin: await book.keep(bytesOf(n)), rules: [] })),
    on(reports, 'reports', (n) => book.audited(from(n), [auditOf(audit, n), auditOf(audit, n)])),
    on(decisions, 'decisions', (n) =>
      archive.decisions.keep([
        { place: PLACE, finding: `a${n}`, decision: decisionOf(n) },
        { place: PLACE, finding: `b${n}`, decision: decisionOf(n) },
      ]),
    ),
  ]);
}

/** Compares all that is there with what was written. */
async function look(): Promise<Found> {
  const wrong: string[] = [];
  const [sweep] = await archive.sweeps.all();
  if (!sweep) return { records: 0, documents: 0, reports: 0, decisions: 0, wrong };
  const book = await archive.sweeps.take(sweep.id).catch((error: Error) => `${error.name} ${error.message}`);
  if (typeof book === 'string') return { records: 0, documents: 0, reports: 0, decisions: 0, wrong: [book] };
  const kept = book.records.flatMap((record) => (record.step === 'robots' ? record.origin : []));
  for (const [at, sha256] of kept.entries()) {
    const bytes = await book.kept(sha256);
    if (!bytes || bytes.length !== bytesOf(at + 1).length || bytes[0] !== (at + 1) % 251) wrong.push(`document ${at + 1}`);
  }
  book.close();
  const entries = await archive.reports.all();
  for (const [at, entry] of entries.entries()) {
    const { audit } = await archive.reports.read(keyOf(entry));
    const n = Math.floor(at / 2) + 1;
    if (audit.source !== String(n) || entry.plan !== n || entry.part !== (at % 2) + 1) wrong.push(`report ${entry.plan}`);
  }
  const decisions = await archive.decisions.all();
  const halves = decisions.length / 2;
  for (const { finding, decision } of decisions)
    if (Number(finding.slice(1)) > halves || printOf(decision.figures) !== printOf(decisionOf(Number(finding.slice(1))).figures))
      wrong.push(`decision ${finding}`);
  return { records: book.records.length, documents: kept.length, reports: entries.length / 2, decisions: halves, wrong };
}

Object.assign(globalThis, { inPage: { writeOn, look } });
export type InPage = { readonly writeOn: typeof writeOn; readonly look: typeof look };
