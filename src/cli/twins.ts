import { namesakes } from '../audit/reading';
import type { Twin } from '../audit/rule';
import { recogniseShown } from '../report';
import type { Report } from '../report/types';
import { openInput, type Input } from './documents';

/** The reports that companions of an input show, each with where it stands. */
export async function reportsBeside(companions: readonly Input[]): Promise<Twin[]> {
  const beside: Twin[] = [];
  for (const input of companions) {
    const opened = await openInput(input);
    if ('reason' in opened) continue;
    for (const report of recogniseShown(opened.read)) beside.push({ report, source: input.source });
  }
  return beside;
}

/** The same report among them: of the same body and year. */
export const twinAmong = ({ agency, year }: Report, beside: readonly Twin[]): Twin | null =>
  beside.find(
    ({ report }) =>
      report.status === 'audited' && year !== null && report.year === year && namesakes(agency, report.agency) !== null,
  ) ?? null;
