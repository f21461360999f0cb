import type { Document } from '../../document/types';
import type { FactId } from '../../forms';
import { tableOf } from '../../forms/ids';
import { NOTICE_TITLE, SCHOOL_FORM, SENDS_FORM, WEBSITE_FORM, WEBSITE_FORM_LABELS } from '../../forms/printed/kinds';
import { fold } from '../../forms/printed/normal';
import { REPORT_TITLE } from '../../forms/printed/titles';
import { textOfRow, textsOfCells, isContentPicture, isFile, type Line, type Piece } from '../pieces';
import type { Fact, Reason, ReportTable, SectionStatus } from '../types';
import { readTitle, SITE_NAME, type Title } from './titles';

/** Whether a page is a report that can be audited, and if not, why. */
export interface Kind {
  readonly status: 'audited' | 'not-a-report' | 'unreadable';
  readonly reason: Reason | null;
}

export interface Evidence {
  readonly document: Document;
  readonly pieces: readonly Piece[];
  readonly title: Title | null;
  /** Year reported on, by title or period. */
  readonly year: number | null;
  readonly headings: number;
  /** The cells of the form that were located. */
  readonly facts: ReadonlyMap<FactId, Fact>;
}

const AUDITED: Kind = { status: 'audited', reason: null };
const not = (reason: Reason): Kind => ({ status: 'not-a-report', reason });
const unreadable = (reason: Reason): Kind => ({ status: 'unreadable', reason });

/** The page was not read to its end, and what was read is no whole report. */
export const TOO_LARGE = unreadable('too-large');

/**
 * Whether a page that was not read to its end may hold what seems to be missing. A report that stands there as a whole is
 * audited all the same.
 */
export function tooLarge(
  { status, reason }: Kind,
  sections: readonly { readonly status: SectionStatus }[],
  tables: readonly ReportTable[],
): boolean {
  if (status !== 'audited') return reason === 'no-report';
  return [...sections, ...tables].some((part) => part.status === 'missing');
}

/** Decides by title, headings and tables (contract, “Status”). */
export function kindOf(evidence: Evidence): Kind {
  const { document, title, headings, facts } = evidence;
  const tables = new Set([...facts.keys()].map((id) => tableOf(id))).size;
  const anyFigure = [...facts.values()].some(({ value }) => value !== null);
  const names = [
    document.title,
    document.meta.get('articletitle') ?? '',
    ...evidence.pieces.flatMap((piece) => (piece.kind === 'line' && piece.level > 0 ? [piece.text] : [])),
  ].map(fold);
  const own = ownTitleOf(document, evidence.pieces);
  const sent = NOTICE_TITLE.test(own) && !title ? not(SENDS_FORM.test(own) ? 'notice' : 'blank-form') : null;
  if (headings < 3 && (WEBSITE_FORM.test(own) || websiteLabels(evidence) >= FEWEST_WEBSITE_LABELS)) return not('other-form');
  if (tables === 0 && isSchoolForm(evidence)) return not('other-form');
  if ((title || tables >= 2) && headings >= 3) {
    if (!anyFigure && (sent || names.some((name) => NOTICE_TITLE.test(name)))) return sent ?? not('blank-form');
    if (title?.year && title.year <= 2018 && tables < 2) return not('pre-2019-form');
    if (!anyFigure && tables > 0 && !evidence.year) return not('blank-form');
    return AUDITED;
  }
  if (sent && names.some((name) => REPORT_TITLE.test(name))) return sent;
  const years = [document.title.split(SITE_NAME)[0] ?? '', ...names].map((name) => readTitle(name)?.year ?? null);
  const ownTitle = years.some((year) => year !== null);
  if (title?.year && title.year <= 2018 && (years.includes(title.year) || isOlderReport(evidence, title.year)))
    return not('pre-2019-form');
  const answer = title?.year ? withoutText(evidence) : not('no-report');
  if (ownTitle && answer.status === 'unreadable') return answer;
  return listed(evidence) >= FEWEST_LISTED ? not('list-page') : answer;
}

/** One label may stand on any page. */
const FEWEST_WEBSITE_LABELS = 2;

/** The page's own title: that of the article, else that of the page, else its first heading, which may be that of the site. */
function ownTitleOf(document: Document, pieces: readonly Piece[]): string {
  const first = (): string => pieces.find((piece): piece is Line => piece.kind === 'line' && piece.level > 0)?.text ?? '';
  return fold(document.meta.get('articletitle') ?? '') || fold(document.title) || fold(first());
}

/** How many lines of a page may name the form that it follows. */
const FORM_REACH = 60;

function isSchoolForm({ document, pieces }: Evidence): boolean {
  const lines = pieces.slice(0, FORM_REACH).flatMap((piece) => (piece.kind === 'line' ? [piece.text] : []));
  return [document.title, ...lines].some((text) => SCHOOL_FORM.test(fold(text)));
}

/** Less text below a title is no report. */
const SHORTEST_REPORT = 500;

/** Whether a report on the year stands below its title: a link to one does not make the page one, nor does a list. */
function isOlderReport(evidence: Evidence, year: number): boolean {
  if (listed(evidence) >= FEWEST_LISTED) return false;
  const at = evidence.pieces.findIndex((piece) => piece.kind === 'line' && readTitle(piece.text)?.year === year);
  if (at < 0) return evidence.document.title === '';
  const below = evidence.pieces.slice(at + 1).filter((piece): piece is Line => piece.kind === 'line');
  return below.reduce((sum, { text }) => sum + text.trim().length, 0) >= SHORTEST_REPORT;
}

function websiteLabels({ pieces }: Evidence): number {
  const texts = pieces.flatMap((piece) =>
    piece.kind === 'rows' ? textsOfCells(piece.rows) : piece.kind === 'line' && piece.text.length < 60 ? [piece.text] : [],
  );
  return new Set(texts.map(fold).flatMap((text) => WEBSITE_FORM_LABELS.exec(text)?.[0] ?? [])).size;
}

/** So many reports on one page without a report make a list. */
const FEWEST_LISTED = 3;
/** Longer texts name no report. */
const LONGEST_NAME = 120;
const FILE_ENDING = /\.(?:pdf|docx?|wps|ofd|xlsx?)\s*$/i;

/** How many reports (body and year) a page names: several make a list of them, not one. */
function listed({ pieces }: Evidence): number {
  const names = new Set<string>();
  for (const piece of pieces) {
    const texts = piece.kind === 'rows' ? piece.rows.map((row) => textOfRow(row, LONGEST_NAME)) : [piece.text];
    for (const text of texts) {
      const title = text.length < LONGEST_NAME ? readTitle(text.replace(FILE_ENDING, '')) : null;
      if (title?.year) names.add(`${title.agency} ${title.year}`);
    }
  }
  return names.size;
}

/** Named like a report, but no text of one: pictures, files, or a page about it. */
function withoutText({ pieces }: Evidence): Kind {
  const pictures = pieces.filter(isContentPicture).length;
  if (pictures < 2 && pieces.some(isFile)) return unreadable('attachment-only');
  return pictures ? unreadable('image-only') : not('no-report');
}
