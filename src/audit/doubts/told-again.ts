import type { Finding } from '../types';
import { TWICE } from './twice';
import type { Judged } from './types';

const isOf = (rules: readonly string[], { rule }: Finding): boolean => rules.includes(rule);

/** Whether a finding tells once more what the findings of another group tell: one repair would do away with both. */
export const isToldAgain = (again: Finding, group: readonly Finding[], judged: Judged): boolean =>
  !group.includes(again) &&
  TWICE.some((twice) => {
    if (!isOf(twice.again, again)) return false;
    if (twice.of === 'repair') return group.some(({ repair }) => repair !== undefined) && twice.same(again, group, judged);
    const { of } = twice;
    const told = group.filter((finding) => isOf(of, finding));
    return told.some((finding) => twice.same(again, [finding], judged));
  });
