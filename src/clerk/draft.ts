import { audit, type Audit } from '../audit';
import { unreadable } from '../audit/unaudited';
import { cardWords, shownReport } from '../hand/marks';
import type { ClerkAnswer, Drafted, DraftJob, DraftSource } from '../messages/clerk';
import { openDocument } from '../readers/open';
import type { Report } from '../report';
import { recognised, type Recognised } from './reading';
import { transcriptOf } from './transcript';

type Reason = NonNullable<Report['reason']>;

const NOTHING: Drafted['shown'] = {
  isReport: false,
  marks: [],
  tales: [],
  goals: {},
  borders: [],
  places: {},
  look: { first: [], later: [] },
};

/** The reports of a source, or why there are none. */
async function read({ bytes, ending }: DraftSource): Promise<Recognised | Reason> {
  const opened = await openDocument(bytes, ending);
  return 'reason' in opened ? opened.reason : recognised(opened.read);
}

const hasReport = (found: Recognised | Reason): found is Recognised =>
  typeof found !== 'string' && found.reports.some(({ status }) => status === 'audited');

/** The first source of which a report comes, else the first one. */
async function best(sources: readonly DraftSource[]): Promise<Recognised | Reason> {
  let first: Recognised | Reason | null = null;
  for (const source of sources) {
    const found = await read(source);
    if (hasReport(found)) return found;
    first ??= found;
  }
  return first ?? 'empty';
}

/** Reads a draft and audits each of its reports. */
export async function readDraft({ sources, name, sha256, auditedAt, lang, off }: DraftJob): Promise<ClerkAnswer> {
  const found = await best(sources);
  const words = cardWords(lang);
  const stamp = { source: name, sha256, auditedAt };
  if (typeof found === 'string')
    return {
      kind: 'drafted',
      reports: [{ audit: { ...unreadable(name, found), ...stamp }, transcript: null, shown: NOTHING }],
      words,
    };
  const { reports, documents } = found;
  const drafted = reports.map((report, at): Drafted => {
    const part = reports.length > 1 ? { part: at + 1 } : {};
    const result: Audit = audit(report, { ...stamp, ...part, off: new Set(off) });
    const shown = shownReport(report, result, lang);
    return { audit: result, transcript: transcriptOf(report, documents, Object.keys(shown.places)), shown };
  });
  return { kind: 'drafted', reports: drafted, words };
}

/** The figures of the report in what a server has sent, by fact, the one of the same year where there are several; null without any. */
export async function figuresIn(source: DraftSource, { report }: Pick<Audit, 'report'>): Promise<Record<string, string> | null> {
  const found = await read(source);
  if (typeof found === 'string') return null;
  const audited = found.reports.filter(({ status }) => status === 'audited');
  const same = audited.find(({ year, agency }) => year === report?.year && agency === report?.agency);
  return same ? Object.fromEntries([...same.facts].map(([id, { raw }]) => [id, raw])) : null;
}
