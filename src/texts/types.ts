import type { Finding, Severity } from '../audit/types';

export type { Lang } from './lang';
export type { Severity };

/** What a message is made from; a whole Finding fits. */
export type MessageSource = Pick<Finding, 'key' | 'params' | 'relations' | 'facts'>;

export type { Slip } from '../audit/repairs/slips';

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
