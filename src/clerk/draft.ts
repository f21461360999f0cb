import type { Audit } from '../audit';
import { auditTwice } from '../audit/twice';
import { unreadable } from '../audit/unaudited';
import { cardWords, shownReport } from '../hand/marks';
import type { ClerkAnswer, Drafted, DraftJob, DraftSource } from '../messages/clerk';
import { openDocument } from '../readers/open';
import { PDF_PARTS } from '../readers/pdf/parts';
import { recognise, type Report } from '../report';
import { recognised, type Recognised } from './reading';
import { transcriptOf } from './transcript';

type Reason = NonNullable<Report['reason']>;

const NOTHING: Drafted['shown'] = {
  isReport: false,
  marks: [],
  tales: [],
  goals: {},
  borders: [],
  uncovered: 0,
  places: {},
  look: { first: [], later: [] },
};

/** What a source holds, or why that cannot be read. */
interface Found {
  readonly sha256: string;
  readonly held: Recognised | Reason;
  /** The reports as read in a second way, where there is one. */
  readonly second: readonly Report[];
}

async function read({ bytes, ending, sha256 }: DraftSource): Promise<Found> {
  const opened = await openDocument(bytes, ending, PDF_PARTS);
  if ('reason' in opened) return { sha256, held: opened.reason, second: [] };
  return { sha256, held: recognised(opened.read), second: opened.readAgain ? recognise(opened.readAgain()) : [] };
}

const hasReport = ({ held }: Found): boolean =>
  typeof held !== 'string' && held.reports.some(({ status }) => status === 'audited');

/** The first source of which a report comes, else the first one. */
async function best(sources: readonly DraftSource[]): Promise<Found> {
  let first: Found | null = null;
  for (const source of sources) {
    const found = await read(source);
    if (hasReport(found)) return found;
    first ??= found;
  }
  return first ?? { sha256: '', held: 'empty', second: [] };
}

/** Reads a draft and audits each of its reports. */
export async function readDraft({ sources, name, auditedAt, lang, off, packs = [] }: DraftJob): Promise<ClerkAnswer> {
  const { sha256, held, second } = await best(sources);
  const words = cardWords(lang);
  const stamp = { source: name, sha256, auditedAt };
  if (typeof held === 'string')
    return {
      kind: 'drafted',
      reports: [{ audit: { ...unreadable(name, held), ...stamp }, transcript: null, shown: NOTHING }],
      words,
    };
  const { reports, documents } = held;
  const drafted = reports.map((report, at): Drafted => {
    const part = reports.length > 1 ? { part: at + 1 } : {};
    const result: Audit = auditTwice(report, second[at], { ...stamp, ...part, off: new Set(off), packs });
    const shown = shownReport(report, result, lang);
    return { audit: result, transcript: transcriptOf(report, documents, Object.keys(shown.places)), shown };
  });
  return { kind: 'drafted', reports: drafted, words };
}

/** The figures of the report in what a server has sent, by fact, the one of the same year where there are several; null without any. */
export async function figuresIn(source: DraftSource, { report }: Pick<Audit, 'report'>): Promise<Record<string, string> | null> {
  const { held } = await read(source);
  if (typeof held === 'string') return null;
  const audited = held.reports.filter(({ status }) => status === 'audited');
  const same = audited.find(({ year, agency }) => year === report?.year && agency === report?.agency);
  return same ? Object.fromEntries([...same.facts].map(([id, { raw }]) => [id, raw])) : null;
}
