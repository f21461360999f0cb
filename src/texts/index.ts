/**
 * All texts of the product by typed keys; the caller says which language. Chinese is always there, English once it is
 * installed (english.ts); both.ts has both from the start.
 */
export { repairHypothesis, repairText, shortSumText, sumText } from './arithmetic';
export { card } from './card';
export { causeNote } from './cause';
export { findingMessage, findingText, severityWord } from './findings';
export { columnName, factName, formName, relationName, rowName, sectionName, tableName } from './names';
export { LANGS } from './lang';
export { reasonText, slipText } from './reasons';
export { ruleTitle } from './rules';
export type { Lang, MessageSource } from './types';
export { ui } from './ui';
export type { UiTexts } from './ui';
export { coverageLine, doubtsLine, words } from './words';
export type { FindingKey } from '../audit/rules';
