import { SUFFERED } from '../../forms/lexicon';
import { FORM_RESULT } from '../../forms/lexicon/slots';
import { AFTER_ANSWERS, CLOSED, OWN_CLAUSE, PART, TIE } from '../../forms/lexicon/clues';
import type { Token, TokenKind } from '../prose';
import type { Sentence } from './sentences';
import type { ClaimRole, State } from './state';
import { tokenAt } from './words';

const SUBJECT_MATTER: ReadonlySet<TokenKind> = new Set([
  'other',
  'item',
  'channel',
  'docs',
  'decided',
  'foreign',
  'spoil',
  'publish',
]);
const OF_REQUESTS = new Set<ClaimRole>(['received', 'new', 'taken', 'handled', 'disposed']);

/** A sentence as far as doubts need it. */
export interface SentenceTold {
  readonly text: string;
  readonly start: number;
  /** Whether it says nothing beside proceedings and their results. */
  readonly plain: boolean;
  /** 发生, 被申请, 引发 and the like, or the groups of the form. */
  readonly setPhrase: boolean;
  readonly atLarge: boolean;
  readonly decides: boolean;
  /** Proceedings of any kind are counted, and those about disclosure as a part of them. */
  readonly partTied: boolean;
}

/** Whether the clauses from the first proceeding on name no subject matter. */
export function isPlain(sentence: Sentence): boolean {
  const noun = sentence.findIndex(({ kind }) => kind === 'proceeding');
  let from = Math.max(0, noun);
  while (from > 0 && tokenAt(sentence, from - 1).kind !== 'soft') from--;
  return sentence
    .slice(from)
    .every(({ kind, data, text }) => text === CLOSED || (!SUBJECT_MATTER.has(kind) && data !== 'accept'));
}

/** 发生, 被申请, 引发 and the like, or a group of the form. */
export const isSetPhrase = ({ kind, data, text }: Token) =>
  kind === 'cause' ||
  (kind === 'result' && FORM_RESULT.test(text)) ||
  (kind === 'proceeding' && (/^litigation./.test(data) || SUFFERED.test(text)));

/** Whether a figure of proceedings is one of those about open government information (table four); null where it is known to count others. */
export function ofTheForm(state: State, told: SentenceTold, before: string, after: string): boolean | null {
  if (told.decides) return false;
  if (told.partTied && !TIE.test(OWN_CLAUSE.exec(before)?.[1] ?? '')) return null;
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const behind = TIE.exec(after);
  const answered = AFTER_ANSWERS.test(before) && state.found.some(({ role }) => OF_REQUESTS.has(role));
  const isPart = behind !== null && PART.test(after.slice(0, behind.index));
  const tied = TIE.test(clause) || (behind !== null && !isPart);
  if (tied || answered) state.note({ casesTied: true });
  if (tied) return true;
  if (told.atLarge || isPart) return false;
  if (answered || TIE.test(before)) return true;
  return told.plain && (told.setPhrase || state.casesTied || state.section === 'remedies');
}
