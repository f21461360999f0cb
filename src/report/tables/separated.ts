import { isBlank, isFigure, type Line, type Piece } from '../pieces';

/** Marks that may stand between the cells of a row instead of bars. */
const SEPARATORS = [',', '，', ';', '；'] as const;
const MARKS = /[,，;；]/;
/** A row behind its label has so many figures at least, one without a label so many: fewer are prose, or one figure with its thousands. */
const FEWEST_FIGURES = 3;
const FEWEST_ALONE = 8;
const LONGEST_LINE = 300;
const ENDS_SENTENCE = /[。？！]/;
const THOUSANDS = /^\d{3}$/;
/** A cell in quotes, with the separators in it. */
const QUOTED = /^\s*"((?:[^"]|"")*)"\s*$/;

/** Rows whose cells stand between commas or semicolons, as rows between tabs; all other pieces as they are. */
export function withTabs(pieces: readonly Piece[]): readonly Piece[] {
  const lines = pieces.filter(isRowLike);
  const separator = SEPARATORS.find((mark) => lines.some(({ text }) => showsRow(cellsBetween(text, mark))));
  if (!separator) return pieces;
  return pieces.map((piece) =>
    isRowLike(piece) && piece.text.includes(separator)
      ? { ...piece, text: cellsBetween(piece.text, separator).join('\t') }
      : piece,
  );
}

const isRowLike = (piece: Piece): piece is Line =>
  piece.kind === 'line' && piece.text.length <= LONGEST_LINE && MARKS.test(piece.text) && !ENDS_SENTENCE.test(piece.text);

/** Cells of a line; those in quotes hold separators of their own. */
function cellsBetween(line: string, separator: string): string[] {
  const cells: string[] = [];
  let open: string | null = null;
  for (const part of line.split(separator)) {
    const text: string = open === null ? part : `${open}${separator}${part}`;
    const isOpen = text.trim().startsWith('"') && !QUOTED.test(text) && line.includes(`"${separator}`);
    if (isOpen) open = text;
    else {
      cells.push((QUOTED.exec(text)?.[1] ?? text).replaceAll('""', '"').trim());
      open = null;
    }
  }
  return open === null ? cells : [...cells, open];
}

/** Whether cells are a label with the figures of a row behind it, or figures alone. */
function showsRow(cells: readonly string[]): boolean {
  const first = cells.findIndex((text) => isFigure(text));
  const behind = cells.slice(first);
  const figures = behind.filter((text) => isFigure(text));
  if (figures.every((text) => THOUSANDS.test(text)) || behind.some((text) => !isFigure(text) && !isBlank(text))) return false;
  const label = cells.slice(0, first).join('');
  return figures.length >= (label ? FEWEST_FIGURES : FEWEST_ALONE) && !/\d$/.test(label);
}
