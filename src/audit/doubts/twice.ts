import type { RuleId } from '../rules';
import { causeOf, isDecided } from '../repairs';
import type { EvaluatedClaim, Finding } from '../types';
import { claimsOf, corrections, equal, number, sumOf } from './told-figures';
import type { Judged } from './types';

/** A way in which one slip is told by several rules: `again` is told of what the findings `of` tell of as well. */
interface Twice {
  readonly again: readonly RuleId[];
  /** Any rule where a repair explains them. */
  readonly of: readonly RuleId[] | 'repair';
  /** Whether it is the same slip, by its figures. */
  same(again: Finding, of: readonly Finding[], judged: Judged): boolean;
}

/** The cells of what comes in, on the one side of the balance of requests. */
const INCOMING: readonly string[] = ['requests/receivedNew/total', 'requests/carriedIn/total'];

/** What a repair changes for its story, where it singles the cells out. */
function changesOf(story: readonly Finding[], { repairs }: Judged) {
  const cause = causeOf(story, repairs);
  return cause && isDecided(cause) ? cause.changes : [];
}

export const TWICE: readonly Twice[] = [
  {
    // The figure is told in two sentences, both times the same and not that of the table.
    again: ['claim-violated'],
    of: ['claim-violated'],
    same(again, [of], judged) {
      const figure = (claim: EvaluatedClaim | undefined) => claim && JSON.stringify([claim.readings, claim.value]);
      return of !== undefined && figure(claimsOf(again, judged)[0]) === figure(claimsOf(of, judged)[0]);
    },
  },
  {
    // Two sentences differ because one of them is not what the table shows.
    again: ['claims-contradict'],
    of: ['claim-violated'],
    same: (again, of) => of.some(({ claims }) => claims.some((index) => again.claims.includes(index))),
  },
  {
    // The outcomes told do not make up the whole because one of these figures is not what the table shows.
    again: ['outcomes-told'],
    of: ['claim-violated'],
    same(again, of, judged) {
      const by = corrections(judged);
      const [whole = -1, ...parts] = again.claims;
      if (!of.some(({ claims }) => claims.some((index) => again.claims.includes(index)))) return false;
      const mended = number(again, 'difference') + sumOf(parts.map((index) => by.get(index) ?? 0)) - (by.get(whole) ?? 0);
      const before = judged.report?.facts['requests/carriedIn/total']?.value ?? 0;
      return equal(mended, 0) || equal(mended, before);
    },
  },
  {
    // The figures told do not balance because one of them is not what the table shows.
    again: ['text-balance'],
    of: ['claim-violated'],
    same(again, of, judged) {
      const by = corrections(judged);
      if (!of.some(({ claims }) => claims.some((index) => again.claims.includes(index)))) return false;
      const incoming = (index: number) => INCOMING.includes(judged.report?.claims[index]?.about[0] ?? '');
      const mended = again.claims.map((index) => (by.get(index) ?? 0) * (incoming(index) ? 1 : -1));
      return equal(number(again, 'difference') + sumOf(mended), 0);
    },
  },
  {
    // A list does not make up its whole because a figure in it is not what the table shows.
    again: ['parts-of-whole'],
    of: ['claim-violated'],
    same(again, [of], judged) {
      const place = of && claimsOf(of, judged)[0]?.place;
      if (!of || !place || !again.span || place.passage !== again.place) return false;
      if (place.start < again.span.start || place.end > again.span.end) return false;
      const by = number(of, 'shown') - number(of, 'value');
      const isWhole = number(of, 'value') === number(again, 'whole') && number(of, 'shown') === number(again, 'sum');
      return isWhole || equal(by, number(again, 'difference'));
    },
  },
  {
    // The rate is not that of the figure told, but that of the figure in the table.
    again: ['growth-rate'],
    of: ['claim-violated'],
    same(again, of) {
      const told = of.find(({ claims }) => claims[0] === again.claims[0]);
      if (!told) return false;
      const computed = (number(told, 'shown') / number(again, 'before') - 1) * 100;
      const decimals = String(again.params.computed).split('.')[1]?.length ?? 0;
      return Math.abs(computed - number(again, 'stated')) <= 10 ** -decimals + 1e-9;
    },
  },
  {
    // What a column carries over, or is above its bound by, the column of totals tells once more.
    again: ['carried-over', 'requests-bound'],
    of: ['carried-over', 'requests-bound'],
    same(again, [of], { findings }) {
      if (!of || again.params.column !== 'total' || of.rule !== again.rule || of.params.row !== again.params.row) return false;
      const excess = (one: Finding) => one.params.difference ?? number(one, 'shown') - number(one, 'most');
      const columns = findings.filter(
        (one) => one.key === again.key && one.params.column !== 'total' && one.params.row === again.params.row,
      );
      return columns.includes(of) && equal(sumOf(columns.map((one) => Number(excess(one)))), Number(excess(again)));
    },
  },
  {
    // The repair puts in what the report of the year before carries over.
    again: ['carried-over'],
    of: 'repair',
    same: (again, story, judged) =>
      changesOf(story, judged).some(({ fact, to }) => again.facts.includes(fact) && to === number(again, 'left')),
  },
  {
    // With the repair the cells add up to the figure of the text.
    again: ['claim-violated'],
    of: 'repair',
    same(again, story, judged) {
      const changes = new Map(changesOf(story, judged).map(({ fact, to }) => [fact, to]));
      const shown = (id: string): number => changes.get(id) ?? judged.report?.facts[id]?.value ?? NaN;
      const fits = (cells: readonly string[]): boolean => equal(sumOf(cells.map(shown)), number(again, 'value'));
      const readings = claimsOf(again, judged).flatMap((claim) => claim.readings);
      return readings.some((cells) => cells.some((id) => changes.has(id)) && fits(cells));
    },
  },
  {
    // The repaired cell takes part in a subtotal as well.
    again: ['local-subtotals'],
    of: 'repair',
    same: (again, story, judged) =>
      changesOf(story, judged).some(
        ({ fact, from, to }) =>
          again.facts.includes(fact) && equal(to - (from ?? 0), number(again, 'value') - number(again, 'sum')),
      ),
  },
  {
    // Every blank is one that the repair fills.
    again: ['cells-blank'],
    of: 'repair',
    same(again, story, judged) {
      const filled = changesOf(story, judged).filter(({ from }) => from === null);
      return again.facts.every((fact) => filled.some((change) => change.fact === fact));
    },
  },
  {
    // Documents in force are fewer than this year's own figures allow, and than the year before leads to.
    again: ['in-force-low'],
    of: ['in-force-continuity'],
    same: (again, [of]) => of?.params.row === again.params.row,
  },
  {
    // The year of the title is the odd one out.
    again: ['year-differs', 'period-differs', 'published-early', 'published-late'],
    of: ['year-differs'],
    same(again, [of]) {
      const found = of ? number(of, 'found') : NaN;
      const published = Number(String(again.params.published).slice(0, 4));
      switch (again.rule) {
        case 'year-differs':
          return found === number(again, 'found');
        case 'period-differs':
          return found === Number(String(again.params.from).slice(0, 4));
        case 'published-early':
          return found < number(again, 'year') && found < published;
        default:
          return of !== undefined && found > number(of, 'year') && published === found + 1;
      }
    },
  },
  {
    // The title bears the name that the report of the year before bears, too.
    again: ['agency-renamed'],
    of: ['agency-differs'],
    same: (again, [of]) => of !== undefined && of.params.found === again.params.before,
  },
  {
    // A whole section is missing, and its table with it.
    again: ['table-missing'],
    of: ['section-missing', 'section-empty'],
    same: (again, [of]) => of?.params.section === again.params.table,
  },
  {
    // The section that stands out of order bears the number that goes back.
    again: ['heading-numbers'],
    of: ['section-misplaced'],
    same: (again, [of]) => of !== undefined && of.place === again.place,
  },
  {
    // Section six tells nothing of the fee that was asked for.
    again: ['fee-untold'],
    of: ['fee-unpaid-untold'],
    same: () => true,
  },
];
