import type { Reason } from '../report/types';

/** What the system says when a file cannot be had, as reasons; everything else broke off on the way. */
const REASON_OF: Readonly<Record<string, Reason | undefined>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  ELOOP: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  // A socket, a device that is not there, a folder where a file is asked for.
  ENXIO: 'unsupported-format',
  ENODEV: 'unsupported-format',
  EISDIR: 'unsupported-format',
  EAGAIN: 'timeout',
};

/** Why something could not be opened or read. @param error what the file system threw. */
export const reasonOf = (error: unknown): Reason => REASON_OF[(error as NodeJS.ErrnoException).code ?? ''] ?? 'damaged';
