/**
 * What a word does in a sentence. Nouns: `apply` request, `outcome` a row or group of results, `person`, `org`, `proceeding`, `result` of a
 * proceeding, `docs` kind of document, `decided` kind of decision. Verbs: `receive`, `new`, `take` (new and carried in), `handle`, `answer`,
 * `carry`, `carriedIn`, `carriedOut`, `issue`, `publish`, `repeal`, `inForce`, `cause`. Frame: `fill` says nothing, `conj`, `each`,
 * `respectively`, `all`, `part`, `rest`, `sum`, `etc`, `neg`, `prior`, `next`, `this`. Spoilers: `compare`, `share`, `channel`, `item` (counts papers or
 * pages), `spoil` (the clause is about something else), `foreign` (another measure of the same noun). Marks: `stop`, `soft`, `list`, `open`, `close`.
 */
export type WordKind =
  | 'apply'
  | 'outcome'
  | 'person'
  | 'org'
  | 'entity'
  | 'proceeding'
  | 'result'
  | 'docs'
  | 'decided'
  | 'decision'
  | 'receive'
  | 'new'
  | 'take'
  | 'handle'
  | 'answer'
  | 'carry'
  | 'carriedIn'
  | 'carriedOut'
  | 'issue'
  | 'publish'
  | 'repeal'
  | 'inForce'
  | 'cause'
  | 'fill'
  | 'conj'
  | 'each'
  | 'respectively'
  | 'all'
  | 'part'
  | 'rest'
  | 'sum'
  | 'etc'
  | 'neg'
  | 'prior'
  | 'next'
  | 'this'
  | 'subject'
  | 'compare'
  | 'share'
  | 'channel'
  | 'item'
  | 'spoil'
  | 'foreign'
  | 'listed'
  | 'local'
  | 'stop'
  | 'soft'
  | 'list'
  | 'open'
  | 'close';

export interface Word {
  readonly kind: WordKind;
  /** Which row, column or kind; '' where the kind says all. */
  readonly data: string;
  readonly text: string;
}

/** Kind, data, and patterns separated by blanks; `(a|b|)` are alternatives. */
export type Wording = readonly [kind: WordKind, data: string, patterns: string];
