import type { Audit, EvaluatedClaim, EvaluatedRelation } from '../../audit/types';
import { arithmeticOf } from '../../exports/arithmetic';
import { operandsOf, reckonedOf, type Operands } from '../../exports/operands';
import { factName, reasonText, relationName, ruleTitle, words } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { proofTexts } from '../../texts/proof';
import { useTexts } from '../texts';
import { ToolButton } from '../tool-button';
import { paints } from './paints';
import { Verdict } from './verdict-sign';

export interface ProofProps {
  readonly audit: Audit;
  readonly onJump: (target: string) => void;
  readonly onPaint: (cells: Operands | null) => void;
}

/** A list with its heading and how many it has; nothing where it has none. */
function Listed({ heading, children }: { readonly heading: string; readonly children: readonly preact.JSX.Element[] }) {
  if (children.length === 0) return null;
  return (
    <section class="proof__part">
      <h3 class="proof__heading">
        {heading} <b>{children.length}</b>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

/** A relation with its figures, or why it was not checked. */
function Relation({ relation, audit, onJump, onPaint }: ProofProps & { readonly relation: EvaluatedRelation }) {
  const { lang, t } = useTexts();
  const cells = operandsOf({ relations: [relation.id], claims: [] }, reckonedOf(audit));
  const [total] = cells.totals;
  const isRead = relation.verdict !== 'unchecked';
  return (
    <li class="proof__row" {...paints(onPaint, cells)}>
      <Verdict verdict={relation.verdict} />
      <p>
        {relationName(relation.id, lang)}
        <span class="proof__sum">
          {isRead ? arithmeticOf(relation, audit, lang) : reasonText(relation.reason ?? 'cell-not-located', lang)}
        </span>
      </p>
      {total && isRead && <ToolButton sign="jump" label={t.findings.jump} onClick={() => onJump(total)} />}
    </li>
  );
}

type ClaimProps = ProofProps & { readonly claim: EvaluatedClaim; readonly index: number };

/** A figure of the text with its cells, both reachable; or why it was not compared. */
function Claim({ claim, index, audit, onJump, onPaint }: ClaimProps) {
  const { lang, t } = useTexts();
  const [text, table] = [panelTexts(lang).text, panelTexts(lang).table];
  const cells = operandsOf({ relations: [], claims: [index] }, reckonedOf(audit));
  const [first] = cells.parts;
  const reason = claim.verdict === 'unchecked' && proofTexts(lang).slots[claim.reason ?? ''];
  return (
    <li class="proof__row" {...paints(onPaint, cells)}>
      <Verdict verdict={claim.verdict} toVerify />
      <p>
        <q lang="zh-CN">{claim.quote}</q>
        <span class="proof__sum">
          {[reason, claim.about.map((id) => factName(id, lang)).join(' + ')].filter(Boolean).join(words(lang).stop)}
        </span>
        <span class="proof__ways">
          <ToolButton sign="jump" label={`${t.findings.jump} ${text}`} text={text} onClick={() => onJump(`claim/${index}`)} />
          {first && <ToolButton sign="jump" label={`${t.findings.jump} ${table}`} text={table} onClick={() => onJump(first)} />}
        </span>
      </p>
    </li>
  );
}

/** The rules that came out so, each with the reason where there is one. */
function Rules({ runs, heading }: { readonly runs: Audit['rulesRun']; readonly heading: string }) {
  const { lang } = useTexts();
  const { because } = proofTexts(lang);
  return (
    <Listed heading={heading}>
      {runs.map(({ rule, reason }) => (
        <li key={rule} class="proof__rule">
          {ruleTitle(rule, lang)} {reason && <span class="fine">{because[reason] ?? reasonText(reason, lang)}</span>}
        </li>
      ))}
    </Listed>
  );
}

/** Everything that was checked, and how it came out: so that what is clean can be believed. */
export function Proof(props: ProofProps) {
  const { lang } = useTexts();
  const t = proofTexts(lang);
  const { relations, continuity, report, rulesRun } = props.audit;
  const claims = (report?.claims ?? []).map((claim, index) => ({ claim, index }));
  const having = (verdict: string) =>
    claims.filter(({ claim }) => claim.verdict === verdict).map((one) => <Claim key={one.index} {...one} {...props} />);
  const rows = (all: readonly EvaluatedRelation[]) => all.map((one) => <Relation key={one.id} relation={one} {...props} />);
  const isBlank = ({ id }: EvaluatedRelation) => {
    const { parts, totals } = operandsOf({ relations: [id], claims: [] }, reckonedOf(props.audit));
    return [...parts, ...totals].every((cell) => report?.facts[cell]?.value === null);
  };
  const [blank, filled] = [relations.filter(isBlank), relations.filter((one) => !isBlank(one))];
  const ran = (outcome: string) => rulesRun.filter((run) => run.outcome === outcome && run.reason !== 'switched-off');
  return (
    <div class="proof">
      <Listed heading={t.relations}>{rows(filled)}</Listed>
      <Listed heading={t.blank}>{rows(blank)}</Listed>
      <Listed heading={t.years}>{rows(continuity)}</Listed>
      <Listed heading={t.differing}>{having('violated')}</Listed>
      <Listed heading={t.claims}>{having('holds')}</Listed>
      <Listed heading={t.open}>{having('unchecked')}</Listed>
      <Rules heading={t.failed} runs={ran('fail')} />
      <Rules heading={t.passed} runs={ran('pass')} />
      <Rules heading={t.unsure} runs={ran('unsure')} />
      <Rules heading={t.absent} runs={ran('not-applicable')} />
      <Rules heading={t.off} runs={rulesRun.filter(({ reason }) => reason === 'switched-off')} />
    </div>
  );
}
