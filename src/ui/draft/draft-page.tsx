import { useEffect } from 'preact/hooks';
import { coverageLine, doubtsLine } from '../../texts';
import { misreadTexts } from '../../texts/misread';
import { draftTexts, type DraftTexts } from '../../texts/draft';
import type { LanguageSwitchProps } from '../language-switch';
import { timeOf } from '../moment';
import { PageHead } from '../page-head';
import type { SurfaceStart } from '../start-surface';
import { Surface } from '../surface';
import { useTexts } from '../texts';
import { verdictOf } from '../verdict';
import { isPdf, showAsPrinted } from './hand-over';
import { takeSample } from './intake';
import { IntakeArea } from './intake-area';
import { DraftReport } from './report';
import { saveRecord } from './save-record';
import { saveSample } from './save-sample';
import { useDraft, type DraftDeeds, type ReadDraft, type Trouble } from './use-draft';

const troubleText = (trouble: Trouble, t: DraftTexts): string =>
  ({
    nothing: t.nothing,
    'too-large': t.tooLarge,
    gone: t.gone,
    timeout: t.timeout,
    failed: t.failed,
    'paste-refused': t.pasteRefused,
  })[trouble];

interface BarProps {
  readonly read: ReadDraft;
  readonly isWorking: boolean;
  readonly deeds: DraftDeeds;
}

/** What of a draft leaves the page. */
function Saving({ intake, at, reports }: ReadDraft) {
  const { lang } = useTexts();
  const t = draftTexts(lang);
  const { hint, save } = misreadTexts(lang);
  return (
    <>
      <button type="button" class="quiet" onClick={() => window.print()}>
        {t.print}
      </button>
      <button type="button" class="quiet" onClick={() => void saveRecord({ intake, at, reports, lang })}>
        {t.evidence}
      </button>
      <button type="button" class="quiet" title={hint} onClick={() => void saveSample({ at, reports, lang })}>
        {save}
      </button>
    </>
  );
}

/** What a draft is, when it was read, and how it is read again. */
function Bar({ read, isWorking, deeds }: BarProps) {
  const { intake, at, before, reports } = read;
  const { lang } = useTexts();
  const t = draftTexts(lang);
  const [was, is] = [before?.[0], reports[0]].map((one) => one && doubtsLine(verdictOf(one.audit).count, lang));
  const hint = intake.handle ? t.againHint : intake.origin === 'pasted' ? t.pasteAgain : t.dropAgain;
  const canSave = reports.some(({ audit }) => audit.status === 'audited');
  return (
    <div class="bar">
      <div>
        <p>
          <b lang="zh-CN">{intake.name || t.pasted}</b> <span class="fine">{t.read(timeOf(at))}</span>
        </p>
        <p class="fine">{was && is ? t.before(is, was) : hint}</p>
      </div>
      <p class="bar__deeds">
        {intake.handle && (
          <button type="button" class="quiet bar__again" disabled={isWorking} onClick={deeds.again}>
            {t.again}
          </button>
        )}
        {isPdf(intake) && (
          <button type="button" class="quiet" onClick={() => void showAsPrinted(intake)}>
            {t.printed}
          </button>
        )}
        {canSave && <Saving {...read} />}
      </p>
    </div>
  );
}

function Reports({ read: { reports, intake } }: { readonly read: ReadDraft }) {
  const { lang } = useTexts();
  const [only, second] = reports;
  if (only && !second) return <DraftReport drafted={only} name={intake.name} />;
  return reports.map((drafted, at) => (
    <details key={at} class="draft__part" name="reports" open={at === 0}>
      <summary>
        {draftTexts(lang).several(at + 1, reports.length)} <b lang="zh-CN">{drafted.audit.report?.title}</b>{' '}
        <span class="fine">{coverageLine(verdictOf(drafted.audit).count, lang)}</span>
      </summary>
      <DraftReport drafted={drafted} name={intake.name} />
    </details>
  ));
}

function Body({ query, onChange }: LanguageSwitchProps & Pick<SurfaceStart, 'query'>) {
  const { lang, t: common } = useTexts();
  const t = draftTexts(lang);
  const [{ read, trouble, isWorking }, deeds] = useDraft();
  const { take } = deeds;
  const wantsSample = new URLSearchParams(query).has('sample');
  useEffect(() => {
    if (wantsSample) take(takeSample());
  }, [wantsSample, take]);
  return (
    <>
      <PageHead title={t.title} onChange={onChange} />
      <main aria-busy={isWorking}>
        {!read && <p class="page__lead">{t.lead}</p>}
        {read && <Bar read={read} isWorking={isWorking} deeds={deeds} />}
        <IntakeArea isSmall={read !== null} onTake={deeds.take} />
        <p class={trouble ? 'draft__trouble' : 'told'} role="status">
          {isWorking ? t.working : trouble && troubleText(trouble, t)}
        </p>
        {read && <Reports key={read.at.getTime()} read={read} />}
      </main>
      <footer class="page__foot fine">{common.local}</footer>
    </>
  );
}

/** The page for drafts: dropped or pasted, read and audited on this machine, kept nowhere. */
export function DraftPage({ lang, query }: SurfaceStart) {
  return <Surface lang={lang}>{(onLang) => <Body query={query} onChange={onLang} />}</Surface>;
}
