import type { Audit, EvaluatedRelation } from '../audit/types';
import { columnOf, rowOf, tableOf } from '../forms/ids';
import { columnName, rowName, tableName, ui, type Lang } from '../texts';
import { listTexts } from '../texts/list';
import { bodyOf } from './list';
import { reckonedOf } from './operands';
import type { ValueCell } from './csv';

type Verdict = EvaluatedRelation['verdict'];

/** What a cell comes to when several verdicts concern it: one that is violated outweighs one that is open, and both what holds. */
const GRAVEST: readonly Verdict[] = ['violated', 'unchecked', 'holds'];

/** The verdicts that concern each cell, by the cell's id. */
class Verdicts {
  private readonly all = new Map<string, Verdict[]>();

  add(cells: readonly string[], verdict: Verdict): void {
    for (const cell of new Set(cells)) {
      const known = this.all.get(cell);
      if (known) known.push(verdict);
      else this.all.set(cell, [verdict]);
    }
  }

  count(cell: string, wanted: Verdict): number {
    return (this.all.get(cell) ?? []).filter((verdict) => verdict === wanted).length;
  }

  /** Null where nothing concerns the cell. */
  gravest(cell: string): Verdict | null {
    return GRAVEST.find((verdict) => this.count(cell, verdict) > 0) ?? null;
  }
}

/** The head of the figures in long form. */
export const figuresHead = (lang: Lang): readonly ValueCell[] => listTexts(lang).long;

/**
 * The figures of a report in long form, a row a cell of the form that was located: whose they are, where the cell stands, what is
 * printed there and what it is worth, and the verdicts on it, of the relations that it is part of and of the text that states it.
 * A cell without a value has an empty one, never 0. What is no report has no rows.
 */
export function* figuresOf(audit: Audit, lang: Lang): Generator<readonly ValueCell[]> {
  const { report, source } = audit;
  if (!report) return;
  const words = ui(lang).coverage;
  const [relations, claims] = [relationVerdicts(audit), new Verdicts()];
  for (const { about, verdict } of report.claims) claims.add(about, verdict);
  const word = (verdict: Verdict | null): string => (verdict ? words[verdict] : '');
  for (const [id, { raw, value, unit = '' }] of Object.entries(report.facts)) {
    const [table, row] = [tableOf(id), rowOf(id)];
    const place = [tableName(table, lang), rowName(table, row, lang), columnName(table, columnOf(id), lang, row), id];
    const counts = (['holds', 'violated', 'unchecked'] as const).map((verdict) => relations.count(id, verdict));
    const figure = [raw, value ?? '', unit, word(relations.gravest(id)), ...counts, word(claims.gravest(id))];
    yield [bodyOf(audit), report.year ?? '', source, ...place, ...figure];
  }
}

function relationVerdicts(audit: Audit): Verdicts {
  const verdicts = new Verdicts();
  const known = reckonedOf(audit)?.relations;
  for (const { id, verdict } of audit.relations) {
    const { left, right } = known?.get(id) ?? { left: [], right: [] };
    verdicts.add([...left, ...right], verdict);
  }
  return verdicts;
}
