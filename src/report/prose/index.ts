export { normalise, type Normalised } from './normalise';
export { scanNumerals, type Scanned } from './numerals';
export { isFigure, tokenise, type FigureToken, type Token } from './tokens';
