import { RULES } from '../audit/rules';
import { LANGS, ruleTitle, severityWord, type Lang } from '../texts/both';
import {
  LEFT_OUT,
  catalogueNumbers,
  chaptersOf,
  entryOf,
  handbookWords,
  type Chapter,
  type HandbookEntry,
  type RuleFacts,
} from '../texts/handbook';

const FIELDS: readonly (keyof HandbookEntry)[] = ['checks', 'why', 'basis', 'fails', 'passes', 'unsure'];

/** Plain text as Markdown: signs that Markdown would take for its own are escaped. */
const plain = (text: string): string => text.replace(/[\\`*_<>|[\]#]/g, '\\$&');

const both = (word: (lang: Lang) => string): string => LANGS.map(word).join(' · ');
const colon = (lang: Lang): string => (lang === 'zh' ? '：' : ': ');

/** The body of HANDBOOK.md: every rule, Chinese then English; headings are rule ids, so that they are its anchors. */
export function handbookMarkdown(): string {
  const chapters = chaptersOf(RULES);
  const parts = [
    `# ${both((lang) => handbookWords(lang).title)}`,
    '<!-- Generated from src/texts by `npm run generate`. -->',
    ...LANGS.map((lang) => plain(handbookWords(lang).intro)),
    ...LANGS.map((lang) => plain(handbookWords(lang).numbers)),
    ...chapters.map(contentsOf),
    ...chapters.flatMap((chapter) => [`## ${both((lang) => chapter.title[lang])}`, ...chapter.rules.flatMap(ruleParts)]),
    ...catalogueParts(),
    ...leftOutParts(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contentsOf(chapter: Chapter): string {
  const links = chapter.rules.map(({ id }) => `- [${id}](#${id}) ${plain(both((lang) => ruleTitle(id, lang)))}`);
  return [`**${both((lang) => chapter.title[lang])}**\n`, ...links].join('\n');
}

function ruleParts(rule: RuleFacts): string[] {
  return [`### ${rule.id}`, ...LANGS.flatMap((lang) => entryParts(rule, lang))];
}

function entryParts(rule: RuleFacts, lang: Lang): string[] {
  const words = handbookWords(lang);
  const entry = entryOf(rule.id, lang);
  if (!entry) return [];
  const numbers = rule.covers.length ? [`${words.catalogue} ${rule.covers.join(words.list)}`] : [];
  const facts = [severityWord(rule.severity, lang), ...numbers, ...(rule.local ? [words.local] : [])];
  const fields = FIELDS.map((field) => `- **${words.fields[field]}**${colon(lang)}${plain(entry[field])}`);
  return [`**${plain(ruleTitle(rule.id, lang))}** (${facts.join(' · ')})`, fields.join('\n')];
}

function catalogueParts(): string[] {
  const rows = catalogueNumbers().flatMap((number) => {
    const rules = RULES.filter(({ covers }) => covers.includes(number));
    return rules.length ? [`- ${number}: ${rules.map(({ id }) => `[${id}](#${id})`).join(', ')}`] : [];
  });
  return [`## ${both((lang) => handbookWords(lang).carriedOut)}`, rows.join('\n')];
}

function leftOutParts(): string[] {
  const rows = LEFT_OUT.map(({ numbers, reason }) => {
    const [zh, en] = LANGS.map((lang) => plain(reason[lang]));
    return `- ${numbers.join(', ')}: ${zh} ${en}`;
  });
  return [
    `## ${both((lang) => handbookWords(lang).leftOut)}`,
    ...LANGS.map((lang) => handbookWords(lang).leftOutIntro),
    rows.join('\n'),
  ];
}
