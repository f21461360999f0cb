import { ruleTitle, severityWord } from '../../texts/both';
import type { Lang } from '../../texts';
import { entryOf } from '../../texts/handbook';
import type { Chapter, RuleFacts } from '../../texts/handbook';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything of a rule that the filter looks at. */
function wordsOf(rule: RuleFacts, lang: Lang): string {
  const texts = Object.values(entryOf(rule.id, lang) ?? {});
  return folded([rule.id, ruleTitle(rule.id, lang), severityWord(rule.severity, lang), ...rule.covers, ...texts].join('\n'));
}

/** The chapters with the rules that hold every word of the query; an empty query keeps all. */
export function filterChapters(chapters: readonly Chapter[], query: string, lang: Lang): Chapter[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return chapters
    .map((chapter) => ({
      ...chapter,
      rules: chapter.rules.filter((rule) => {
        const text = wordsOf(rule, lang);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ rules }) => rules.length > 0);
}
