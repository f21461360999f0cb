import type { TabState } from '../messages';

/** A tab, and what is known of it. */
export interface KnownTab {
  readonly kind: 'ready';
  readonly tab: number;
  readonly state: TabState;
}

/** What a surface knows of its tab: nothing yet, something, or that it could not learn anything. */
export type Phase = KnownTab | { readonly kind: 'loading' | 'failed' };
