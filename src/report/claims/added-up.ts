import { ADDED_UP, type AddedUp } from '../../forms/lexicon/added-up';
import type { FigureToken, Token } from '../prose';
import { requestHead } from './requests';
import type { Head, State } from './state';
import { has } from './words';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The figures that a record adds up, as far as they were told; null where they were not. */
function partsOf({ found, channels }: State, { of }: AddedUp): readonly number[] | null {
  if (of === 'ways') return channels.length > 1 ? channels : null;
  const last = found.slice(-of.length);
  return of.every((roles) => last.some(({ role }) => roles.includes(role))) ? last.map(({ value }) => value) : null;
}

/** 本年新收58件，上年结转3件，共计61件: what figures state together that add up to this one. */
export function addedUp(state: State, { figure }: FigureToken, words: readonly Token[]): Head | null {
  if (!has(words, 'sum')) return null;
  for (const record of ADDED_UP) {
    const parts = partsOf(state, record);
    if (!parts || sum(parts) !== figure.value) continue;
    if (record.of === 'ways') state.speakOf('requests');
    return requestHead(state, record.tells);
  }
  return null;
}
