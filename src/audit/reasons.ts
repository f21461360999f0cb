import type { Reason } from '../report/types';

/**
 * What a reason says. A `failure` of reading lies in the file, the machine or the time: tried again it may well be read, so
 * that a run over many files must not pass over it. A `result` says of what was read that no report in it can be audited.
 */
export type ReasonClass = 'failure' | 'result' | 'not-a-report';

/** Every reason why there is no audit, with its class (contract, “Status” and “Command line”). */
export const REASONS: Readonly<Record<Reason, ReasonClass>> = {
  'no-report': 'not-a-report',
  'list-page': 'not-a-report',
  notice: 'not-a-report',
  'blank-form': 'not-a-report',
  'other-form': 'not-a-report',
  'pre-2019-form': 'not-a-report',
  'image-only': 'result',
  'attachment-only': 'result',
  'in-frame': 'result',
  empty: 'result',
  'too-large': 'result',
  'too-many-pages': 'result',
  'garbled-text': 'result',
  'unsupported-format': 'result',
  'not-listed': 'result',
  unreachable: 'failure',
  blocked: 'failure',
  robots: 'failure',
  moved: 'failure',
  'not-found': 'failure',
  'no-permission': 'failure',
  'decode-failed': 'failure',
  damaged: 'failure',
  encrypted: 'failure',
  timeout: 'failure',
};

/** Whether an audit ended before anything could be told of the report. */
export const isFailure = (reason: string | null): boolean =>
  reason !== null && (REASONS as Readonly<Record<string, ReasonClass | undefined>>)[reason] === 'failure';
