import type { Identity } from '../audit/relations/continuity';
import { recogniseShown } from '../report';
import type { Reason, Report } from '../report/types';
import { openInput, type Input } from './documents';

/** A report of the year before, as far as it has to be known until one of this year is compared with it. */
export interface EarlierReport extends Identity {
  readonly input: Input;
  /** Which report of its document, from 0 on. */
  readonly part: number;
}

/** The reports of a document, or why it could not be read. */
export type EarlierReports = readonly EarlierReport[] | Reason;

/** Whose reports a document holds. */
export function identify(input: Input): EarlierReports {
  const opened = openInput(input);
  if ('reason' in opened) return opened.reason;
  return recogniseShown(opened.read).flatMap(({ status, agency, year, siteCode }, part) =>
    status === 'audited' ? [{ input, part, agency, year, siteCode }] : [],
  );
}

/** The report of the year before that was compared with last; one is often asked for again and again. */
let last: { readonly of: EarlierReport; readonly report: Report | null } | null = null;

/** Reads the report of the year before again: to keep all of them would take more memory than there is. Null when it is gone. */
export function reportOf(earlier: EarlierReport): Report | null {
  if (last?.of === earlier) return last.report;
  const opened = openInput(earlier.input);
  const found = 'read' in opened ? recogniseShown(opened.read)[earlier.part] : undefined;
  const isSame = found?.status === 'audited' && found.agency === earlier.agency && found.year === earlier.year;
  last = { of: earlier, report: isSame ? found : null };
  return last.report;
}
