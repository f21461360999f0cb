import type { FactId, SectionId } from '../../forms';
import { AMOUNT_BEFORE_UNIT, TOLD_NONE } from '../../forms/lexicon/reviewers';
import { fold, simplified } from '../../forms/printed/normal';
import type { Report } from '../../report/types';
import { standingOf, titleYear, type FoldedSentence } from '../reading';
import type { Draft, RuleInput } from '../rule';
import type { Pack } from './schema';

type Key = 'cell-blank' | 'cell-untold' | 'figure-untold' | 'unmentioned' | 'short' | 'long' | 'late';

/** What comes of one thing that is asked: a finding, or why nothing can be said; null where it is met or there is no occasion. */
type Case = Draft<Key> | string | null;

type Given = Pick<RuleInput, 'report' | 'prose'>;

/** Sections with more text than this are not looked through: no report tells so much. */
const MOST_TEXT = 200_000;

const plain = (text: string): string => simplified(fold(text));

/** Whether a pack is for a report: its year, and a word in the name of its body. */
export function isFor({ bodies, years }: Pack, { agency, year }: Pick<Report, 'agency' | 'year'>): boolean {
  const name = plain(agency);
  if (bodies && !bodies.some((word) => name.includes(plain(word)))) return false;
  const { from, to } = years ?? {};
  if (year === null) return from === undefined && to === undefined;
  return year >= (from ?? year) && year <= (to ?? year);
}

/** Whether a section has been read: what was not cannot lack anything. */
function unreadReason(section: SectionId, { report, prose }: Given): string | null {
  const status = report.sections.find(({ id }) => id === section)?.status;
  if (status !== 'present' && status !== 'misplaced') return 'section-unread';
  const { length } = prose.tells(section);
  if (!length) return 'section-unread';
  return length > MOST_TEXT ? 'text-too-long' : null;
}

/** What tells apart what a pack asks, whatever figures are found: decisions are kept by it. */
const draftOf = (pack: Pack, key: Key, asked: object, draft: Omit<Draft<Key>, 'key'>): Draft<Key> => ({
  ...draft,
  key,
  params: { pack: pack.name, ...draft.params },
  severity: pack.severity,
  which: `${pack.name} ${JSON.stringify(asked)}`,
});

const FEES: FactId = 'disclosure/fees/amount';

/** Whether the text tells the figure of a cell, or may do so: any figure of the same value counts. */
function isToldIn({ claims, uncovered, moreUncovered, narrative }: Report, cell: string, value: number): boolean {
  if (moreUncovered) return true;
  const alone = claims.some(({ readings }) => readings.some(([only, ...more]) => only === cell && !more.length));
  if (alone || (cell === FEES && narrative?.fees.length)) return true;
  return [...claims, ...(uncovered ?? [])].some((told) => told.value === value);
}

function cellCase(pack: Pack, asked: Pack['cells'][number], given: Given): Case {
  const { report } = given;
  const fact = report.facts.get(asked.cell as FactId);
  if (!fact) return 'cells-not-located';
  if (fact.unreadable) return 'cells-without-figure';
  const { value } = fact;
  const about = { facts: [asked.cell], params: { fact: asked.cell } };
  if (asked.told === 'table') return value === null ? draftOf(pack, 'cell-blank', asked, about) : null;
  // That there was none is said in too many ways to be missed.
  if (!value) return null;
  const unread = unreadReason('overview', given);
  if (unread || isToldIn(report, asked.cell, value)) return unread;
  return draftOf(pack, 'cell-untold', asked, { ...about, params: { ...about.params, value } });
}

/** Whether a sentence tells how many of something: a number before one of the units, or digits anywhere beside it; or that there was none. */
function tellsAmount({ text }: FoldedSentence, units: readonly string[]): boolean {
  if (TOLD_NONE.test(text)) return true;
  return units.some((unit) => {
    for (let found = text.indexOf(unit); found >= 0; found = text.indexOf(unit, found + unit.length))
      if (/\d/.test(text) || AMOUNT_BEFORE_UNIT.test(text.slice(Math.max(0, found - 2), found))) return true;
    return false;
  });
}

const placeOf = (section: SectionId) => ({ place: `section/${section}` });
/** Words in one parameter: whoever prints it puts what is usual between them. */
const listed = (words: readonly string[]): string => words.join('\n');

function figureCase(pack: Pack, asked: Pack['figures'][number], given: Given): Case {
  const { section } = asked;
  const unread = unreadReason(section, given);
  if (unread) return unread;
  const [words, units] = [asked.words.map(plain), asked.units.map(plain)];
  const sentences = given.prose.sentencesIn(section);
  const isTold = sentences.some((sentence, at) => {
    if (!words.some((word) => sentence.text.includes(word))) return false;
    const next = sentences[at + 1];
    return tellsAmount(sentence, units) || (next?.passage === sentence.passage && tellsAmount(next, units));
  });
  const params = { section, words: listed(asked.words), units: listed(asked.units) };
  return isTold ? null : draftOf(pack, 'figure-untold', asked, { params, ...placeOf(section) });
}

function mentionCase(pack: Pack, asked: Pack['mentions'][number], given: Given): Case {
  const { section } = asked;
  const unread = unreadReason(section, given);
  if (unread) return unread;
  const text = given.prose.tells(section);
  if (asked.words.some((word) => text.includes(plain(word)))) return null;
  return draftOf(pack, 'unmentioned', asked, { params: { section, words: listed(asked.words) }, ...placeOf(section) });
}

function lengthCase(pack: Pack, asked: Pack['lengths'][number], given: Given): Case {
  const { section, least, most } = asked;
  const unread = unreadReason(section, given);
  // What is too long to be looked through is longer than any pack allows.
  if (unread === 'section-unread') return unread;
  const count = given.prose.tells(section).replace(/\s/g, '').length;
  const told = (key: 'short' | 'long', limit: number) =>
    draftOf(pack, key, asked, { params: { section, count, limit }, ...placeOf(section) });
  if (least !== undefined && count < least) return told('short', least);
  return most !== undefined && count > most ? told('long', most) : null;
}

function dateCase(pack: Pack, asked: Pack['dates'][number], { report }: Given): Case {
  const { publishedOn } = report;
  const year = titleYear(report);
  if (asked.by) {
    const standing = standingOf(report);
    if (standing === 'unknown') return 'agency-unclear';
    if (standing !== asked.by) return null;
  }
  if (year === null || report.otherTitles?.some((other) => other.year !== null && other.year !== year)) return 'year-unclear';
  if (publishedOn === null) return 'date-unknown';
  const limit = `${year + 1}-${asked.publishedBy}`;
  return publishedOn <= limit ? null : draftOf(pack, 'late', asked, { params: { published: publishedOn, limit } });
}

/** What a pack finds in a report that it is for: findings, and reasons why something could not be told. */
export function casesOf(pack: Pack, given: Given): (Draft<Key> | string)[] {
  const { cells, figures, mentions, lengths, dates } = pack;
  return [
    ...cells.map((asked) => cellCase(pack, asked, given)),
    ...figures.map((asked) => figureCase(pack, asked, given)),
    ...mentions.map((asked) => mentionCase(pack, asked, given)),
    ...lengths.map((asked) => lengthCase(pack, asked, given)),
    ...dates.map((asked) => dateCase(pack, asked, given)),
  ].filter((one) => one !== null);
}
