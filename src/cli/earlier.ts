import { deserialize, serialize } from 'node:v8';
import type { Identity } from '../audit/relations/continuity';
import { recogniseShown } from '../report';
import type { Reason, Report } from '../report/types';
import { openInput, type Input } from './documents';

/** A report of the year before, as far as it has to be known until one of this year is compared with it. */
export interface EarlierReport extends Identity {
  readonly input: Input;
  /** Which report of its document, from 0 on. */
  readonly part: number;
  /** Where all of it is kept; without, it is read again. */
  readonly kept?: { readonly at: number; readonly length: number };
}

/** The reports of a document, each with all of it packed, or why it could not be read. */
export type Identified = readonly { readonly known: EarlierReport; readonly packed: Uint8Array<ArrayBuffer> }[] | Reason;

/** Reports of the year before, kept in memory that all threads see. */
export interface EarlierReports {
  readonly known: readonly EarlierReport[];
  readonly memory: SharedArrayBuffer;
}

/** Whose reports a document holds. */
export async function identify(input: Input): Promise<Identified> {
  const opened = await openInput(input);
  if ('reason' in opened) return opened.reason;
  return recogniseShown(opened.read).flatMap((report, part) => {
    const { status, agency, year, siteCode, locate: _, ...rest } = report;
    if (status !== 'audited') return [];
    const packed = Uint8Array.from(serialize({ status, agency, year, siteCode, ...rest }));
    return [{ known: { input, part, agency, year, siteCode }, packed }];
  });
}

/** The report of the year before that was compared with last; one is often asked for again and again. */
let last: { readonly of: EarlierReport; readonly report: Report | null } | null = null;

/** A report of the year before as a whole. Null when its document is not what it was. */
export async function reportOf(earlier: EarlierReport, { memory }: EarlierReports): Promise<Report | null> {
  if (last?.of === earlier) return last.report;
  const report = earlier.kept ? unpacked(earlier.kept, memory) : await readAgain(earlier);
  last = { of: earlier, report };
  return report;
}

/** Nobody looks up where something stands in the report of the year before. */
const unpacked = ({ at, length }: NonNullable<EarlierReport['kept']>, memory: SharedArrayBuffer): Report => ({
  ...(deserialize(Uint8Array.from(new Uint8Array(memory, at, length))) as Omit<Report, 'locate'>),
  locate: () => null,
});

async function readAgain({ input, part, agency, year }: EarlierReport): Promise<Report | null> {
  const opened = await openInput(input);
  const found = 'read' in opened ? recogniseShown(opened.read)[part] : undefined;
  return found?.status === 'audited' && found.agency === agency && found.year === year ? found : null;
}
