/**
 * Why the archive could not do something; each has its words in texts/archive.ts. Whatever was kept before is still there, and
 * nothing of what failed was kept in part.
 *
 * `full`: no room on the disk · `newer`: a newer version of the extension has kept it · `blocked`: another window with an older
 * version has it open · `occupied`: another window works on the same sweep · `private`: private windows keep nothing ·
 * `importing`: another window takes in a file ·
 * `missing`: there is no such thing (any more) · `spoilt`: what lies there is not what was kept · `broken`: the browser's store
 * does not work. Of a file that is to be taken in: `foreign`: it is none of the archive · `later`: a later version wrote it ·
 * `unsound`: it is cut off, or holds what no archive does.
 */
const KINDS = [
  'full',
  'newer',
  'blocked',
  'occupied',
  'importing',
  'private',
  'missing',
  'spoilt',
  'broken',
  'foreign',
  'later',
  'unsound',
] as const;
export type FailureKind = (typeof KINDS)[number];

/** The kind that has a name; `broken` where none has. */
export const failureKind = (name: string): FailureKind => KINDS.find((kind) => kind === name) ?? 'broken';

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

const KIND_OF: Readonly<Record<string, FailureKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** What was thrown, as a failure of the archive. */
export function failureOf(thrown: unknown): ArchiveFailure {
  if (thrown instanceof ArchiveFailure) return thrown;
  const { name, message } = thrown instanceof Error || thrown instanceof DOMException ? thrown : new Error(String(thrown));
  return new ArchiveFailure(KIND_OF[name] ?? 'broken', `${name}: ${message}`);
}
