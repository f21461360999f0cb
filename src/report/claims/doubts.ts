import { columnOf } from '../../forms/ids';
import {
  ALL_ORGANISATIONS,
  ANSWERS_BESIDE,
  ANSWERS_OF_A_KIND,
  BELOW,
  CASES_AT_LARGE,
  CASES_LOST,
  COUNTS_ANEW,
  CUMULATIVE,
  DECIDES,
  DECISIONS_CHANGED,
  ENDED_BEFORE,
  ENDED_BESIDE_BEFORE,
  ENDED_BESIDE_BEHIND,
  ENDS,
  FIRST_OUTCOME,
  FOR_ANYBODY,
  HANDED_ON,
  LOOKED_AT,
  MADE_WITH_OTHERS,
  MATTERS_NAMED,
  MERGED,
  MONTH_OF_YEAR,
  NEW_PROCEEDINGS,
  NOT_COUNTED,
  NOT_ENDED,
  NOT_REAL,
  OF_ALL_KINDS,
  OF_PAGES,
  OF_PROCEEDINGS,
  ONE_BODY,
  ONE_MATTER,
  OTHERS_ASKED,
  OTHER_ACT,
  OTHER_APPLICANT,
  OTHER_BODIES,
  OTHER_CASES,
  OTHER_MAKER,
  OTHER_RECEIVER,
  OWN_KIND,
  PART,
  PART_FOR_INFORMATION,
  PART_IS_OWN,
  PROCEEDINGS_ALONE,
  REALLY,
  RECEIVED_AS_WELL,
  SERVICES,
  SET_RIGHT,
  SEVERAL_GROUPS,
  THE_REST,
  WAYS_TO_APPLY,
  YEAR_AGAIN,
} from '../../forms/lexicon/doubts';
import { CLAUSE_END, MONTH_OF_CLAUSE, MONTHS, WHOLE_YEAR } from '../../forms/lexicon/months';
import { MONTH_SIGN } from '../../forms/printed/dates';
import { isPlain, isSetPhrase, ofTheForm, type SentenceTold } from './cases';
import type { Sentence } from './sentences';
import type { Found, ClaimRole, State } from './state';

/** Characters around a figure that are looked at; keeps the cost of a long sentence linear. */
const WINDOW = 160;
const PERSONS = 'naturalPerson';
const CASES = new Set<ClaimRole>(['proceeding', 'result']);
const INCOMING = new Set<ClaimRole>(['received', 'new', 'taken', 'handled']);

/** What, before a figure of a role, makes it one of something else. */
const BEFORE_ROLE: Partial<Record<ClaimRole, readonly RegExp[]>> = {
  docs: [MADE_WITH_OTHERS],
  decisions: [DECISIONS_CHANGED],
  received: [MATTERS_NAMED, HANDED_ON],
  new: [MATTERS_NAMED, PROCEEDINGS_ALONE],
  carriedIn: [OF_PROCEEDINGS, PROCEEDINGS_ALONE],
  carriedOut: [OF_PROCEEDINGS, PROCEEDINGS_ALONE],
  disposed: [PROCEEDINGS_ALONE, SERVICES, ANSWERS_OF_A_KIND],
  outcome: [FIRST_OUTCOME, OF_PAGES],
  applicant: [SEVERAL_GROUPS, FOR_ANYBODY],
};

/** Months named before a figure are a part of the year, and nothing behind them tells of the whole. */
function ofMonths(before: string): boolean {
  if (!before.includes(MONTH_SIGN)) return false;
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

/** Words before a figure govern it unless the body's own count begins behind them. */
function governs(words: RegExp, before: string): boolean {
  const found = words.exec(before);
  return found !== null && !COUNTS_ANEW.test(before.slice(found.index + found[0].length));
}

/** 分局共收到, in the report of a branch. */
function isOwnBody({ agency }: State, before: string): boolean {
  const kind = OWN_KIND.exec(agency)?.[0];
  const named = OTHER_BODIES.exec(before)?.[0] ?? '';
  return kind !== undefined && named.includes(kind) && !BELOW.test(named);
}

const beforeOf = (told: SentenceTold, claim: Found) => {
  const at = claim.start - told.start;
  return told.text.slice(Math.max(0, at - WINDOW), at);
};

/** A figure of one of several bodies that are counted together. */
const ofOneBody = (told: SentenceTold, claim: Found) => !CASES.has(claim.role) && ONE_BODY.test(beforeOf(told, claim));

/** All kinds of organisations together. */
const ofOrganisations = ({ readings }: Found) => (readings[0]?.length ?? 0) > 1;
const isOrganisations = (readings: Found['readings']) => !readings[0]?.some((cell) => columnOf(cell) === PERSONS);

/** 企业2件、其他组织1件: organisations told one by one, of which no figure is that of all. */
const besideOthers = (told: SentenceTold, claim: Found, claims: readonly Found[]) =>
  claim.role === 'applicant' &&
  ofOrganisations(claim) &&
  !ALL_ORGANISATIONS.test(beforeOf(told, claim)) &&
  claims.some(({ role, start, readings }) => role === 'applicant' && start !== claim.start && isOrganisations(readings));

/** Counted of others, of something done to what was counted, or not counted at all. */
const ofOthers = (state: State, before: string, role: ClaimRole) =>
  NOT_REAL.test(before) ||
  BEFORE_ROLE[role]?.some((words) => words.test(before)) === true ||
  (governs(OTHER_BODIES, before) && !isOwnBody(state, before)) ||
  (role !== 'docs' && governs(OTHER_ACT, before));

/** Requests that came to another end stand beside a figure of answers, or it is what is left without them. */
const isPartOfAnswers = (told: SentenceTold, before: string, after: string) =>
  ANSWERS_BESIDE.test(after) || ENDED_BEFORE.test(before) || (THE_REST.test(before) && !NOT_ENDED.test(told.text));

/** 失效4件、废止4件: the form has one cell for both. */
const endedTwice = (before: string, after: string) =>
  ENDED_BESIDE_BEFORE.test(before) || (ENDS.test(before) && ENDED_BESIDE_BEHIND.test(after));

function isDoubtful(state: State, told: SentenceTold, claim: Found): boolean {
  const before = beforeOf(told, claim);
  const after = told.text.slice(claim.end - told.start, claim.end - told.start + WINDOW);
  if (CASES.has(claim.role)) return CASES_LOST.test(after) || (claim.value > 0 && !ofTheForm(state, told, before, after));
  if (CUMULATIVE.test(before) || ofAnotherYear(state, before) || ofMonths(before) || NOT_COUNTED.test(after)) return true;
  if (ofOthers(state, before, claim.role) || (claim.role === 'docs' && (LOOKED_AT.test(after) || endedTwice(before, after))))
    return true;
  if (claim.role === 'applicant' && (OTHER_APPLICANT.test(after) || OTHER_APPLICANT.test(before)) && ofOrganisations(claim))
    return true;
  if (claim.role === 'carriedIn' && NEW_PROCEEDINGS.test(after)) return true;
  if (claim.role === 'carriedIn' && RECEIVED_AS_WELL.test(before)) return true;
  if (claim.role === 'disposed' && isPartOfAnswers(told, before, after)) return true;
  if (claim.role === 'outcome' && (OTHERS_ASKED.test(after) || MERGED.test(after))) return true;
  const other = (claim.role === 'docs' ? OTHER_MAKER : OTHER_RECEIVER).exec(after);
  if (other && !PART.test(after.slice(0, other.index))) return true;
  return (
    INCOMING.has(claim.role) &&
    ((OF_ALL_KINDS.test(before) && PART_FOR_INFORMATION.test(after)) ||
      SET_RIGHT.test(after) ||
      REALLY.test(after) ||
      PART_IS_OWN.test(after) ||
      ONE_MATTER.test(before) ||
      WAYS_TO_APPLY.test(before))
  );
}

/** Takes certainty from the figures of a sentence, from the claim `first` on, that its other words make doubtful. */
export function doubt(state: State, sentence: Sentence, text: string, first: number): void {
  if (state.found.length <= first) return;
  const start = sentence[0]?.start ?? 0;
  const own = text.slice(start, sentence[sentence.length - 1]?.end);
  const told = {
    text: own,
    start,
    plain: isPlain(sentence),
    setPhrase: sentence.some(isSetPhrase),
    atLarge: CASES_AT_LARGE.test(own),
    decides: DECIDES.test(own) || OTHER_CASES.test(own),
  };
  const ofWhole = state.found.splice(first).filter((claim) => !ofOneBody(told, claim));
  state.found.push(...ofWhole);
  for (let i = first; i < state.found.length; i++) {
    const claim = state.found[i] as Found;
    if (isDoubtful(state, told, claim) || besideOthers(told, claim, ofWhole)) state.found[i] = { ...claim, certain: false };
  }
}
