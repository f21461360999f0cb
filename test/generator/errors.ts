import type { FactId } from '../../src/forms';
import type { Random } from './random';
import type { Figures, Planted } from './types';

/** Errors in the figures: what is printed differs from what is true. */

type Spoiled = { figures: Figures; error: Planted };
export type Spoil = (figures: Figures, random: Random) => Spoiled;

const COLUMNS = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg'];

const inTable = (figures: Figures, table: string) => [...figures.keys()].filter((fact) => fact.startsWith(`${table}/`));

/** Another figure, as a slip of the hand would make it; never negative. */
function slip(value: number, random: Random): number {
  const text = String(value);
  const slips = [
    value + 1,
    value - 1,
    value + random.int(2, 9),
    Number([...text].reverse().join('')),
    Number(text.slice(1) || '3'),
    Number(text + random.int(0, 9)),
    value * 10,
  ].filter((other) => other >= 0 && other !== value);
  return random.pick(slips);
}

function change(figures: Figures, facts: readonly FactId[], kind: string, random: Random): Spoiled {
  const changed = new Map(figures);
  const notes = facts.map((fact) => {
    const from = figures.get(fact) ?? 0;
    const to = slip(from, random);
    changed.set(fact, to);
    return `${fact}: ${from} printed ${to}`;
  });
  return { figures: changed, error: { kind, facts, note: notes.join('; ') } };
}

/** One figure of table three is wrong. */
const figure: Spoil = (figures, random) => change(figures, [random.pick(inTable(figures, 'requests'))], 'figure', random);

/** One figure of table four is wrong: the relation cannot tell which. */
const remedyFigure: Spoil = (figures, random) =>
  change(figures, [random.pick(inTable(figures, 'remedies'))], 'remedy-figure', random);

/** Two figures of table three are wrong, in different rows and columns. */
const twoFigures: Spoil = (figures, random) => {
  const cells = random.shuffle(inTable(figures, 'requests'));
  const [first = 'requests/granted/business'] = cells;
  const [, row, column] = first.split('/');
  const second = cells.find((fact) => fact.split('/')[1] !== row && fact.split('/')[2] !== column) ?? first;
  return change(figures, [first, second], 'two-figures', random);
};

/** Requests were added late to one column, the totals of the rows were not updated. */
const totalNotUpdated: Spoil = (figures, random) => {
  const column = random.pick(COLUMNS);
  const facts: FactId[] = [`requests/receivedNew/${column}`, `requests/carriedOut/${column}`];
  const changed = new Map(figures);
  const more = random.int(1, 7);
  for (const fact of facts) changed.set(fact, (figures.get(fact) ?? 0) + more);
  return { figures: changed, error: { kind: 'total-not-updated', facts, note: `+${more} in ${column}` } };
};

export const FIGURE_ERRORS: Readonly<Record<string, Spoil>> = {
  figure,
  'remedy-figure': remedyFigure,
  'two-figures': twoFigures,
  'total-not-updated': totalNotUpdated,
};
