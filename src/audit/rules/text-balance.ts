import type { FactId } from '../../forms';
import { OTHER_ENDS, SCOPE } from '../../forms/lexicon/sums';
import { fold } from '../../forms/printed/normal';
import type { Claim, Report } from '../../report/types';
import { at, isExact, passagesOf, total } from '../reading';
import { defineRule, judged, notApplicable, unsure, type Draft } from '../rule';

const NEW: FactId = 'requests/receivedNew/total';
const IN: FactId = 'requests/carriedIn/total';
const DISPOSED: FactId = 'requests/disposedTotal/total';
const OUT: FactId = 'requests/carriedOut/total';
const CELLS: readonly FactId[] = [NEW, IN, DISPOSED, OUT];

/** More figures than that beside the four are no sentence of which anything is certain. */
const MOST_OTHERS = 10;

/** The claims of a section by the cells that they state; figures of any other cells are none of them. */
interface Told {
  /** New ones alone, or with those carried in, as far as words say. */
  readonly received: readonly Claim[];
  readonly carriedIn: readonly Claim[];
  readonly disposed: readonly Claim[];
  readonly carriedOut: readonly Claim[];
}

const isAbout = ({ readings }: Claim, cells: readonly FactId[]) =>
  readings.length > 0 &&
  readings.every((reading) => reading.includes(cells[0] as FactId) && reading.every((id) => cells.includes(id)));

function toldIn(claims: readonly Claim[]): Told {
  const about = (...cells: readonly FactId[]) => claims.filter((claim) => isAbout(claim, cells));
  return { received: about(NEW, IN), carriedIn: about(IN), disposed: about(DISPOSED), carriedOut: about(OUT) };
}

const SENTENCE_ENDS = ['。', '！', '？'];

/** The sentences that hold the claims of one passage, folded, with their offsets on the page. */
function sentencesOf(report: Report, claims: readonly Claim[]): { text: string; passage: string; from: number; to: number }[] {
  const passages = passagesOf(report, claims[0]?.section ?? 'overview');
  return passages.flatMap(({ id, text, offset }) => {
    const own = claims.filter(({ passage }) => passage === id).map(({ start }) => start - offset);
    if (!own.length) return [];
    const from = 1 + Math.max(...SENTENCE_ENDS.map((sign) => text.slice(0, Math.min(...own)).lastIndexOf(sign)));
    const last = Math.max(...own);
    const to = last + text.slice(last).search(/[。！？]|$/);
    return [{ text: fold(text.slice(from, to)), passage: id, from: from + offset, to: to + offset }];
  });
}

/** Whether some of the figures make up a difference. */
function madeUp(difference: number, figures: readonly number[]): boolean {
  let sums = [0];
  for (const figure of figures) sums = [...sums, ...sums.map((sum) => sum + figure)];
  return sums.includes(Math.abs(difference));
}

/** The other figures of these sentences, which may be what is missing: those of no cell, and outcomes that are no parts of those answered. */
function othersIn(report: Report, told: Told, sentences: ReturnType<typeof sentencesOf>): readonly number[] {
  const within = (passage: string, start: number) =>
    sentences.some((s) => s.passage === passage && start >= s.from && start < s.to);
  const four = new Set(Object.values(told).flat());
  const claims = report.claims.filter((claim) => within(claim.passage, claim.start) && !four.has(claim));
  const outcomes = claims.filter(({ readings }) =>
    readings[0]?.every((id) => id.startsWith('requests/') && id.endsWith('/total')),
  );
  const parts = total(outcomes.map(({ value }) => value)) === told.disposed[0]?.value;
  const open = claims.filter((claim) => !claim.certain || (!parts && outcomes.includes(claim)));
  const uncovered = (report.uncovered ?? []).filter(
    ({ reason, place }) => reason !== 'share' && within(place.passage, place.start),
  );
  return [...open, ...uncovered].map(({ value }) => value).filter((value) => value > 0);
}

/** One figure of each kind, of one body: only then is anything certain. */
function isOpen(told: Told, sentences: readonly { text: string }[]): boolean {
  const twice = [told.carriedIn, told.disposed, told.carriedOut].some(
    (claims) => new Set(claims.map(({ value }) => value)).size > 1,
  );
  const text = sentences.map((sentence) => sentence.text).join('');
  return twice || new Set(text.match(SCOPE)).size > 1 || OTHER_ENDS.test(text);
}

function judgeSection(report: Report, told: Told): Draft<'differs'> | 'fits' | 'open' {
  const claims = Object.values(told).flat();
  const sentences = sentencesOf(report, claims);
  const [carriedIn, disposed, carriedOut] = [told.carriedIn[0], told.disposed[0], told.carriedOut[0]].map(
    (claim) => claim?.value ?? 0,
  );
  const right = (disposed ?? 0) + (carriedOut ?? 0);
  const sums = told.received.flatMap(({ value, readings }) =>
    readings.map((reading) => value + (reading.includes(IN) ? 0 : (carriedIn ?? 0))),
  );
  if (sums.includes(right)) return 'fits';
  const [left = 0] = sums;
  const others = othersIn(report, told, sentences);
  if (isOpen(told, sentences) || others.length > MOST_OTHERS) return 'open';
  if (sums.some((sum) => madeUp(sum - right, others))) return 'open';
  return {
    key: 'differs',
    params: { left, right, difference: left - right },
    facts: CELLS,
    claims: Object.values(told).map(([claim]: readonly Claim[]) => report.claims.indexOf(claim as Claim)),
    ...at(told.disposed[0] as Claim),
  };
}

/**
 * Received and carried in, answered and carried over, all told in one section: they balance as in table three. Nothing is said
 * where the words leave room for requests that ended otherwise.
 */
export const textBalance = defineRule({
  id: 'text-balance',
  severity: 'notice',
  covers: ['R-N.06'],
  keys: ['differs'],
  check({ report }) {
    const sections = [...new Set(report.claims.map(({ section }) => section))];
    const told = sections
      .map((section) => toldIn(report.claims.filter((claim) => isExact(claim) && claim.section === section)))
      .filter((kinds) => Object.values(kinds).every((claims: readonly Claim[]) => claims.length > 0));
    if (!told.length) return notApplicable('not-told');
    const results = told.map((kinds) => judgeSection(report, kinds));
    const findings = results.filter((result) => typeof result === 'object');
    return findings.length || results.includes('fits') ? judged(findings) : unsure('list-open');
  },
});
