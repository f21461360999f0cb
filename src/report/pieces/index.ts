export { asChange, inTenThousand, isBlank, isFigure, readFigure } from './figures';
export { LabelMatcher, editDistance, type LabelMatch } from './labels';
export { isLine, isNextTo, type Line, type Piece, type TableRows } from './pieces';
export { remembered } from './remembered';
export { cellsOf, onlyText, textOfRow, textsOfCells } from './row-texts';
export { attachmentsIn, isContentPicture, isFile, isShownTable } from './shown';
