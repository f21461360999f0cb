import { factName, relationName, ruleTitle } from '../../texts';
import type { Audit } from '../../audit/types';
import { arithmeticOf } from '../arithmetic';
import { quoted } from './doubts';
import { h, type Content, type Markup } from './markup';
import { grid, headed, list } from './parts';
import { quoteOf } from './places';
import type { Writing } from './types';

type Relation = Audit['relations'][number];

function relationTable(writing: Writing, relations: readonly Relation[]): Markup {
  const { t, lang } = writing;
  const rows = relations.map((relation) => [
    relationName(relation.id, lang),
    arithmeticOf(relation, writing.evidence.audit, lang),
    h('span', { class: relation.verdict }, t.checked.verdicts[relation.verdict]),
  ]);
  return grid([t.checked.relation, t.checked.arithmetic, t.checked.verdict], rows);
}

/** Figures of the text that were compared, each in its sentence, with the cells that it is of. */
function claimTable({ evidence, lang, t }: Writing): Content {
  const { transcript, audit } = evidence;
  const claims = (audit.report?.claims ?? []).map((claim, index) => ({ claim, index }));
  const compared = claims.filter(({ claim }) => claim.verdict !== 'unchecked');
  return headed(t.checked.claims, compared.length, () =>
    grid(
      [t.checked.said, t.checked.cells, t.checked.verdict],
      compared.map(({ claim, index }) => [
        quoted(quoteOf(transcript, 'claim', index, claim)),
        claim.about.map((id, at) => [at > 0 && ' + ', factName(id, lang)]),
        h('span', { class: claim.verdict }, `${claim.value} · ${t.checked.verdicts[claim.verdict]}`),
      ]),
    ),
  );
}

/** The titles of rules that came out so. */
export const titlesOf = ({ evidence: { audit }, lang }: Writing, holds: (run: Audit['rulesRun'][number]) => boolean): string[] =>
  audit.rulesRun.filter(holds).map(({ rule }) => ruleTitle(rule, lang));

/** Whether the user has switched a rule off. */
export const isOff = ({ reason }: Audit['rulesRun'][number]): boolean => reason === 'switched-off';

/** What was checked, and how it came out: every relation with its figures, every figure of the text, every rule. */
export function checkedPart(writing: Writing): Markup {
  const { evidence, t } = writing;
  const { relations, continuity } = evidence.audit;
  const [checked, years] = [relations, continuity].map((all) => all.filter(({ verdict }) => verdict !== 'unchecked'));
  const passed = titlesOf(writing, ({ outcome }) => outcome === 'pass');
  const failed = titlesOf(writing, ({ outcome }) => outcome === 'fail');
  const absent = titlesOf(writing, (run) => run.outcome === 'not-applicable' && !isOff(run));
  return h(
    'section',
    {},
    h('h2', {}, t.checked.heading),
    headed(t.checked.relations, checked?.length ?? 0, () => relationTable(writing, checked ?? [])),
    headed(t.checked.years, years?.length ?? 0, () => relationTable(writing, years ?? [])),
    claimTable(writing),
    headed(t.checked.failed(failed.length), failed.length, () => list(failed)),
    headed(t.checked.passed(passed.length), passed.length, () => list(passed, 'titles')),
    headed(t.open.absent(absent.length), absent.length, () => list(absent, 'titles')),
  );
}
