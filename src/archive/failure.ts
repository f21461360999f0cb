/**
 * Why the archive could not do something; each has its words in texts/archive.ts. Whatever was kept before is still there, and
 * nothing of what failed was kept in part.
 *
 * `full`: no room on the disk · `newer`: a newer version of the extension has kept it · `blocked`: another window with an older
 * version has it open · `occupied`: another window works on the same sweep · `private`: private windows keep nothing ·
 * `missing`: there is no such thing (any more) · `spoilt`: what lies there is not what was kept · `broken`: the browser's store
 * does not work. Of a file that is to be taken in: `foreign`: it is none of the archive · `later`: a later version wrote it ·
 * `unsound`: it is cut off, or holds what no archive does.
 */
export type FailureKind =
  'full' | 'newer' | 'blocked' | 'occupied' | 'private' | 'missing' | 'spoilt' | 'broken' | 'foreign' | 'later' | 'unsound';

export class ArchiveFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** What the browser says, for who looks into it. */
    detail: string = kind,
  ) {
    super(detail);
    this.name = 'ArchiveFailure';
  }
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** What was thrown, as a failure of the archive. */
export function failureOf(thrown: unknown): ArchiveFailure {
  if (thrown instanceof ArchiveFailure) return thrown;
  const { name, message } = thrown instanceof Error || thrown instanceof DOMException ? thrown : new Error(String(thrown));
  return new ArchiveFailure(KINDS[name] ?? 'broken', `${name}: ${message}`);
}
