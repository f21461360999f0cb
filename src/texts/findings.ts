import { tableOf } from '../forms/ids';
import { templatesOf, textsOf } from './core';
import { fill } from './fill';
import { columnName, factName, formName, rowName, sectionName, tableName } from './names';
import type { Lang, Severity, MessageSource } from './types';
import { wordsOf } from './words';

/** Longest piece of a page's text that a message quotes. */
const QUOTE = 60;

const clip = (text: string): string => (text.length > QUOTE ? `${Array.from(text).slice(0, QUOTE).join('')}…` : text);

/** Longer sums name only their first and last cell. */
const MOST_NAMED = 3;

/** Cells in words: one by its name, several as their sum. */
function cellsText(facts: readonly string[], lang: Lang, wording: 'sum' | 'list'): string {
  const texts = textsOf(lang);
  const named = facts.map((fact) => fill(texts.quoted, { text: factName(fact, lang) }));
  if (facts.length > MOST_NAMED) return fill(texts.sumOfMany, { first: named[0], last: named.at(-1), count: facts.length });
  const list = named.join(texts.list);
  return facts.length > 1 && wording === 'sum' ? fill(texts.sum, { list }) : list;
}

/**
 * `a/b/c|a/b/c+d/e/f`: what each reading of a figure, a sum of cells, shows in the tables. A reading that adds cells to the
 * first one names only these; one that shows nothing else than one before it is left out. `sums`: what they show, in the same order.
 */
function readingsText(readings: string, sums: readonly string[], lang: Lang): string {
  const texts = textsOf(lang);
  const [first = [], ...others] = readings.split('|').map((reading) => reading.split('+').map((fact) => fact.trim()));
  const told = others.slice(0, sums.length - 1).flatMap((facts, at) => {
    if (sums.indexOf(sums[at + 1] ?? '') <= at) return [];
    const added = first.every((fact) => facts.includes(fact)) ? facts.filter((fact) => !first.includes(fact)) : [];
    const cells = added.length ? cellsText(added, lang, 'list') : cellsText(facts, lang, 'sum');
    return fill(added.length ? texts.reading.more : texts.reading.other, { cells, sum: sums[at + 1] });
  });
  const start = fill(texts.reading.is, { cells: cellsText(first, lang, 'sum'), sum: sums[0] });
  return [start, ...told].join(texts.reading.join);
}

/** The table that rows and columns of a message belong to; keys of relations begin with their table. */
function tableNamed({ params, facts, relations, key }: MessageSource): string {
  return String(params.table ?? (facts[0] && tableOf(facts[0])) ?? relations[0]?.split('.')[0] ?? key.split('-')[0]);
}

/** Prints a parameter: identifiers as names, text of the page clipped, differences without a sign. */
function printed(name: string, value: string | number, told: MessageSource, lang: Lang): string | number {
  const text = String(value);
  const table = tableNamed(told);
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
      return (
        readingsText(text, String(told.params.sums ?? told.params.shown).split('|'), lang) +
        (told.params.reckoned ? fill(textsOf(lang).reading.reckoned, { count: told.params.reckoned }) : '')
      );
    case 'agree':
      return textsOf(lang).agree[text === 'yes' ? 'yes' : 'no'];
    case 'topics': {
      const names: Readonly<Record<string, string | undefined>> = textsOf(lang).topics;
      return text
        .split('|')
        .map((topic) => names[topic] ?? topic)
        .join(textsOf(lang).list);
    }
    case 'words':
    case 'units':
      return text.split('\n').map(clip).join(textsOf(lang).list);
    case 'difference':
      return Math.abs(Number(value));
    default:
      return typeof value === 'number' ? value : clip(text);
  }
}

/**
 * The message of a finding in a list, above which it is asked once to verify all. `readings` may be left out of the parameters of a claim: the facts then stand in for it.
 * A key that the catalogue does not know gives a general sentence, never an identifier.
 */
export function findingText(told: MessageSource, lang: Lang): string {
  const template = templatesOf(lang)[told.key] ?? textsOf(lang).unknownFinding;
  const params = { readings: told.facts.join('+'), ...told.params };
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, printed(name, value, told, lang)]));
  return fill(template, values);
}

/** The same where it stands by itself, as in a card or an export: as a question. */
export const findingMessage = (told: MessageSource, lang: Lang): string => findingText(told, lang) + wordsOf(lang).verify;

/** 不符 / 待核实 / 提示. */
export const severityWord = (severity: Severity, lang: Lang): string => wordsOf(lang).severity[severity];

/** Why a relation is unchecked; `row-has-6-of-7-values` with any counts. */
export function uncheckedText(reason: string, lang: Lang): string {
  const texts: Readonly<Record<string, string | undefined>> = textsOf(lang).unchecked;
  const counted = /^row-has-(\d+)-of-(\d+)-values$/.exec(reason);
  return fill(texts[counted ? 'row-has-values' : reason] ?? reason, { seen: counted?.[1], expected: counted?.[2] });
}
