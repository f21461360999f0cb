import type { Count } from '../audit/doubts';
import { englishFor } from './english';
import type { Lang, Severity } from './types';

/**
 * The words and counts of every surface: badge, button, popup, card, command line, exports, handbook and gallery. Small, and in
 * both languages at once, since a background cannot load texts later on.
 */
export interface Words {
  readonly product: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly doubts: (count: number) => string;
  readonly involving: (relations: number) => string;
  readonly notices: (count: number) => string;
  readonly more: (notices: string) => string;
  readonly noDoubts: string;
  readonly partly: string;
  readonly nothingChecked: string;
  readonly hold: (holds: number, of: number) => string;
  readonly unchecked: (count: number) => string;
  /** Ends a message that stands by itself: what is shown is a question, not a judgement. */
  readonly verify: string;
  /** The same, once above a list. */
  readonly verifyAll: string;
  readonly comma: string;
  readonly stop: string;
  readonly colon: string;
}

const zh: Words = {
  product: '勾稽',
  severity: { error: '不符', warning: '待核实', notice: '提示' },
  doubts: (count) => `${count} 个疑点`,
  involving: (relations) => `涉及 ${relations} 项勾稽关系`,
  notices: (count) => `${count} 条提示`,
  more: (notices) => `另有 ${notices}`,
  noDoubts: '未见疑点',
  partly: '已核对的部分未见疑点',
  nothingChecked: '勾稽关系都未能核对',
  hold: (holds, of) => `勾稽关系 ${holds}/${of} 成立`,
  unchecked: (count) => `${count} 项未核对`,
  verify: '，请核实',
  verifyAll: '请核实以下各项：',
  comma: '，',
  stop: '；',
  colon: '：',
};

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const en: Words = {
  product: 'Gouji',
  severity: { error: 'does not conform', warning: 'to verify', notice: 'note' },
  doubts: (count) => plural(count, 'doubt'),
  involving: (relations) => `concerning ${plural(relations, 'relation')}`,
  notices: (count) => plural(count, 'note'),
  more: (notices) => `and ${notices}`,
  noDoubts: 'No doubts',
  partly: 'No doubts in what was checked',
  nothingChecked: 'No relation could be checked',
  hold: (holds, of) => `${holds} of ${of} relations hold`,
  unchecked: (count) => `${count} not checked`,
  verify: '; please verify',
  verifyAll: 'Please verify:',
  comma: ', ',
  stop: '; ',
  colon: ': ',
};

/** Words and counts in one language. */
export const words = (lang: Lang): Words => ({ zh, en })[lang];

/** The same beside texts of which English may not be there: then in Chinese as they are. */
export const wordsOf = (lang: Lang): Words => words(englishFor(lang) ? lang : 'zh');

/** How an audit came out, or several together: “1 个疑点，涉及 2 项勾稽关系”. */
export function doubtsLine(count: Count, lang: Lang): string {
  const told = words(lang);
  const doubts = count.error + count.warning;
  const notices = count.notice > 0 && told.notices(count.notice);
  const calm = count.unchecked === count.relations ? told.nothingChecked : count.unchecked ? told.partly : told.noDoubts;
  const parts = doubts
    ? [told.doubts(doubts), count.involved > 0 && told.involving(count.involved), notices && told.more(notices)]
    : [calm, notices];
  return parts.filter(Boolean).join(told.comma);
}

/** How much of it was checked: “勾稽关系 40/42 成立，1 项未核对”. */
export function coverageLine(
  { relations, holds, unchecked }: Pick<Count, 'relations' | 'holds' | 'unchecked'>,
  lang: Lang,
): string {
  const told = words(lang);
  return [told.hold(holds, relations), unchecked > 0 && told.unchecked(unchecked)].filter(Boolean).join(told.comma);
}
