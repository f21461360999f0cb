import { IN_TEN_THOUSAND } from '../../forms/printed/money';
import { ENDS_REACH, GOES_ON, MAY_STATE_UNIT, STATED_UNIT, YUAN } from '../../forms/printed/units';
import type { Passage } from '../types';
import { normalise, type Normalised } from './normalise';
import type { Scanned } from './numerals';

/** A unit of money that a text states; `beside`: for the figure next to it alone. */
interface StatedUnit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly beside: boolean;
}

/** No statement and no caption is longer. */
const LONGEST = 20_000;
/** Stands for the signs of a statement, so that no sign in it ends a clause. */
const FILLER = '_';

/** Whether what looks like 元 goes on as a name; a blank that was printed behind it ends it. */
function isName(unit: string, end: number, { text, at }: Normalised): boolean {
  const apart = (at[end] ?? 0) - (at[end - 1] ?? 0) > 1;
  return unit === YUAN && text.endsWith(YUAN, end) && !apart && GOES_ON.test(text.slice(end, end + 2));
}

function statedIn(normalised: Normalised): StatedUnit[] {
  return [...normalised.text.matchAll(STATED_UNIT)].flatMap(({ 0: said, 1: first, 2: counted, 3: inBrackets, index }) => {
    const unit = first ?? counted ?? inBrackets ?? '';
    const end = index + said.length;
    return isName(unit, end, normalised) ? [] : [{ unit, start: index, end, beside: inBrackets !== undefined }];
  });
}

/** A text and the units of money that hold in it. */
export class MoneyText {
  /** The text; in the place of each statement stand as many fillers. */
  readonly text: string;
  private readonly stated: readonly StatedUnit[];

  /**
   * @param normalised the text, and where its characters stood.
   * @param above the unit that was stated before the text, '' without one.
   */
  constructor(
    normalised: Normalised,
    private readonly above: string,
  ) {
    this.stated = statedIn(normalised);
    let text = '';
    let from = 0;
    for (const { start, end } of this.stated) {
      text += normalised.text.slice(from, start) + FILLER.repeat(end - start);
      from = end;
    }
    this.text = text + normalised.text.slice(from);
  }

  /** The unit of a figure: its own, one in brackets beside it, or the one stated before; '' where there is none. */
  unitOf({ start, end, unitEnd, unit }: Scanned): string {
    if (unit !== '') return this.text.slice(end, unitEnd);
    const behind = this.stated.find((one) => one.start === end && one.beside);
    const before = this.stated.findLast((one) => one.end <= start);
    if (behind) return behind.unit;
    if (before?.beside && !ENDS_REACH.test(this.text.slice(before.end, start))) return before.unit;
    return this.stated.findLast((one) => one.end <= start && !one.beside)?.unit ?? this.above;
  }

  /** Whether figures in it may be amounts without a unit. */
  get states(): boolean {
    return this.above !== '' || this.stated.length > 0;
  }

  /** The unit that holds behind the text. */
  get below(): string {
    return this.stated.findLast(({ beside }) => !beside)?.unit ?? this.above;
  }
}

/** The unit of money that a text states for what follows it, or else `above`. */
export const unitBehind = (raw: string, above = ''): string =>
  MAY_STATE_UNIT.test(raw) ? new MoneyText(normalise(raw.slice(0, LONGEST)), above).below : above;

/** The unit that is stated above each passage of a section, by its id: in the heading, or in a passage before. */
export function unitsAbove(heading: string | null, passages: readonly Passage[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  let unit = unitBehind(heading ?? '');
  for (const { id, text } of passages) {
    if (unit) above.set(id, unit);
    unit = unitBehind(text, unit);
  }
  return above;
}

/** The unit of money that the label of a cell states, also in brackets; null without one. */
export function unitInLabel(label: string): string | null {
  const [found] = statedIn(normalise(label.slice(0, LONGEST)));
  return found && found.unit in IN_TEN_THOUSAND ? found.unit : null;
}
