import { useEffect, useState } from 'preact/hooks';
import type { Tools } from '../../desk/tools';
import type { Entry } from '../../desk/types';
import type { Audit } from '../../audit/types';

interface Read {
  readonly entry: Entry;
  readonly audit: Audit;
}

/** The whole audit of a report, from the archive; null while it is not there. */
export function useRead(entry: Entry | null, archive: Tools['archive']): Audit | null {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (!entry) return undefined;
    let isOver = false;
    archive.reports.read([entry.sweep, entry.plan, entry.part]).then(
      ({ audit }) => isOver || setRead({ entry, audit }),
      () => undefined,
    );
    return () => void (isOver = true);
  }, [entry, archive]);
  return read && read.entry === entry ? read.audit : null;
}
