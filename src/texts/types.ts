import type { Finding, Repair, Severity } from '../audit/types';

/** Languages of the product; Chinese is the source, English is complete. */
export type Lang = 'zh' | 'en';

export type { Severity };

/** What a message is made from; a whole Finding fits. */
export type Told = Pick<Finding, 'key' | 'params' | 'relations' | 'facts'>;

export type Slip = NonNullable<Repair['slip']>;

/** Why a relation is `unchecked`; the number of figures in a row is filled in by `uncheckedText`. */
export type UncheckedReason =
  | 'table-missing'
  | 'table-is-image'
  | 'row-has-values'
  | 'cell-not-located'
  | 'not-as-seen'
  | 'unreadable'
  | 'total-blank'
  | 'parts-blank';
