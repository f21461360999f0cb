import { join } from 'node:path';
import { generatePage } from '../generator';
import type { GeneratedPage } from '../generator';
import { countClean } from './clean';
import type { CleanCounts } from './clean';
import { judgePage } from './compare';
import type { Judgement } from './compare';
import { auditPage } from './pipeline';
import { addScore, addSum, emptyScore, emptySum } from './score';
import type { Score, Sum } from './score';

/** Pages that every run of the tests measures, from seed 0. */
export const KEPT_PAGES = 400;

/** The project's own labelled pages. */
export const OWN_PAGES = join(import.meta.dirname, '../pages');

export interface Example {
  readonly page: GeneratedPage;
  readonly notes: readonly string[];
}

export interface Measurement {
  readonly all: Sum;
  readonly byLayout: ReadonlyMap<string, Score>;
  readonly examples: readonly Example[];
  /** Findings on clean pages. */
  readonly clean: CleanCounts;
}

/** Audits one generated page; a crash counts as a page of which nothing was read. */
function measurePage(page: GeneratedPage): Judgement {
  try {
    return judgePage(page, auditPage(page.name, page.kind, page.html));
  } catch (error) {
    const { score, rules, notes } = judgePage(page, []);
    return {
      clean: [],
      rules,
      score: { ...score, crashes: 1 },
      notes: [`crash: ${error instanceof Error ? error.stack : String(error)}`, ...notes],
    };
  }
}

/**
 * Runs `pages` generated pages through the whole pipeline.
 * @param from the first seed; @param alone leaves all axes but the layout's own plain.
 */
export function measure(pages: number, from = 0, options: { alone?: boolean; layout?: string } = {}): Measurement {
  const all = emptySum();
  const byLayout = new Map<string, Score>();
  const examples: Example[] = [];
  const clean: CleanCounts = new Map();
  for (let seed = from; seed < from + pages; seed++) {
    const page = generatePage(seed, options);
    const { score, rules, notes, clean: loud } = measurePage(page);
    countClean(clean, loud);
    const own = byLayout.get(page.layout) ?? emptyScore();
    addScore(own, score);
    addSum(all, { score, rules });
    byLayout.set(page.layout, own);
    if (notes.length) examples.push({ page, notes });
  }
  return { all, byLayout, examples, clean };
}
