import { COMPLAINTS } from '../../forms/lexicon/clues';
import type { Outcome, WordKind } from '../../forms/lexicon/types';
import { FRAMES, type Frame, type Sign } from '../../forms/lexicon/frames';
import { OPEN_LIST } from '../../forms/lexicon/sums';
import type { Token } from '../prose';
import { docsHead } from './disclosure';
import { applicantHead, askerBefore, head, requestHead, type Applicant } from './requests';
import { caseBefore, Clause, SIGNS, toldDecisions } from './signs';
import type { Head, State } from './state';
import { has, isCarried, isJoint, isVerb, lastHead, tokenAt } from './words';

/** The requests that a verb tells of, or what was carried in or over. */
const deedOf = (state: State, token: Token | undefined, citizen = false): Head | null =>
  token && (isVerb(token) || isCarried(token)) ? requestHead(state, token.kind, citizen) : null;

/** The row of a group of outcomes that a cause before it names: 因重复申请不予处理, 因信访不予处理. */
function rowOf({ kind, data, text }: Token, group: Outcome): Outcome | null {
  if (kind === 'outcome') return data.startsWith(`${group}.`) ? data : null;
  return group === 'declined' && COMPLAINTS.test(text) ? 'declined.petition' : null;
}

/** An outcome of requests: one row, or all rows of a group. */
function outcomeHead({ state, token, before }: Clause): Head | null {
  if (token.kind !== 'outcome') return null;
  const rows = state.cells.outcome(token.data === 'shown' ? 'granted' : token.data);
  const named = lastHead(before);
  const cause = before[named];
  // “因不掌握等情形” names one cause of several, as a list does: the whole group is meant.
  const listed = isJoint(tokenAt(before, named - 1)) && tokenAt(before, named - 2).kind === 'outcome';
  const several = listed || before.slice(named + 1).some(({ text }) => OPEN_LIST.test(text));
  const row = several || !cause ? null : rowOf(cause, token.data);
  const readings = [state.cells.request(row ? [row] : rows)];
  if (token.data === 'unable.notHeld') readings.push(state.cells.request(state.cells.outcome('unable')));
  return head('outcome', readings);
}

/** 结果维持 N件 of the proceeding last named. */
function resultHead(clause: Clause): Head | null {
  const { state, token, before } = clause;
  const noun = before[caseBefore(clause)];
  const named = noun?.kind === 'proceeding' ? noun.data : state.antecedents.last('proceeding');
  if (!named || token.kind !== 'result') return null;
  state.antecedents.tell('proceeding', named, noun?.start);
  const told = head('result', [state.cells.proceeding(named, token.data)]);
  return told && { ...told, from: state.antecedents.startOf('proceeding') };
}

/** Decisions made (处理决定); decisions put on show count only under that name. */
function decisionHead(clause: Clause): Head | null {
  const { state, token } = clause;
  const reading = token.kind === 'decided' ? state.cells.decisions(token.data) : null;
  if (!reading) return null;
  state.note({ decided: toldDecisions(clause) });
  return head('decisions', [reading]);
}

/** The cells that a frame tells in a clause. */
function tell(clause: Clause, { tells }: Frame): Head | null {
  const { state, tokens, at, token, before } = clause;
  switch (tells) {
    case null:
      return null;
    case 'verb-before': {
      const { verb } = clause;
      return verb && requestHead(state, verb, has(before, 'person', 'citizen'));
    }
    case 'carried-before':
      return deedOf(state, before.findLast(isCarried));
    case 'incoming-before':
      return deedOf(
        state,
        before.find(({ kind }) => kind === 'receive' || kind === 'new'),
      );
    case 'itself':
      return deedOf(state, token);
    case 'applicant-before':
      return clause.applicant && applicantHead(state, clause.applicant, clause.verb);
    case 'asker':
      return applicantHead(state, askerBefore(tokens, at) as Applicant, 'receive');
    case 'applicant':
      return applicantHead(state, token as Applicant);
    case 'outcome':
    case 'shown':
      return outcomeHead(clause);
    case 'granted':
      return head('outcome', [state.cells.request(['granted'])]);
    case 'proceeding':
      return token.kind === 'proceeding' ? head('proceeding', [state.cells.proceeding(token.data)]) : null;
    case 'result':
      return resultHead(clause);
    case 'documents':
      return docsHead(state, tokens, at);
    case 'decisions':
      return decisionHead(clause);
    default:
      return requestHead(state, tells);
  }
}

/** A result of proceedings that are named before it and are of others, or of none at all. */
function casesUnnamed(clause: Clause): boolean {
  const { state, before } = clause;
  const noun = caseBefore(clause);
  if (noun >= 0 && !headOf(state, before, noun)) return true;
  return state.proceedings === 'foreign';
}

/** Whether a sign shows around the word of a clause. */
export const shows = (clause: Clause, sign: Sign) => (sign === 'cases-unnamed' ? casesUnnamed(clause) : SIGNS[sign](clause));

const NOTHING: readonly Sign[] = [];

function showsAny(clause: Clause, signs: readonly Sign[]): boolean {
  for (const sign of signs) if (shows(clause, sign)) return true;
  return false;
}

function fits(clause: Clause, { data, when = NOTHING, unless = NOTHING }: Frame): boolean {
  if (data !== undefined && clause.token.data !== data) return false;
  for (const sign of when) if (!shows(clause, sign)) return false;
  return !showsAny(clause, unless);
}

/** What the word of a clause at an index tells of a figure: the cells of the first frame that fits. */
export function headOf(state: State, tokens: readonly Token[], at: number): Head | null {
  const frames = FRAMES.get(tokenAt(tokens, at).kind as WordKind);
  if (!frames) return null;
  const clause = new Clause(state, tokens, at);
  const frame = frames.find((one) => fits(clause, one));
  if (!frame) return null;
  if (frame.opens && !state.received) state.note({ antecedentOpen: frame.opens });
  const isOpen = frame.open ?? showsAny(clause, frame.unsure ?? NOTHING);
  const told = tell(clause, frame);
  return told && (isOpen ? { ...told, certain: false } : told);
}
