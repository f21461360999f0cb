import { factName, reasonText, relationName } from '../../texts';
import type { Audit } from '../../audit/types';
import { isOff, titlesOf } from './checked';
import { quoted } from './doubts';
import { h, type Content, type Markup } from './markup';
import { grid, headed, list, name } from './parts';
import { quoteOf } from './places';
import type { Writing } from './types';

type Relation = Audit['relations'][number];

/** Relations that were not checked, by the reason. */
function relationList({ lang }: Writing, relations: readonly Relation[]): Markup {
  const reasons = new Map<string, string[]>();
  for (const { id, reason = 'cell-not-located' } of relations)
    reasons.set(reason, [...(reasons.get(reason) ?? []), relationName(id, lang)]);
  return list([...reasons].map(([reason, names]) => [h('b', {}, reasonText(reason, lang)), list(names)]));
}

function claimTable({ evidence, lang, t }: Writing): Content {
  const claims = (evidence.audit.report?.claims ?? []).flatMap((claim, index) =>
    claim.verdict === 'unchecked' ? [{ claim, index }] : [],
  );
  return headed(t.open.claims(claims.length), claims.length, () =>
    grid(
      [t.checked.said, t.checked.cells, t.checked.verdict],
      claims.map(({ claim, index }) => [
        quoted(quoteOf(evidence.transcript, 'claim', index, claim)),
        claim.about.map((id, at) => [at > 0 && ' + ', factName(id, lang)]),
        claim.reason && t.open.slots[claim.reason] ? t.open.slot(t.open.slots[claim.reason] ?? '') : t.checked.verdicts.unchecked,
      ]),
    ),
  );
}

function figureTable({ evidence, t }: Writing): Content {
  const figures = evidence.audit.report?.uncovered ?? [];
  return headed(t.open.figures(figures.length), figures.length, () =>
    grid(
      [t.checked.said, t.open.counts],
      figures.map(({ value, counts }, index) => {
        const quote = quoteOf(evidence.transcript, 'uncovered', index);
        return [quote.figure ? quoted(quote) : String(value), name(counts, t)];
      }),
    ),
  );
}

/** What was not checked, and why: so that what is clean can be believed. */
export function openPart(writing: Writing): Markup {
  const { evidence, t } = writing;
  const { relations, continuity } = evidence.audit;
  const [open, years] = [relations, continuity].map((all) => all.filter(({ verdict }) => verdict === 'unchecked'));
  const unsure = titlesOf(writing, ({ outcome }) => outcome === 'unsure');
  const off = titlesOf(writing, isOff);
  return h(
    'section',
    {},
    h('h2', {}, t.open.heading),
    h('p', {}, open?.length ? t.open.intro : t.open.none),
    headed(t.open.relations(open?.length ?? 0), open?.length ?? 0, () => relationList(writing, open ?? [])),
    headed(t.checked.years, years?.length ?? 0, () => relationList(writing, years ?? [])),
    claimTable(writing),
    figureTable(writing),
    evidence.audit.report?.moreUncovered && h('p', {}, t.open.more),
    headed(t.open.unsure(unsure.length), unsure.length, () => list(unsure)),
    headed(t.open.off(off.length), off.length, () => list(off)),
    h('p', { class: 'note' }, t.open.images),
  );
}
