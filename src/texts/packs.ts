import type { PackProblem } from '../audit/packs/read';
import { packs as en } from './en/packs';
import type { Lang } from './types';
import { packs as zh, type PackTexts } from './zh/packs';

/** Texts of local packs, in both languages at once: only the options and the command line show them. */
export const packTexts = (lang: Lang): PackTexts => ({ zh, en })[lang];

/** Why a file is no pack, as a sentence; its places come from the file and are text alone. */
export function packProblem(problem: PackProblem | { readonly kind: 'unreadable' }, lang: Lang): string {
  const { problems, whole, end } = packTexts(lang);
  return 'where' in problem ? `${problems[problem.kind]}${problem.where || whole}${end}` : problems[problem.kind];
}
