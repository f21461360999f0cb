import type { ListedLink } from '../document/list';

/** A request as data: what is asked for, and how. */
export interface Ask {
  readonly address: string;
  /** Fields of a form that is sent, already encoded. */
  readonly form?: string;
  /** JSON that is sent. */
  readonly json?: string;
  /** The page in which the request is written. */
  readonly referer?: string;
}

/** Two requests with the same key are one. */
export const keyOf = ({ address, form, json }: Ask): string => [address, form ?? json].filter(Boolean).join(' ');

/** Ways in which a list reaches the browser (families of columns). */
export type FamilyId = 'static' | 'linked' | 'jpage' | 'jpaas' | 'xxgk' | 'gkmlpt' | 'ucap' | 'truecms' | 'ewb' | 'page';

/** How a list is gone through, as its first page says; plain data. */
export interface Paging {
  readonly family: FamilyId;
  /** What is asked for each part, in the words of the family. */
  readonly api: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Entries of one part; 0 where that is not known. */
  readonly size: number;
  /** Parts that the page promises; 0 where it does not say. */
  readonly pages: number;
}

/** One part of a list: which, and the other ways of asking for it where the first way brings nothing new. */
export interface Part {
  readonly ask: Ask;
  readonly paging: Paging;
  readonly page: number;
  readonly others: readonly Ask[];
}

/** What an answer of a family holds. */
export interface Listing {
  readonly links: readonly ListedLink[];
  /** The same with links of other lists, where the answer holds some: by these it is told whether it brings anything new. */
  readonly all?: readonly ListedLink[];
  /** The part that follows. */
  readonly next: Part | null;
  /** This part brings something even when no link of it is new, since another may repeat it. */
  readonly goesOn?: true;
}

/** Whose list is gone through: a column, from its first page on. */
export interface Column {
  /** Key of the request for its first page. */
  readonly key: string;
  /** How it is named by the link that leads to it, and by itself. */
  readonly name: string;
  /** How many columns lie above it. */
  readonly depth: number;
  /** What stands behind # in the address that somebody typed: some sites tell their columns apart by it alone. */
  readonly fragment?: string;
}

/** Why something is asked for. */
export type Role =
  | { readonly kind: 'robots' }
  | { readonly kind: 'list'; readonly column: Column; readonly part: Part | null }
  | { readonly kind: 'report'; readonly name: string; readonly isFile: boolean };

/** Something that is to be asked for. */
export interface Plan {
  readonly id: number;
  readonly ask: Ask;
  readonly role: Role;
  /** Another that led here, by a redirect or because it is a shell around it. */
  readonly via?: number;
}

/** Why nothing came of a request. */
export type Failure =
  | 'not-found'
  | 'blocked'
  | 'host-stopped'
  | 'robots'
  | 'server'
  | 'network'
  | 'no-host'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'private'
  /** The browser has no leave to read the site. */
  | 'no-access'
  | 'moved'
  | 'redirects';

/** What came of a request. */
export type Outcome =
  | {
      readonly kind: 'read';
      readonly status: number;
      readonly type: string;
      readonly sha256: string;
      readonly size: number;
      /** Not as the site has answered, but as the scripts of the page have made it. */
      readonly isMade?: boolean | undefined;
    }
  /** The site sends on to another address; `plan`: under which number it is asked for. */
  | { readonly kind: 'moved'; readonly to: string; readonly plan: number }
  | { readonly kind: 'failed'; readonly why: Failure; readonly detail: string };

/** A link that names a report and is not asked for, and why. */
export interface PassedOver {
  readonly name: string;
  readonly address: string;
  readonly why: 'other-paper' | 'no-year' | 'other-year' | 'other-site' | 'too-many' | 'too-deep';
}
