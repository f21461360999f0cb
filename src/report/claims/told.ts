import type { WordData } from '../../forms/lexicon';
import type { Token, TokenKind } from '../prose';
import type { DocumentAct } from './cells';

interface Sayings {
  /** A noun, as it stands. */
  readonly noun: Token;
  /** Sets of rows that a count of applicants refers to. */
  readonly base: readonly (readonly string[])[];
  /** The proceeding that 维持 and 纠正 refer to; null when it is open which. */
  readonly proceeding: WordData['proceeding'] | null;
  /** A kind of document; null when those of others were told. */
  readonly docs: WordData['docs'] | null;
  /** What was done to documents, to which, and whether other acts were told of these as well. */
  readonly act: { readonly act: DocumentAct | null; readonly row: WordData['docs'] | null; readonly several: boolean };
}
type About = keyof Sayings;

/** Something that a clause told, which later clauses leave unsaid, and where the words for it begin. */
interface Antecedent<Of extends About = About> {
  readonly about: Of;
  readonly said: Sayings[Of];
  readonly start: number | undefined;
}

/** What a paragraph has told, in its order; the last of a kind is what figures without words of their own are told of. */
export class Antecedents {
  private readonly told: Antecedent[] = [];

  /** Adds what was said. Without a place it stands where what was said of the kind before does. */
  tell<Of extends About>(about: Of, said: Sayings[Of], start = this.startOf(about)): void {
    this.told.push({ about, said, start });
  }

  /** What was said last of a kind. */
  last<Of extends About>(about: Of): Sayings[Of] | undefined {
    return this.lastOf(about)?.said;
  }

  /** Where the words for it begin. */
  startOf(about: About): number | undefined {
    return this.lastOf(about)?.start;
  }

  /** The last noun of some kind. */
  noun(kind: TokenKind): Token | undefined {
    return this.told.findLast((one): one is Antecedent<'noun'> => one.about === 'noun' && (one.said as Token).kind === kind)
      ?.said;
  }

  private lastOf<Of extends About>(about: Of): Antecedent<Of> | undefined {
    return this.told.findLast((one): one is Antecedent<Of> => one.about === about);
  }
}
