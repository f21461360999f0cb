import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { keyIn, versionsOf, type Archived, type ArchivedRow } from '../../desk/archived';
import { sweepName } from '../../desk/sweep-name';
import type { Sweepings } from '../../desk/sweepings';
import type { Tools } from '../../desk/tools';
import type { Lang } from '../../texts';
import { archivedTexts } from '../../texts/archived';
import { deskTexts } from '../../texts/desk';
import { dayOf } from '../moment';
import { useTexts } from '../texts';
import { ArchiveFilters } from './archive-filters';
import { ArchiveShare } from './archive-share';
import { Aside } from './aside';
import { Failure } from './failure';
import { stateText } from './state-cell';
import { Table } from './table';
import { useArchived, type ArchivedRows } from './use-archived';
import { useReportWork } from './use-report-work';

interface ReportsProps {
  readonly rows: ArchivedRows;
  readonly archived: Archived;
  readonly tools: Tools;
  readonly search: RefObject<HTMLInputElement | null>;
}

export interface ArchiveViewProps {
  readonly sweepings: Sweepings;
}

/** In which sweep a report was read, and when. */
function sweptText({ sweep, at }: ArchivedRow['listed']['entry'], { sweeps }: Archived, lang: Lang): string {
  const about = sweeps.get(sweep);
  return [dayOf(new Date(at)), about ? sweepName(about, lang) : ''].filter(Boolean).join(' · ');
}

/** The last column: the sweep; of what was not read first why. */
function lastCell(shown: ArchivedRow, archived: Archived, lang: Lang): { text: string; last: ComponentChildren } {
  const why = shown.row.state === 'audited' ? '' : stateText(shown, false, lang);
  const text = [why, sweptText(shown.listed.entry, archived, lang)].filter(Boolean).join(' · ');
  return { text, last: text };
}

interface VersionsProps {
  readonly row: ArchivedRow;
  readonly archived: Archived;
  readonly onGo: (row: ArchivedRow['listed']) => void;
}

/** What was found at the same address in other sweeps. */
function Versions({ row: { listed }, archived, onGo }: VersionsProps) {
  const { lang } = useTexts();
  const t = archivedTexts(lang);
  const versions = useMemo(() => versionsOf(listed, archived.catalogue), [listed, archived]);
  if (versions.length < 2) return null;
  return (
    <section class="versions">
      <h4>{t.versions}</h4>
      <ul>
        {versions.map((one) => {
          const { sha256, doubts } = one.entry;
          const isHere = one.entry === listed.entry;
          const kind = isHere ? 'here' : sha256 === listed.entry.sha256 ? 'same' : 'changed';
          return (
            <li key={keyIn(one.entry)}>
              <button type="button" class="link" disabled={isHere} onClick={() => onGo(one)}>
                {sweptText(one.entry, archived, lang)}
              </button>{' '}
              <span class="fine">
                {t.version[kind]} · {t.doubts(doubts.length)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The reports that are shown, and beside them the doubts of one. */
function Reports({ rows: { going, onWanted, onDecided, onFailed }, archived, tools, search }: ReportsProps) {
  const { lang } = useTexts();
  const t = archivedTexts(lang);
  const { read, say, open } = useReportWork({ going, archive: tools.archive, search, onDecided, onFailed });
  const { current } = going;
  const goTo = ({ entry }: ArchivedRow['listed']): void => {
    onWanted({ text: '', sweep: null, year: null, severity: null, state: null });
    going.goToKey(keyIn(entry));
  };
  return (
    <>
      <h2 class="archive__count">
        <span role="status">{t.count(going.shown.length, archived.catalogue.size)}</span>
      </h2>
      <div class="results__sides">
        <Table going={going} label={t.label} head={t.from} last={(row) => lastCell(row, archived, lang)} onOpen={open} />
        <Aside
          shown={current}
          audit={read}
          doubt={going.doubt}
          decisions={current?.listed.decisions ?? {}}
          onDoubt={(to) => going.goTo(going.at, to)}
          onDecide={say}
          onOpen={open}
        >
          {current && <Versions row={current} archived={archived} onGo={goTo} />}
        </Aside>
      </div>
      <p class="fine results__keys">{deskTexts(lang).keys}</p>
    </>
  );
}

/** All reports that were read: searched, filtered, gone through by keyboard, exported and imported. */
export function ArchiveView({ sweepings: { tools } }: ArchiveViewProps) {
  const { lang } = useTexts();
  const t = archivedTexts(lang);
  const rows = useArchived(tools.archive);
  const search = useRef<HTMLInputElement>(null);
  const { archived, failure, onFailed, wanted, onWanted, again } = rows;
  if (!archived) return failure === null ? <p class="fine">{deskTexts(lang).loading}</p> : <Failure failure={failure} />;
  const isEmpty = archived.catalogue.size === 0;
  return (
    <section class="results archive">
      <p class="page__lead">{isEmpty ? t.empty : t.lead}</p>
      <div class="results__tools">
        {!isEmpty && <ArchiveFilters archived={archived} wanted={wanted} onWanted={onWanted} search={search} />}
        <ArchiveShare tools={tools} archived={archived} sweep={wanted.sweep ?? null} onTaken={again} onFailed={onFailed} />
      </div>
      {failure !== null && <Failure failure={failure} />}
      {!isEmpty && <Reports rows={rows} archived={archived} tools={tools} search={search} />}
    </section>
  );
}
