import type { Audit } from '../../audit/types';
import type { Lang } from '../../texts';
import type { EvidenceTexts } from '../../texts/evidence';
import type { ToldDoubt } from '../told';
import type { Transcript } from '../transcript';
import type { Picture } from './picture';

/** A moment as the caller's clock and calendar tell it. */
export interface Moment {
  /** With its zone, such as `2026-12-01 09:40:12 +08:00`. */
  readonly local: string;
  /** The same in UTC. */
  readonly utc: string;
}

/** What a reviewer has decided about a finding. */
export interface ToldDecision {
  readonly verdict: 'confirmed' | 'in-order' | 'to-ask';
  readonly note: string;
  /** Who has decided, and when; '' where that is not known. */
  readonly who: string;
  readonly when: string;
  /** The figures have changed since. */
  readonly stale: boolean;
}

/** What came of asking for the address once more. */
export type Served =
  | { readonly kind: 'failed'; readonly at: Moment; readonly status: number | null }
  | {
      readonly kind: 'fetched';
      readonly at: Moment;
      readonly bytes: number;
      readonly sha256: string;
      /** The figures of the same report there, by fact; null where it is not there. */
      readonly figures: Readonly<Record<string, string>> | null;
    };

/** What an evidence page is made from. */
export interface Evidence {
  readonly audit: Audit;
  /** The report as it was read; null where nothing was kept of it. */
  readonly transcript: Transcript | null;
  /** Where it was read: a page of the browser, a file, or what was pasted. */
  readonly origin: 'page' | 'file' | 'pasted';
  /** Address, or name of the file. */
  readonly address: string;
  /** Title of the page, or ''. */
  readonly title: string;
  readonly audited: Moment;
  readonly made: Moment;
  /** By the ids of findings. */
  readonly decisions?: Readonly<Record<string, ToldDecision>> | undefined;
  readonly served?: Served | null | undefined;
  readonly picture?: Picture | null | undefined;
}

/** What each part of the page is written from. */
export interface Writing {
  readonly evidence: Evidence;
  readonly doubts: readonly ToldDoubt[];
  readonly lang: Lang;
  readonly t: EvidenceTexts;
}
