/** Why a file cannot be read: for a user, not for a machine. */
export type Unread =
  | 'empty'
  | 'decode-failed'
  | 'unsupported-format'
  | 'encrypted'
  | 'damaged'
  | 'garbled-text'
  | 'image-only'
  | 'too-many-pages'
  | 'too-large';

/** Reading ended with a reason that the user is told. */
export class Unreadable extends Error {
  constructor(readonly reason: Unread) {
    super(reason);
  }
}
