export { normalise, type Normalised } from './normalise';
export { scanNumerals, type Scanned } from './numerals';
export { isFigureToken, tokenise, type FigureToken, type Token } from './tokens';
