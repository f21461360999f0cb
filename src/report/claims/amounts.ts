import type { FactId } from '../../forms';
import {
  BEFORE_DISCLOSED,
  CENTRALISED,
  CLAUSE_FRAME,
  CLAUSE_SIGNS,
  DISCLOSED,
  FEES,
  FEES_BEFORE,
  MAY_TELL_AMOUNT,
  MONEY_BEFORE,
  NO_FEES,
  NO_PURCHASE,
  OF_REQUESTS,
  OF_SOMETHING_ELSE,
  PROJECT_UNITS,
  PROJECTS_BEFORE,
  PURCHASE,
  SENTENCE_SIGNS,
  WHOLE_REGION,
} from '../../forms/lexicon/amounts';
import { IS_GOVERNMENT, IS_OFFICE } from '../../forms/lexicon/bodies';
import type { Slot } from '../../forms/lexicon';
import { IN_TEN_THOUSAND } from '../../forms/printed/money';
import { simplified } from '../../forms/printed/normal';
import { MoneyText, normalise, scanNumerals, type Normalised } from '../prose';
import { namesOthers, whose } from './bodies';
import { formOf, type ClaimContext, type ReadClaim } from './paragraph';
import { periodsOf } from './periods';

const PROJECTS: FactId = 'disclosure/procurement/projects';
const MONEY: FactId = 'disclosure/procurement/amount';
const FEE: FactId = 'disclosure/fees/amount';

/** Only so much of a passage is read, and so much before a figure. */
const LONGEST = 20_000;
const REACH = 160;

/** A figure that a cell of purchases or fees may be meant with; amounts in 万元. */
interface Amount {
  readonly cell: FactId;
  readonly value: number;
  readonly within?: number;
  /** Where its words begin, and where the figure does and ends. */
  readonly noun: number;
  readonly start: number;
  readonly end: number;
  /** Where its unit ends. */
  readonly unitEnd: number;
  /** Its unit is stated elsewhere. */
  readonly bare: boolean;
}

const behindLast = (text: string, signs: string) => 1 + Math.max(...[...signs].map((sign) => text.lastIndexOf(sign)));

/** The cell that a figure is told of, by the noun before it and its unit. */
function cellOf(before: string, unit: string, form: '2019' | '2021'): { cell: FactId; noun: string } | null {
  const told = (cell: FactId, noun: RegExpExecArray | null) => (noun?.[1] ? { cell, noun: noun[1] } : null);
  const isMoney = unit in IN_TEN_THOUSAND;
  if (form === '2021') return isMoney ? told(FEE, FEES_BEFORE.exec(before)) : null;
  if (!isMoney) return PROJECT_UNITS.has(unit) ? told(PROJECTS, PROJECTS_BEFORE.exec(before)) : null;
  return told(MONEY, MONEY_BEFORE.exec(before));
}

/** An amount in 万元, and half of its last printed digit. */
function worth({ value, decimals }: { value: number; decimals: number }, unit: string): Pick<Amount, 'value' | 'within'> {
  const rate = IN_TEN_THOUSAND[unit];
  if (rate === undefined) return { value };
  return { value: Number((value * rate).toFixed(8)), within: (0.5 * rate) / 10 ** decimals };
}

function amountsIn(money: MoneyText, form: '2019' | '2021'): Amount[] {
  const { text } = money;
  return scanNumerals(text, money.states).flatMap((figure): Amount[] => {
    if (figure.kind !== 'figure' || !figure.exact || figure.percent || figure.rounded) return [];
    const unit = money.unitOf(figure);
    const before = text.slice(Math.max(0, figure.start - REACH), figure.start);
    const told = cellOf(before, unit, form);
    if (!told || (told.cell === PROJECTS && figure.decimals > 0)) return [];
    const noun = figure.start - before.length + before.lastIndexOf(told.noun);
    const { start, end, unitEnd } = figure;
    return [{ cell: told.cell, ...worth(figure, unit), noun, start, end, unitEnd, bare: figure.unit === '' }];
  });
}

/** No purchase, no fee, said of the year. */
function zerosIn(text: string, form: '2019' | '2021'): Amount[] {
  const found = (form === '2019' ? NO_PURCHASE : NO_FEES).exec(text);
  if (!found?.[1]) return [];
  const start = found.index + found[0].indexOf(found[1]);
  return [
    {
      cell: form === '2019' ? PROJECTS : FEE,
      value: 0,
      noun: start,
      start,
      end: start + found[1].length,
      unitEnd: start + found[1].length,
      bare: false,
    },
  ];
}

/** What the words leave open: a slot, null when none is, and `no` where the figure is of something else. */
function gapOf(text: string, { cell, start, value }: Amount, { year, agency = '' }: ClaimContext): Slot | null | 'no' {
  const near = text.slice(Math.max(0, start - REACH), start);
  const sentence = near.slice(behindLast(near, SENTENCE_SIGNS));
  const subject = [...sentence.matchAll(cell === FEE ? FEES : PURCHASE)].pop();
  if (!subject && value > 0) return 'no';
  const at = subject?.index ?? sentence.length;
  const clause = behindLast(sentence.slice(0, at), CLAUSE_SIGNS);
  const words = sentence.slice(clause);
  if (OF_SOMETHING_ELSE.test(words) || namesOthers(sentence, agency)) return 'no';
  if (scanNumerals(sentence).some((named) => named.kind === 'year' && named.value !== year)) return 'no';
  if (periodsOf(sentence, 0, year).some(({ period }) => period !== 'year')) return 'no';
  const zero = value === 0 && !subject;
  if (cell === FEE && OF_REQUESTS.test(sentence)) return 'no';
  const region = IS_GOVERNMENT.test(agency) || IS_OFFICE.test(agency);
  if (WHOLE_REGION.test(sentence) && !region) return 'who';
  if (zero) return null;
  const frame = sentence.slice(clause, at);
  const owner = whose(frame.replace(CLAUSE_FRAME, '').replace(WHOLE_REGION, ''), agency);
  if (owner !== 'own') return owner === 'other' ? 'no' : 'what';
  return cell === FEE || CENTRALISED.test(words) || DISCLOSED.test(frame.replace(BEFORE_DISCLOSED, '')) ? null : 'which';
}

/** Cells that have two figures: neither is certain. */
function twiceTold(all: readonly Amount[]): ReadonlySet<FactId> {
  const firsts = new Map<FactId, Amount>();
  return new Set(
    all.flatMap((amount) => {
      const { cell, value, within = 0 } = amount;
      const first = firsts.get(cell) ?? amount;
      firsts.set(cell, first);
      return Math.abs(first.value - value) <= (first.within ?? 0) + within + 1e-9 ? [] : [cell];
    }),
  );
}

function claimOf(raw: string, { at }: Normalised, amount: Amount, gap: Slot | null, rival: boolean): ReadClaim {
  const open = gap ?? (rival ? 'which' : null);
  const place = (start: number, end: number) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });
  const { value, within, noun } = amount;
  const words = place(noun, amount.start > noun ? amount.start : amount.end);
  const figure = place(amount.start, amount.end);
  const said = { ...words, text: raw.slice(words.start, words.end) };
  return {
    quote: raw.slice(words.start, place(noun, amount.unitEnd).end).trim(),
    value,
    readings: [[amount.cell]],
    certain: open === null,
    ...(open && { open }),
    ...(rival && !gap && { rival }),
    because: { what: said, which: said },
    ...(within !== undefined && { within }),
    ...(amount.bare && { bare: true as const }),
    ...figure,
  };
}

/**
 * Reads the purchases and fees that a paragraph states (form of 2019: 第二十条第（九）项; form of 2021: 第二十条第（八）项). Amounts are in 万元 and
 * stand for everything that rounds to them as printed; one without a unit is in the one that was stated before it. What is said of budgets, of others, or of the fee for information gives nothing.
 */
export function readAmounts(raw: string, context: ClaimContext): ReadClaim[] {
  if (!MAY_TELL_AMOUNT.test(simplified(raw.slice(0, LONGEST)))) return [];
  const normalised = normalise(raw.slice(0, LONGEST));
  const money = new MoneyText(normalised, context.unitAbove ?? '');
  const { text } = money;
  const form = formOf(context);
  const amounts = [...amountsIn(money, form), ...zerosIn(text, form)].flatMap((amount) => {
    const gap = gapOf(text, amount, context);
    return gap === 'no' ? [] : [{ amount, gap }];
  });
  const twice = twiceTold(amounts.map(({ amount }) => amount));
  return amounts.map(({ amount, gap }) => claimOf(raw, normalised, amount, gap, twice.has(amount.cell)));
}
