import { useRef, useState } from 'preact/hooks';
import type { Archived } from '../../desk/archived';
import { archiveFile } from '../../desk/hand-over';
import type { Tools } from '../../desk/tools';
import { archivedTexts, type ArchivedTexts } from '../../texts/archived';
import { saveBlob } from '../download';
import { dayOf } from '../moment';
import { useTexts } from '../texts';

export interface ArchiveShareProps {
  readonly tools: Tools;
  readonly archived: Archived;
  /** The sweep that is chosen; null: none. */
  readonly sweep: string | null;
  /** Something was imported. */
  readonly onTaken: () => Promise<void>;
  /** What was thrown; null before something new is begun. */
  readonly onFailed: (failure: unknown) => void;
}

/** What is said, in the language of whoever looks. */
type Told = (t: ArchivedTexts) => string;
const SILENT: Told = () => '';

type Imported = Awaited<ReturnType<Tools['archive']['share']['take']>>;

type Conflict = Imported['conflicts'][number];

/** So many conflicts are told one by one. */
const MOST = 8;

function conflictText({ about, place, here, theirs, isTaken }: Conflict, t: ArchivedTexts): string {
  const said = ({ verdict, note, who }: Conflict['here']): string =>
    [verdict === null ? '' : t.verdicts[verdict], note, who && `(${who})`].filter(Boolean).join(' ');
  return t.conflict(about || place, said(here), said(theirs), isTaken);
}

function takenText({ sweeps, known, reports, decisions, left, conflicts }: Imported, t: ArchivedTexts): string {
  const told = conflicts.slice(0, MOST).map((conflict) => conflictText(conflict, t));
  return [
    t.taken(sweeps, reports, decisions),
    known ? t.known(known) : '',
    left ? t.left(left) : '',
    conflicts.length ? t.conflicts(conflicts.length) : '',
    ...told,
    conflicts.length > MOST ? '…' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

interface FileWayProps {
  readonly onFile: (file: File) => void;
}

/** Lets a file be chosen. */
function FileWay({ onFile }: FileWayProps) {
  const { lang } = useTexts();
  const t = archivedTexts(lang);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {t.import}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".gz"
        aria-label={t.import}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

type Run = (begun: 'making' | 'taking', deed: () => Promise<Told>) => void;

/** What is said of something that takes its time, and how it is begun. */
function useTold(onFailed: ArchiveShareProps['onFailed']): [Told, Run] {
  const [told, setTold] = useState<Told>(() => SILENT);
  const run: Run = (begun, deed) => {
    onFailed(null);
    setTold(() => (t: ArchivedTexts) => t[begun]);
    deed().then(
      (done) => setTold(() => done),
      (failure: unknown) => {
        setTold(() => SILENT);
        onFailed(failure);
      },
    );
  };
  return [told, run];
}

/** The archive, or a sweep of it, as one file; and such a file taken in. */
export function ArchiveShare({ tools, archived, sweep, onTaken, onFailed }: ArchiveShareProps) {
  const { lang } = useTexts();
  const t = archivedTexts(lang);
  const [told, run] = useTold(onFailed);
  const save = async (about: string | null): Promise<Told> => {
    const chosen = about === null ? null : archived.sweeps.get(about);
    const { name, content } = await archiveFile(tools.archive, chosen ?? null, lang, dayOf(tools.now()));
    saveBlob(name, content);
    return (now) => now.saved(name);
  };
  const take = async (file: File): Promise<Told> => {
    const taken = await tools.archive.share.take(file);
    await onTaken();
    return (now) => takenText(taken, now);
  };
  return (
    <div class="hand-over" role="group" aria-label={t.label}>
      {sweep !== null && archived.sweeps.has(sweep) && (
        <button type="button" class="quiet" onClick={() => run('making', () => save(sweep))}>
          {t.exportSweep}
        </button>
      )}
      {archived.sweeps.size > 0 && (
        <button type="button" class="quiet" onClick={() => run('making', () => save(null))}>
          {t.exportAll}
        </button>
      )}
      <FileWay onFile={(file) => run('taking', () => take(file))} />
      <p class="told" role="status">
        {told(t)}
      </p>
    </div>
  );
}
