import { hash } from 'node:crypto';
import type { Reason } from '../report/types';
import type { Input } from './documents';
import { fileBytes } from './files';
import type { ResultFile } from './result-file';
import type { Told } from './told';

/**
 * What a file of results tells of an input already; null where it does not, or where the input has changed since, could not be
 * read before, or was audited by another version: then it is told anew.
 */
export function knownOf(source: string, input: Input | Reason, file: ResultFile): Told | null {
  const sha256 = file.isEmpty ? '' : hashOf(input);
  const group = file.toldOf(source, sha256);
  if (!group) return null;
  if (sha256 && group.sha256 === sha256 && group.isOurs) return { ...group, reports: [], notes: [] };
  file.replace();
  return null;
}

function hashOf(input: Input | Reason): string {
  if (typeof input === 'string') return '';
  const bytes = 'bytes' in input ? input.bytes : fileBytes(input.path);
  return typeof bytes === 'string' ? '' : hash('sha256', bytes);
}
