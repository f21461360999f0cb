import type { Attachment } from '../../document/types';
import { DECORATION, VIEWER } from '../../forms/printed/kinds';
import { fold } from '../../forms/printed/normal';
import type { Piece } from './pieces';

/** Whether a picture may show what should be text; logos, codes and buttons do not. */
export const isContentPicture = (piece: Piece): boolean =>
  piece.kind === 'picture' &&
  piece.address !== '' &&
  !DECORATION.test((piece.address.startsWith('data:') ? '' : piece.address) + piece.text);

/** A link to a file, or an embedded viewer of one. */
export const isFile = (piece: Piece): piece is Attachment =>
  piece.kind === 'link' || (piece.kind === 'frame' && VIEWER.test(piece.address));

/** Whether a piece may show a table that cannot be read: a picture, or an embedded viewer. */
export const isShownTable = (piece: Piece): boolean => isContentPicture(piece) || (piece.kind === 'frame' && isFile(piece));

/** A report has no more files beside it; pages that list them do. */
const MOST_FILES = 20;
const LONGEST_NAME = 120;

/** Files that stand beside a report. */
export const attachmentsIn = (pieces: readonly Piece[]): { text: string; address: string }[] =>
  pieces
    .filter(isFile)
    .slice(0, MOST_FILES)
    .map(({ text, address }) => ({ text: fold(text).slice(0, LONGEST_NAME), address }));
