export { normalise, type Normalised } from './normalise';
export { numeralsIn, scanNumerals, type Scanned } from './numerals';
export {
  isFigureToken,
  tokenise,
  tokenOf,
  type FigureToken,
  type Token,
  type TokenData,
  type TokenKind,
  type TokenOf,
} from './tokens';
export { MoneyText, unitBehind, unitInLabel, unitsAbove } from './units';
