import { doubtsOf, type Doubt } from '../audit/doubts';
import { sumsOf, type Reckoned } from '../audit/relations/sums';
import { isDecided } from '../audit/repairs/causes';
import type { Audit, Finding } from '../audit/types';
import { causeNote, factName, findingText, repairText, sectionName, severityWord, sumText, ui, words, type Lang } from '../texts';
import { operandsOf, reckonedOf, type Operands } from './operands';

/** A finding in words, for a list. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly word: string;
  readonly message: string;
  /** The arithmetic, a sum a line. */
  readonly sums: readonly string[];
  /** The cells that its arithmetic speaks of. */
  readonly operands: Operands;
}

/** A doubt in words, for a list above which it is asked once to verify all. */
export interface ToldDoubt {
  readonly doubt: Doubt;
  readonly word: string;
  /** The section of the report. */
  readonly section: string;
  /** The likely cause as a hypothesis that names its cell, and what is said beside it; empty where none is singled out. */
  readonly cause: readonly string[];
  readonly findings: readonly ToldFinding[];
}

/** The arithmetic of a finding, written out as on the card in the page; a sum a line. */
const sumTexts = (finding: Finding, reckoned: Reckoned | null, lang: Lang): string[] =>
  reckoned ? sumsOf(finding, reckoned).map((sum) => sumText(sum, lang)) : [];

/** The likely cause of a doubt in words; where the relations leave a choice between cells, that is said and none is named. */
function causeTexts({ cause }: Doubt, lang: Lang): string[] {
  if (!cause) return [];
  if (!isDecided(cause)) return [ui(lang).findings.undecided(cause.alternatives + 1)];
  const [change, ...more] = cause.changes;
  // The hypothesis about one cell says “this cell”: in a list it has to be named.
  const cell = change && !more.length ? factName(change.fact, lang) + words(lang).colon : '';
  return [cell + repairText(cause, lang), causeNote(cause, lang)];
}

/** All doubts of an audit in words, the gravest first: one list for popup, command line and clipboard. */
export function tellDoubts(audit: Audit, lang: Lang): ToldDoubt[] {
  const reckoned = reckonedOf(audit);
  return doubtsOf(audit).map((doubt) => ({
    doubt,
    word: severityWord(doubt.severity, lang),
    section: doubt.section === 'whole' ? ui(lang).findings.whole : sectionName(doubt.section, lang),
    cause: causeTexts(doubt, lang),
    findings: doubt.findings.map((finding) => ({
      finding,
      word: severityWord(finding.severity, lang),
      message: findingText(finding, lang),
      sums: sumTexts(finding, reckoned, lang),
      operands: operandsOf(finding, reckoned),
    })),
  }));
}
