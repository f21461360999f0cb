import { templatesOf, textsOf } from './core';
import { fill } from './fill';
import { columnName, factName, formName, rowName, sectionName, tableName } from './names';
import type { Lang, Severity, Told } from './types';

/** Longest piece of a page's text that a message quotes. */
const QUOTE = 60;

const clip = (text: string): string => (text.length > QUOTE ? `${Array.from(text).slice(0, QUOTE).join('')}…` : text);

/** `a/b/c|a/b/c+d/e/f` (readings, each a sum of facts) as “…” or the sum of “…” and “…”. */
function readingsText(readings: string, lang: Lang): string {
  const texts = textsOf(lang);
  const named = readings.split('|').map((reading) => {
    const facts = reading.split('+').map((fact) => fill(texts.quoted, { text: factName(fact.trim(), lang) }));
    return facts.length > 1 ? fill(texts.sum, { list: facts.join(texts.list) }) : facts.join('');
  });
  return named.join(texts.either);
}

/** The table that rows and columns of a message belong to; keys of relations begin with their table. */
function tableOf({ params, facts, relations, key }: Told): string {
  return String(params.table ?? facts[0]?.split('/')[0] ?? relations[0]?.split('.')[0] ?? key.split('-')[0]);
}

/** Prints a parameter: identifiers as names, text of the page clipped, differences without a sign. */
function printed(name: string, value: string | number, told: Told, lang: Lang): string | number {
  const text = String(value);
  const table = tableOf(told);
  switch (name) {
    case 'row':
      return rowName(table, text, lang);
    case 'column':
      return columnName(table, text, lang);
    case 'table':
      return tableName(text, lang);
    case 'section':
      return sectionName(text, lang);
    case 'form':
      return formName(text, lang);
    case 'fact':
      return factName(text, lang);
    case 'readings':
      return readingsText(text, lang);
    case 'agree':
      return textsOf(lang).agree[text === 'yes' ? 'yes' : 'no'];
    case 'topics': {
      const names: Readonly<Record<string, string | undefined>> = textsOf(lang).topics;
      return text
        .split('|')
        .map((topic) => names[topic] ?? topic)
        .join(textsOf(lang).list);
    }
    case 'difference':
      return Math.abs(Number(value));
    default:
      return typeof value === 'number' ? value : clip(text);
  }
}

/**
 * The message of a finding. `readings` may be left out of the parameters of a claim: the facts then stand in for it.
 * A key that the catalogue does not know gives a general sentence, never an identifier.
 */
export function findingMessage(told: Told, lang: Lang): string {
  const template = templatesOf(lang)[told.key] ?? textsOf(lang).unknownFinding;
  const params = { readings: told.facts.join('+'), ...told.params };
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, printed(name, value, told, lang)]));
  return fill(template, values) + textsOf(lang).verify;
}

/** 数据不一致 / 待核实 / 提示. */
export const severityWord = (severity: Severity, lang: Lang): string => textsOf(lang).severity[severity];

/** Why a relation is unchecked; `row-has-6-of-7-values` with any counts. */
export function uncheckedText(reason: string, lang: Lang): string {
  const texts: Readonly<Record<string, string | undefined>> = textsOf(lang).unchecked;
  const counted = /^row-has-(\d+)-of-(\d+)-values$/.exec(reason);
  return fill(texts[counted ? 'row-has-values' : reason] ?? reason, { seen: counted?.[1], expected: counted?.[2] });
}
