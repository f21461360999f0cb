import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../texts';
import { chaptersOf, handbookWords } from '../../texts/handbook';
import type { Chapter, RuleFacts } from '../../texts/handbook';
import { handbookAddress, ruleOfHash } from '../handbook-address';
import { keepLang } from '../lang';
import { LanguageSwitch } from '../language-switch';
import { LangContext, useTexts } from '../texts';
import { useBroughtIntoView, useNamedRule } from './anchor';
import { Contents } from './contents';
import { filterChapters } from './filter';
import { Filter, NoMatch } from './filter-box';
import { LeftOutNumbers } from './left-out';
import { RuleArticle } from './rule-article';

export interface HandbookProps {
  /** The language to begin with. */
  readonly lang: Lang;
  /** All rules of the audit. */
  readonly rules: readonly RuleFacts[];
}

interface ChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly named: string;
}

function Chapters({ chapters, named }: ChaptersProps) {
  const { lang } = useTexts();
  return chapters.map((chapter) => (
    <section key={chapter.id} class="chapter" aria-labelledby={`chapter-${chapter.id}`}>
      <h2 id={`chapter-${chapter.id}`}>{chapter.title[lang]}</h2>
      {chapter.rules.map((rule) => (
        <RuleArticle key={rule.id} rule={rule} current={rule.id === named} />
      ))}
    </section>
  ));
}

interface BodyProps {
  readonly rules: readonly RuleFacts[];
  readonly onLang: (lang: Lang) => void;
}

const count = (chapters: readonly Chapter[]): number => chapters.reduce((sum, { rules }) => sum + rules.length, 0);

function Body({ rules, onLang }: BodyProps) {
  const { lang, t } = useTexts();
  const words = handbookWords(lang);
  const [query, setQuery] = useState('');
  const forget = useCallback(() => setQuery(''), []);
  const named = useNamedRule(forget);
  const chapters = chaptersOf(rules);
  const shown = filterChapters(chapters, query, lang);
  useBroughtIntoView(named);
  const clear = (): void => {
    forget();
    document.getElementById('filter')?.focus();
  };
  return (
    <>
      <header class="head">
        <h1>
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {t.product} <span>{words.title}</span>
        </h1>
        <Filter query={query} onQuery={setQuery} shown={count(shown)} of={count(chapters)} />
        <LanguageSwitch onChange={onLang} />
      </header>
      <div class="columns">
        <Contents chapters={shown} current={named} />
        <main>
          <p class="intro">{words.intro}</p>
          <p class="intro intro--numbers fine">{words.numbers}</p>
          {shown.length === 0 && <NoMatch onClear={clear} />}
          <Chapters chapters={shown} named={named} />
          {query.trim() === '' && <LeftOutNumbers />}
        </main>
      </div>
    </>
  );
}

/** The handbook: all rules, a filter, two languages; `#rule-id` in the address leads to a rule. */
export function Handbook({ lang: initial, rules }: HandbookProps) {
  const [lang, setLang] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = lang === 'zh' ? '规则手册 · 勾稽' : 'Rule handbook · Gouji';
  }, [lang]);
  const onLang = (next: Lang): void => {
    setLang(next);
    history.replaceState(null, '', handbookAddress(ruleOfHash(location.hash), next));
    void keepLang(next);
  };
  return (
    <LangContext.Provider value={lang}>
      <Body rules={rules} onLang={onLang} />
    </LangContext.Provider>
  );
}
