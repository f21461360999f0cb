import { OWN_BODY, WHOLE_BODY } from '../../forms/lexicon/bodies';
import { ADDRESSES, APPLY, GOVERNMENT, OTHER_ACTOR, PARTLY, SUSPECT } from '../../forms/lexicon/slots';
import type { Token, TokenKind } from '../prose';
import { namesOthers, whose } from './bodies';
import type { ClaimRole, Slot, State } from './state';
import { textOf, tokenAt } from './words';

/** A slot that the words around a figure leave open; `else`: another body or thing is named, the figure is none of the form. */
export type Gap = Slot | 'else';

/** Words that make the frame of a clause: what stands before them is its subject. */
const REQUEST_FRAME: readonly TokenKind[] = [
  'apply',
  'outcome',
  'person',
  'org',
  'receive',
  'new',
  'take',
  'handle',
  'answer',
  'carry',
  'carriedIn',
  'carriedOut',
];
const FRAMES: Partial<Record<ClaimRole, readonly TokenKind[]>> = {
  docs: ['docs', 'issue', 'publish', 'repeal', 'inForce'],
  decisions: ['decided'],
  proceeding: ['proceeding', 'cause', 'receive', 'handle'],
  result: ['result'],
};
const GLUE: ReadonlySet<TokenKind> = new Set(['fill', 'sum', 'subject', 'entity', 'conj']);
const CASES: ReadonlySet<ClaimRole> = new Set(['proceeding', 'result']);

/** Unknown words, with what of the dictionary stands inside of them: 区司 + 法 + 局. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isGlue = ({ kind, text }: Token) => GLUE.has(kind) && !OWN_BODY.test(text);

function runs(words: readonly Token[]): Run[] {
  const found: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (tokenAt(words, from).kind !== 'other') continue;
    let to = from + 1;
    while (to < words.length && (isGlue(tokenAt(words, to)) || tokenAt(words, to).kind === 'other')) to++;
    found.push({ from, to, text: textOf(words.slice(from, to)) });
    from = to - 1;
  }
  return found;
}

function gapOfRun(state: State, words: readonly Token[], run: Run, frame: number, role: ClaimRole): Gap | null {
  const owner = whose(run.text, state.agency);
  if (owner === 'own' || WHOLE_BODY.test(textOf(words.slice(0, run.to)))) return null;
  const addressed = ADDRESSES.test(tokenAt(words, run.from - 1).text);
  if (owner === 'other') return addressed && (CASES.has(role) || GOVERNMENT.test(run.text)) ? null : 'else';
  if (run.from < frame) return PARTLY.test(run.text) ? 'which' : 'what';
  if (APPLY.test(run.text)) return null;
  // 收到…的申请: what is asked for is open; 收到…的政府信息公开申请: only which of them.
  const some = tokenAt(words, run.to - 1).data === 'of' && tokenAt(words, run.to).data === 'strong';
  return some ? 'what' : 'else';
}

/** A word that may name another body: unknown, or one of those that bodies are named with. */
const isSuspect = ({ kind, text }: Token) => kind === 'other' || kind === 'local' || SUSPECT.test(text);

/** Whether the subject of a clause is another body. */
export const ofOthers = (subject: readonly Token[], agency: string) =>
  subject.some(isSuspect) &&
  (namesOthers(textOf(subject), agency) || runs(subject).some(({ text }) => whose(text, agency) === 'other'));

/** What is known of a figure by its role although every word is. */
function gapOfRole(words: readonly Token[], role: ClaimRole): Gap | null {
  if (role === 'outcome' && OTHER_ACTOR.test(textOf(words))) return 'else';
  if (role === 'disposed' && PARTLY.test(textOf(words))) return 'else';
  return null;
}

/** What the words before a figure leave open; null when they fill every slot or leave it to what was told before. */
export function gapIn(state: State, words: readonly Token[], role: ClaimRole): Gap | null {
  if (!words.some(isSuspect)) return gapOfRole(words, role);
  if (namesOthers(textOf(words), state.agency)) return 'else';
  const kinds = FRAMES[role] ?? REQUEST_FRAME;
  const first = words.findIndex(({ kind }) => kinds.includes(kind));
  const frame = first < 0 ? words.length : first;
  const gaps = runs(words).flatMap((run) => gapOfRun(state, words, run, frame, role) ?? []);
  return gapOfRole(words, role) ?? gaps.find((gap) => gap === 'else') ?? gaps[0] ?? null;
}
