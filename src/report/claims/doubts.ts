import { columnOf, rowOf } from '../../forms/ids';
import {
  ALL_ORGANISATIONS,
  BELOW,
  CASES_AT_LARGE,
  DECIDES,
  MONTH_OF_YEAR,
  ONE_BODY,
  OTHER_CASES,
  OWN_KINDS,
  PART,
  PART_TIED,
  YEAR_AGAIN,
} from '../../forms/lexicon/clues';
import { DOUBTS, type Doubt } from '../../forms/lexicon/doubts';
import { CLAUSE_END, MONTH_OF_CLAUSE, MONTHS, WHOLE_YEAR } from '../../forms/lexicon/months';
import { MONTH_SIGN } from '../../forms/printed/dates';
import { isPlain, isSetPhrase, ofTheForm, type SentenceTold } from './cases';
import { cellsOf, firstCellOf } from './cells';
import type { Sentence } from './sentences';
import type { Gap } from './slots';
import type { Found, ClaimRole, State } from './state';

/** Characters around a figure that are looked at; keeps the cost of a long sentence linear. */
const WINDOW = 160;
const PERSONS = 'naturalPerson';
const INCOMING = new Set<ClaimRole>(['received', 'new', 'taken', 'handled']);
const CASES = new Set<ClaimRole>(['proceeding', 'result']);
/** Months named before a figure are a part of the year, and nothing behind them tells of the whole. */
function ofMonths(before: string): boolean {
  const rest = before.replace(WHOLE_YEAR, '');
  const last = [...rest.matchAll(MONTHS)].pop();
  if (last) return !YEAR_AGAIN.test(rest.slice(last.index + last[0].length));
  const clause = rest.slice(rest.lastIndexOf(CLAUSE_END) + 1);
  const month = clause.search(MONTH_OF_CLAUSE);
  return month >= 0 && !YEAR_AGAIN.test(clause.slice(month));
}

/** The last month named before a figure is one of another year. */
function ofAnotherYear(state: State, before: string): boolean {
  const last = [...before.matchAll(MONTH_OF_YEAR)].pop();
  return last !== undefined && state.year !== null && Number(last[1]) !== state.year;
}

/** 分局共收到, in the report of a branch. */
function isOwnBody({ agency }: State, named: string): boolean {
  return OWN_KINDS.some((kind) => agency.endsWith(kind) && named.includes(kind)) && !BELOW.test(named);
}

const beforeOf = (told: SentenceTold, claim: Found) => {
  const at = claim.start - told.start;
  return told.text.slice(0, at).slice(-WINDOW);
};

/** A figure of one of several bodies that are counted together. */
const ofOneBody = (told: SentenceTold, claim: Found) => !CASES.has(claim.role) && ONE_BODY.test(beforeOf(told, claim));

/** All kinds of organisations together. */
const ofOrganisations = (claim: Found) => cellsOf(claim).length > 1;
const isOrganisation = (claim: Found) => claim.role === 'applicant' && columnOf(firstCellOf(claim)) !== PERSONS;

/** 企业2件、其他组织1件: organisations told one by one, of which no figure is that of all. */
const besideOthers = (told: SentenceTold, claim: Found, claims: readonly Found[]) =>
  claim.role === 'applicant' &&
  ofOrganisations(claim) &&
  !ALL_ORGANISATIONS.test(beforeOf(told, claim)) &&
  claims.some((other) => other.start !== claim.start && isOrganisation(other));

/** What stands around a figure, as far as it is looked at. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** Whether the words before a figure are those of a doubt. */
function fitsBefore(doubt: Doubt, state: State, before: string): boolean {
  if (!doubt.before) return true;
  const found = doubt.before.exec(before);
  if (!found || doubt.unless?.test(before.slice(found.index + found[0].length))) return false;
  return !(doubt.own && isOwnBody(state, found[0]));
}

function fitsAfter(doubt: Doubt, after: string): boolean {
  if (!doubt.after) return true;
  const found = doubt.after.exec(after);
  return found !== null && !(doubt.apart && PART.test(after.slice(0, found.index)));
}

/** The first doubt about a figure that its sentence gives cause for. */
const doubtOf = (state: State, told: SentenceTold, claim: Found, { before, after }: Around) =>
  DOUBTS.find(
    (doubt) =>
      doubt.of.includes(claim.role) &&
      !(doubt.sums && !ofOrganisations(claim)) &&
      (!doubt.row || rowOf(firstCellOf(claim)) === doubt.row) &&
      fitsAfter(doubt, after) &&
      fitsBefore(doubt, state, before) &&
      !doubt.unlessSaid?.test(told.text),
  );

/** The slot of a figure that is open, and whether it counts something else for certain; null without a doubt. */
function gapOf(state: State, told: SentenceTold, claim: Found): Gap | null {
  const before = beforeOf(told, claim);
  const after = told.text.slice(claim.end - told.start).slice(0, WINDOW);
  if (CASES.has(claim.role) && claim.value > 0) {
    const ours = ofTheForm(state, told, before, after);
    if (!ours) return ours === null ? 'else' : 'what';
  } else if (!CASES.has(claim.role) && before.includes(MONTH_SIGN) && (ofAnotherYear(state, before) || ofMonths(before)))
    return 'when';
  const doubt = doubtOf(state, told, claim, { before, after });
  return doubt?.named ? 'else' : (doubt?.slot ?? null);
}

const OF_ANTECEDENT = new Set<ClaimRole>(['disposed', 'closed', 'outcome', 'applicant', 'new', 'carriedIn', 'carriedOut']);
/** What else is told of requests in words of its own: of what it is, what follows is. */
const SETS_WHAT = new Set<ClaimRole>(['disposed', 'carriedIn', 'carriedOut']);

/** What is open of the requests is open of all that is told of them without naming them anew. */
function withGap(state: State, claim: Found): Found {
  if (claim.inherits && OF_ANTECEDENT.has(claim.role))
    return state.antecedentOpen ? { ...claim, certain: false, open: claim.open ?? state.antecedentOpen } : claim;
  if (INCOMING.has(claim.role) || (SETS_WHAT.has(claim.role) && claim.open !== 'which'))
    state.note({ antecedentOpen: claim.open === 'which' ? undefined : claim.open });
  return claim;
}

/** Takes certainty from the figures of a sentence, from the claim `first` on, that its other words make doubtful. `text` is the sentence. */
export function doubt(state: State, sentence: Sentence, text: string, first: number): void {
  const claims = state.found.slice(first);
  if (!claims.length) return;
  const told = {
    text,
    start: sentence[0].start,
    plain: isPlain(sentence),
    setPhrase: sentence.some(isSetPhrase),
    atLarge: CASES_AT_LARGE.test(text),
    partTied: PART_TIED.test(text),
    decides: DECIDES.test(text) || OTHER_CASES.test(text),
  };
  const ofWhole = claims.filter((claim) => !ofOneBody(told, claim));
  state.takeBack(first);
  for (const claim of ofWhole) {
    const gap = gapOf(state, told, claim) ?? (besideOthers(told, claim, ofWhole) ? 'which' : null);
    if (gap !== 'else') state.add(withGap(state, gap ? { ...claim, certain: false, open: claim.open ?? gap } : claim));
  }
}
