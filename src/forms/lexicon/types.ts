import type { FormId } from '../types';

/** A group of outcomes of requests: several rows of table three. */
export type OutcomeGroup = 'refused' | 'unable' | 'declined' | 'other';

/** What sentences call an outcome of requests: a row of table three, or a group of them. */
export type Outcome =
  | 'granted'
  | 'grantedPart'
  | OutcomeGroup
  | `refused.${'stateSecret' | 'lawForbids' | 'securityStability' | 'thirdParty' | 'internalAffairs' | 'deliberative' | 'enforcementFile' | 'registryLookup'}`
  | `unable.${'notHeld' | 'mustCreate' | 'stillUnclear'}`
  | `declined.${'petition' | 'duplicate' | 'publication' | 'excessive' | 'reconfirm'}`
  | `other.${'noCorrection' | 'feeUnpaid'}`
  /** It is on show already, or the applicant was told where. */
  | 'shown'
  /** An end that has no row of its own. */
  | 'unlisted';

/** What a claim has to tell: whose figure it is, of what, over which time, and which cell of it. */
export type Slot = 'who' | 'what' | 'when' | 'which';

/** What a figure of a sentence may be. */
export type ClaimRole =
  | 'received'
  | 'new'
  | 'taken'
  | 'handled'
  | 'disposed'
  | 'closed'
  | 'carriedIn'
  | 'carriedOut'
  | 'outcome'
  | 'applicant'
  | 'proceeding'
  | 'result'
  | 'docs'
  | 'decisions';
/**
 * What a word does in a sentence, and what may be told of it beside: which row, column or kind it is. Nouns first, then verbs,
 * the frame of a sentence, spoilers and marks. '' where the kind says all.
 */
export interface WordData {
  /** A request; weak words (申请) may be of other requests, too. */
  readonly apply: 'strong' | 'weak';
  readonly outcome: Outcome;
  readonly person: '' | 'citizen';
  readonly org: 'all' | 'business' | 'research' | 'nonprofit' | 'legalService';
  /** Anybody who may apply. */
  readonly entity: '';
  readonly proceeding: 'reconsideration' | 'litigation' | 'litigationDirect' | 'litigationAfter';
  /** What came of a proceeding. */
  readonly result: 'upheld' | 'corrected' | 'other' | 'pending';
  /** A kind of document. */
  readonly docs: 'rules' | 'normdocs';
  /** What decisions are made on; `decision`: the word for one, which may stand for what was decided (weak). */
  readonly decided: 'licences' | 'penalties' | 'coercion' | 'services';
  readonly decision: 'strong' | 'weak';

  /** Takes in; `accept`: by a formal act. */
  readonly receive: '' | 'accept';
  /** Takes in new ones, none carried in. */
  readonly new: '';
  /** Takes in, those carried in as well. */
  readonly take: '';
  readonly handle: '';
  readonly answer: '';
  /** Goes over to another year; `reaching`: with the word that says to when; `short`: 转, which may be anything. */
  readonly carry: '' | 'reaching' | 'short';
  /** Carried in from the year before; `arrived`: told by the year that it reached. */
  readonly carriedIn: '' | 'arrived';
  /** Carried over to the year behind; `pending`: still in hand. */
  readonly carriedOut: '' | 'pending';
  /** Issues; `made`: by the word of the form of 2019 for what was made. */
  readonly issue: '' | 'made';
  readonly publish: '';
  readonly repeal: '';
  readonly inForce: '';
  readonly cause: '' | 'because';

  /** Says nothing of its own; `cause`: a cause in brackets that the form does not name. */
  readonly fill: '' | 'of' | 'made' | 'ogi' | 'cause';
  readonly conj: '';
  readonly each: '';
  readonly respectively: '';
  readonly all: '';
  readonly part: '';
  readonly rest: '';
  readonly sum: '';
  readonly etc: '';
  readonly neg: '';
  readonly prior: '';
  readonly next: '';
  readonly this: '';
  /** Begins like another word, and is none that counts. */
  readonly subject: '';
  readonly local: '';

  /** Compares; `added`: 新增, which may be said of new ones where nothing is compared. */
  readonly compare: '' | 'added';
  readonly share: '';
  readonly channel: '';
  /** Counts papers, pages, or what the public writes. */
  readonly item: '' | 'information' | 'papers';
  /** The clause is about something else. */
  readonly spoil: '' | 'appeal' | 'span' | 'others' | 'fee';
  /** Another measure of the same noun. */
  readonly foreign: '';
  /** Something else is done to documents than issuing them. */
  readonly listed: '' | 'review';

  readonly stop: '';
  readonly soft: '' | 'gap';
  readonly list: '';
  readonly open: '';
  readonly close: '';
}

export type WordKind = keyof WordData;

/** A word of the dictionary. */
export type Word = {
  readonly [Kind in WordKind]: { readonly kind: Kind; readonly data: WordData[Kind]; readonly text: string };
}[WordKind];

/** A sentence and the claims that it makes, `;` between them: cells by their short names, a question mark before what is not sure. */
export type Reading = readonly [sentence: string, claims: string, given?: Given];

/** What is known of the report that a sentence stands in, where it matters. */
export interface Given {
  readonly agency?: string;
  readonly form?: FormId;
}

/** Words with their examples, which are run as tests. */
export interface WordRecord {
  readonly word: Wording;
  /** Clauses that are read by them, and otherwise without them. */
  readonly reads: readonly Reading[];
  /** Neighbours of which they make no such claim. */
  readonly others: readonly Reading[];
}

/** Kind, data, and patterns separated by blanks; `(a|b|)` are alternatives. */
export type Wording = {
  readonly [Kind in WordKind]: readonly [kind: Kind, data: WordData[Kind], patterns: string];
}[WordKind];
