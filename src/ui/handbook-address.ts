import type { Lang } from '../texts';

/** The address of a rule in the handbook, or of the handbook itself; root-relative, for links on extension pages. */
export const handbookAddress = (ruleId: string, lang: Lang): string =>
  `/handbook.html?lang=${lang}${ruleId ? `#${encodeURIComponent(ruleId)}` : ''}`;

/** The rule that a fragment such as `#requests-balance` names; '' for none. */
export function ruleOfHash(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return '';
  }
}
