import { Fragment } from 'preact';
import { gravest } from '../audit/repairs/causes';
import type { Audit } from '../audit/types';
import type { LastYear as Told } from '../messages';
import type { UiTexts } from '../texts';
import { hostOf, webAddress } from './addresses';
import { Mark } from './mark';
import { useTexts } from './texts';
import type { Tone } from './verdict';

export interface LastYearProps {
  readonly audit: Audit;
  /** Whether, and with which report, it was compared. */
  readonly told: Told;
  /** Says whether both are of the same agency; null takes it back. */
  readonly onSame: (same: boolean | null) => void;
  /** Chooses the report on the year before among several; null: none. */
  readonly onVersion: (key: string | null) => void;
}

type Outcome = 'errors' | 'warnings' | 'holds' | 'unchecked';

const TONES: Readonly<Record<Outcome, Tone>> = { errors: 'error', warnings: 'warning', holds: 'clean', unchecked: 'unchecked' };

interface Continuity {
  readonly tone: Tone;
  readonly counts: readonly (readonly [outcome: Outcome, count: number])[];
}

/** What came of the relations with last year's report, the worst first. */
function continuityOf({ continuity, findings }: Audit): Continuity {
  const across = findings.filter(({ relations }) => relations.some((id) => continuity.some((relation) => relation.id === id)));
  const of = (severity: string): number => across.filter((finding) => finding.severity === severity).length;
  const having = (verdict: string): number => continuity.filter((relation) => relation.verdict === verdict).length;
  const unchecked = having('unchecked');
  const counts = [
    ['errors', of('error')],
    ['warnings', of('warning')],
    ['holds', having('holds')],
    ['unchecked', unchecked],
  ] as const;
  const calm = unchecked === continuity.length ? 'unchecked' : unchecked ? 'partial' : 'clean';
  return { tone: across.length ? gravest(across) : calm, counts: counts.filter(([, count]) => count > 0) };
}

function quietLine(told: Exclude<Told, { kind: 'compared' }>, t: UiTexts['lastYear']): string {
  return told.kind === 'private' ? t.private : t[told.kind](told.year);
}

/** Whether the years were not compared because the agency bears another name: that is asked at the finding that says so. */
export const isRenamed = ({ continuity }: Audit): boolean => continuity.some(({ reason }) => reason === 'other-agency');

/** Both answers to whether two reports are of one agency. */
export function SameAnswers({ onSame }: Pick<LastYearProps, 'onSame'>) {
  const { t } = useTexts();
  return (
    <p class="last-year__same">
      <button type="button" class="quiet" onClick={() => onSame(true)}>
        {t.lastYear.same}
      </button>
      <button type="button" class="quiet" onClick={() => onSame(false)}>
        {t.lastYear.other}
      </button>
    </p>
  );
}

/** Asks whether both reports are of one agency, or takes the answer back. Nothing where that is certain, or asked elsewhere. */
function Same({ told, onSame }: Pick<LastYearProps, 'told' | 'onSame'>) {
  const { t } = useTexts();
  if (told.kind === 'doubtful') return <SameAnswers onSame={onSame} />;
  const confirmed = told.kind === 'compared' && told.confirmed;
  if (!confirmed && told.kind !== 'denied') return null;
  return (
    <p class="last-year__same fine">
      {confirmed && <span>{t.lastYear.confirmed}</span>}
      <button type="button" class="quiet" onClick={() => onSame(null)}>
        {t.lastYear.takeBack}
      </button>
    </p>
  );
}

/** A longer address is not shown to its end. */
const LONGEST = 120;

interface SourceProps {
  readonly title: string;
  readonly address: string;
}

/** A report on the year before, and the way to it. */
function Source({ title, address }: SourceProps) {
  const { t } = useTexts();
  const href = webAddress(address);
  const name = title || t.report.untitled;
  if (!href) return <>{name}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}

/** Several reports on the year before that differ: the reader chooses one, or takes the choice back. */
function Versions({ told, onVersion }: Pick<LastYearProps, 'told' | 'onVersion'>) {
  const { t } = useTexts();
  if (!('versions' in told) || told.versions.length === 0) return null;
  if (told.kind === 'compared')
    return (
      <p class="last-year__same fine">
        <span>{t.lastYear.chosen}</span>
        <button type="button" class="quiet" onClick={() => onVersion(null)}>
          {t.lastYear.takeBackChoice}
        </button>
      </p>
    );
  return (
    <ul class="last-year__versions fine">
      {told.versions.map(({ key, title, address }) => (
        <li key={key}>
          <span lang="zh-CN">
            <Source title={title} address={address} />
            <br />
            {address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address}
          </span>
          <button type="button" class="quiet" onClick={() => onVersion(key)}>
            {t.lastYear.version}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Whether the report was compared with that of the year before, what came of it, and which report that was. */
export function LastYear({ audit, told, onSame, onVersion }: LastYearProps) {
  const { t } = useTexts();
  const { tone, counts } = continuityOf(audit);
  return (
    <div class={`last-year last-year--${told.kind}`}>
      {told.kind === 'compared' && <Mark tone={tone} />}
      <div>
        {told.kind === 'compared' ? (
          <p>
            {t.lastYear.compared(told.year)}
            {isRenamed(audit)
              ? t.lastYear.renamed
              : counts.map(([outcome, count], index) => (
                  <Fragment key={outcome}>
                    {index > 0 && t.lastYear.and}
                    <span class={`last-year__outcome tone--${TONES[outcome]}`}>{t.lastYear[outcome](count)}</span>
                  </Fragment>
                ))}
          </p>
        ) : (
          <p class="fine">{quietLine(told, t.lastYear)}</p>
        )}
        {'title' in told && (
          <p class="last-year__source fine" lang="zh-CN">
            <Source title={told.title} address={told.address} />
            {told.kind === 'doubtful' && ` · ${hostOf(told.address)}`}
          </p>
        )}
        <Versions told={told} onVersion={onVersion} />
        <Same told={told} onSame={onSame} />
      </div>
    </div>
  );
}
