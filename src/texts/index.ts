/**
 * All texts of the product, Chinese and English, by typed keys. Pure: the caller says which language.
 * The script in the page imports from here only what it uses; texts of the interface and titles of rules fall away.
 */
export { repairHypothesis, sumText } from './arithmetic';
export type { Operand } from './arithmetic';
export { findingMessage, severityWord, uncheckedText } from './findings';
export { columnName, factName, formName, relationName, rowName, sectionName, tableName } from './names';
export { reasonText, slipText } from './reasons';
export { ruleTitle } from './rules';
export type { RuleId } from './rules-zh';
export type { Lang, Severity, Slip, Told, UncheckedReason } from './types';
export { ui } from './ui';
export type { UiTexts } from './ui';
export type { FindingKey } from './zh';
