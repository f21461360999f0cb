import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { archivedRow, decidedSince, readArchive, type Archived, type ArchivedRow, type Wanted } from '../../desk/archived';
import type { Tools } from '../../desk/tools';
import { FIRST_PLACE, goThrough, type Going } from './going';
import { useReturn } from './use-return';

/** What of the archive is shown, and where the reader is in it. */
export interface ArchivedRows {
  /** Null while it is not read. */
  readonly archived: Archived | null;
  readonly failure: unknown;
  readonly onFailed: (failure: unknown) => void;
  readonly going: Going<ArchivedRow>;
  readonly wanted: Wanted;
  readonly onWanted: (change: Wanted) => void;
  /** Reads all of it anew. */
  readonly again: () => Promise<void>;
  /** Reads anew what was decided. */
  readonly onDecided: () => Promise<void>;
}

/** Reads the archive, again whenever the reader comes back to it, and searches it at every stroke. */
export function useArchived(archive: Tools['archive']): ArchivedRows {
  const [archived, setArchived] = useState<Archived | null>(null);
  const [failure, onFailed] = useState<unknown>(null);
  const [wanted, setWanted] = useState<Wanted>({});
  const [place, setPlace] = useState(FIRST_PLACE);
  const again = useCallback(async (): Promise<void> => {
    await readArchive(archive).then(setArchived, onFailed);
  }, [archive]);
  useEffect(() => void again(), [again]);
  useReturn(again);
  const onDecided = async (): Promise<void> => {
    onFailed(null);
    if (archived) setArchived(await decidedSince(archived, archive));
  };
  const { key } = place;
  const shown = useMemo(
    () => archived?.catalogue.find({ ...wanted, stays: key }).map(archivedRow) ?? [],
    [archived, wanted, key],
  );
  const going = goThrough(shown, place, setPlace);
  const onWanted = (change: Wanted): void => setWanted((known) => ({ ...known, ...change }));
  return { archived, failure, onFailed, going, wanted, onWanted, again, onDecided };
}
