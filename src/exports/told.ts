import { doubtsOf, type Doubt } from '../audit/doubts';
import { sumsOf, type Reckoned, type Sum } from '../audit/relations/sums';
import { isDecided } from '../audit/repairs/causes';
import type { Audit, Finding } from '../audit/types';
import {
  causeNote,
  factName,
  findingText,
  repairText,
  sectionName,
  severityWord,
  shortSumText,
  sumText,
  ui,
  words,
  type Lang,
} from '../texts';
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
  /** The cells that it is about, where these are few, else its section. */
  readonly place: string;
  /** How many cells that names; 0: its section. */
  readonly named: number;
  /** What stands there at a glance: what the likely cells are and may be, or the two sides that differ; '' where it tells of none. */
  readonly figures: string;
  /** The likely cause as a hypothesis that names its cell, and what is said beside it; empty where none is singled out. */
  readonly cause: readonly string[];
  /** The same under a heading that names the cell already. */
  readonly guess: readonly string[];
  readonly findings: readonly ToldFinding[];
}

/** The arithmetic of a finding, written out as on the card in the page; a sum a line. */
const sumTexts = (finding: Finding, reckoned: Reckoned | null, lang: Lang): string[] =>
  reckoned ? sumsOf(finding, reckoned).map((sum) => sumText(sum, lang)) : [];

/** The likely cause of a doubt in words; where the relations leave a choice between cells, that is said and none is named. */
function guessTexts({ cause }: Doubt, lang: Lang): string[] {
  if (!cause) return [];
  if (!isDecided(cause)) return [ui(lang).findings.undecided(cause.alternatives + 1)];
  return [repairText(cause, lang), causeNote(cause, lang)];
}

/** The cell that a hypothesis calls “this cell”: in a list it has to be named. */
function cellBefore({ cause }: Doubt, lang: Lang): string {
  const [change, ...more] = cause && isDecided(cause) ? cause.changes : [];
  return change && !more.length ? factName(change.fact, lang) + words(lang).colon : '';
}

/** More cells are not named in a line. */
const MOST_NAMED = 2;

/** The cells that a doubt is about: of its likely cause, else those that a figure of the text or the sum of a relation is held against. */
function cellsOf({ cause, findings: [first] }: Doubt, reckoned: Reckoned | null): readonly string[] {
  if (cause && isDecided(cause)) return cause.changes.map(({ fact }) => fact);
  if (!first) return [];
  const { parts, totals } = operandsOf(first, reckoned);
  const cells = first.claims.length ? parts : totals.length ? totals : first.facts;
  return cells.length > MOST_NAMED ? [] : cells;
}

/** The two sides of the first relation of a finding, of one report or across years. */
function sidesOf(finding: Finding, { continuity }: Audit, reckoned: Reckoned | null): Sum | undefined {
  const [sum] = reckoned ? sumsOf(finding, reckoned) : [];
  const across = continuity.find(({ id, verdict }) => verdict === 'violated' && finding.relations.includes(id));
  return sum ?? (across && { left: [across.left ?? undefined], right: [across.right ?? undefined] });
}

function figuresIn({ cause, findings: [first] }: Doubt, audit: Audit, reckoned: Reckoned | null, lang: Lang): string {
  const { fits, blank } = ui(lang).findings;
  if (cause && isDecided(cause)) return cause.changes.map(({ from, to }) => fits(from ?? blank, to)).join(words(lang).stop);
  const sides = first && sidesOf(first, audit, reckoned);
  return sides ? shortSumText(sides, lang) : '';
}

/** All doubts of an audit in words, the gravest first: one list for popup, command line and clipboard. */
export function tellDoubts(audit: Audit, lang: Lang): ToldDoubt[] {
  const reckoned = reckonedOf(audit);
  return doubtsOf(audit).map((doubt) => toldOf(doubt, audit, reckoned, lang));
}

function toldOf(doubt: Doubt, audit: Audit, reckoned: Reckoned | null, lang: Lang): ToldDoubt {
  const section = doubt.section === 'whole' ? ui(lang).findings.whole : sectionName(doubt.section, lang);
  const cells = cellsOf(doubt, reckoned).map((cell) => factName(cell, lang));
  const guess = guessTexts(doubt, lang);
  return {
    doubt,
    word: severityWord(doubt.severity, lang),
    section,
    place: cells.join(words(lang).stop) || section,
    named: cells.length,
    figures: figuresIn(doubt, audit, reckoned, lang),
    cause: guess.map((line, at) => (at ? line : cellBefore(doubt, lang) + line)),
    guess,
    findings: doubt.findings.map((finding) => ({
      finding,
      word: severityWord(finding.severity, lang),
      message: findingText(finding, lang),
      sums: sumTexts(finding, reckoned, lang),
      operands: operandsOf(finding, reckoned),
    })),
  };
}
