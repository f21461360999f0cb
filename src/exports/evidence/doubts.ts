import { factName } from '../../texts';
import type { ToldDoubt, ToldFinding } from '../told';
import { h, type Content, type Markup } from './markup';
import { marksOf } from './marks';
import { facts, name } from './parts';
import { anchorOf, placesIn, quoteOf, type Quote } from './places';
import type { Evidence, ToldDecision, Writing } from './types';

/** Names of cells, which have words. */
const CELL = /^(?:disclosure|requests|remedies)\/[\w.]+\/\w+$/;

/** At most so many places of a doubt are named. */
const MOST_PLACES = 12;

/** A sentence with its figure marked. */
export const quoted = ({ before, figure, after }: Quote): Markup =>
  h('q', { lang: 'zh-CN' }, before, figure && h('mark', {}, figure), after);

function decisionOf({ decisions }: Evidence, { findings }: ToldDoubt): ToldDecision | undefined {
  return findings.map(({ finding }) => decisions?.[finding.id]).find((decision) => decision !== undefined);
}

/** A moment as people read it; whatever else it is, as it is. */
const minuteOf = (when: string): string => when.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/, '$1 $2 UTC');

function decided(writing: Writing, told: ToldDoubt): Content {
  const decision = decisionOf(writing.evidence, told);
  if (!decision) return null;
  const { t } = writing;
  const { verdict, stale, who, when, note } = decision;
  const by = t.doubts.by(who, minuteOf(when));
  return [
    h('b', {}, t.doubts.decisions[verdict]),
    stale && t.doubts.stale,
    by && h('small', {}, ' ', name(by, t)),
    note && h('p', {}, `${t.doubts.note}: `, name(note, t)),
  ];
}

/** Where a doubt stands in the report below: links, by the names of the cells. */
function whereOf({ evidence, doubts, lang }: Writing, number: number): Content {
  const shown = placesIn(evidence.transcript);
  const marks = [...marksOf(doubts, evidence.audit)].filter(
    ([id, { role, doubts: numbers }]) => role === 'asked' && numbers.includes(number) && shown.has(id) && CELL.test(id),
  );
  return (
    marks.length > 0 &&
    marks
      .slice(0, MOST_PLACES)
      .map(([id], at) => [at > 0 && h('br', {}), h('a', { href: `#${anchorOf(id)}` }, factName(id, lang))])
  );
}

function findingOf({ evidence, t }: Writing, { finding, word, message, sums }: ToldFinding, doubtWord: string): Markup {
  const claims = finding.claims.flatMap((index) => {
    const claim = evidence.audit.report?.claims[index];
    return claim ? [{ claim, index }] : [];
  });
  return h(
    'li',
    {},
    word !== doubtWord && [h('b', {}, word), ' '],
    message,
    sums.map((sum) => h('p', { class: 'sum' }, sum)),
    claims.map(({ claim, index }) =>
      h(
        'p',
        { class: 'quote' },
        `${t.doubts.quote}: `,
        quoted(quoteOf(evidence.transcript, 'claim', index, claim)),
        claim.seen !== undefined && [' ', t.doubts.shownAs(claim.seen)],
      ),
    ),
  );
}

function doubtOf(writing: Writing, told: ToldDoubt, number: number): Markup {
  const { t, evidence } = writing;
  const { doubt, word, section, cause, findings } = told;
  const seen = new Set(findings.flatMap(({ finding }) => finding.facts));
  const shownOtherwise = Object.entries(evidence.audit.report?.facts ?? {}).filter(
    ([id, { seen: as }]) => as !== undefined && seen.has(id),
  );
  return h(
    'article',
    { class: `doubt ${doubt.severity}`, id: `d${number}` },
    h('h3', {}, h('span', { class: 'number' }, number), ' ', h('b', { class: 'word' }, word), ' ', section),
    cause.map((line, at) => h('p', { class: at ? 'note' : 'cause' }, line)),
    h(
      'ul',
      {},
      findings.map((finding) => findingOf(writing, finding, word)),
    ),
    shownOtherwise.map(([id, { seen: as }]) => h('p', {}, factName(id, writing.lang), ' ', t.doubts.shownAs(as ?? ''))),
    facts([
      [t.doubts.places, whereOf(writing, number)],
      [t.doubts.decision, decided(writing, told)],
    ]),
  );
}

/** Every doubt: what it says, its arithmetic, the sentence, where it stands, and what was decided about it. */
export function doubtsPart(writing: Writing): Markup {
  const { doubts, t } = writing;
  const told = doubts.map((doubt, at) => doubtOf(writing, doubt, at + 1));
  return h('section', {}, h('h2', {}, t.doubts.heading), told.length ? told : h('p', {}, t.doubts.none));
}
