import { ruleTitle, severityWord } from '../../texts/both';
import { entryOf, handbookWords } from '../../texts/handbook';
import type { HandbookEntry, RuleFacts } from '../../texts/handbook';
import { Mark } from '../mark';
import { useTexts } from '../texts';

export interface RuleArticleProps {
  readonly rule: RuleFacts;
  /** Whether the page's address names this rule. */
  readonly current: boolean;
}

const EXPLAINED = ['checks', 'why', 'basis'] as const;

interface FieldProps {
  readonly entry: HandbookEntry;
  readonly field: keyof HandbookEntry;
}

function Field({ entry, field }: FieldProps) {
  const { lang } = useTexts();
  return (
    <div class="field">
      <dt>{handbookWords(lang).fields[field]}</dt>
      <dd>{entry[field]}</dd>
    </div>
  );
}

interface CaseProps extends FieldProps {
  readonly field: 'fails' | 'passes';
  readonly rule: RuleFacts;
}

/** A worked example, in the tone of what the rule says about it. */
function Case({ entry, field, rule }: CaseProps) {
  const { lang } = useTexts();
  const tone = field === 'fails' ? rule.severity : 'clean';
  return (
    <div class={`case case--${tone}`}>
      <dt>
        <Mark tone={tone} />
        {handbookWords(lang).fields[field]}
      </dt>
      <dd>{entry[field]}</dd>
    </div>
  );
}

/** One rule with all that the handbook says about it; its id is the anchor. */
export function RuleArticle({ rule, current }: RuleArticleProps) {
  const { lang } = useTexts();
  const words = handbookWords(lang);
  const entry = entryOf(rule.id, lang);
  const title = ruleTitle(rule.id, lang);
  if (!entry) return null;
  return (
    <article
      class={`rule rule--${rule.severity}`}
      id={rule.id}
      tabIndex={-1}
      aria-labelledby={`${rule.id}-title`}
      data-current={current}
    >
      <h3 class="rule__title" id={`${rule.id}-title`}>
        {title}
      </h3>
      <p class="rule__facts">
        <span class="rule__severity">
          <Mark tone={rule.severity} />
          {severityWord(rule.severity, lang)}
        </span>
        {rule.local && <span>{words.local}</span>}
        {rule.covers.length > 0 && (
          <span>
            {words.catalogue} {rule.covers.join(words.list)}
          </span>
        )}
        <a class="rule__link" href={`#${rule.id}`}>
          #{rule.id}
        </a>
      </p>
      <dl class="rule__fields">
        {EXPLAINED.map((field) => (
          <Field key={field} entry={entry} field={field} />
        ))}
        <Case entry={entry} field="fails" rule={rule} />
        <Case entry={entry} field="passes" rule={rule} />
        <Field entry={entry} field="unsure" />
      </dl>
    </article>
  );
}
