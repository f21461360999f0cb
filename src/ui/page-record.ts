import type { EvidenceJob } from '../messages/clerk';
import type { Lang } from '../texts';
import { browser } from './browser';
import type { Placed } from './placed';
import { writeRecord, type Written } from './record';
import { readingOf } from './requests';
import { fetchAgain } from './served';

/** What is wanted beside the report itself. */
export interface RecordWishes {
  /** To fetch the address once more. */
  readonly again: boolean;
  /** A picture of what the browser shows. */
  readonly picture: boolean;
}

/** A picture of the tab in front; null where the reader's click does not allow it any more. */
const takePicture = (): Promise<string | null> => browser.tabs.captureVisibleTab().catch(() => null);

/** Saves an evidence page of a report in a tab. Loaded when it is asked for. `unpictured`: saved without the picture. */
export async function savePageRecord(
  { tab, placed, decisions }: { readonly tab: number; readonly placed: Placed; readonly decisions: EvidenceJob['decisions'] },
  wishes: RecordWishes,
  lang: Lang,
): Promise<Written | 'unpictured'> {
  const { audit, address, frame, part, title } = placed;
  const picture = wishes.picture ? await takePicture() : null;
  const [reading, served] = await Promise.all([readingOf(tab, frame), wishes.again ? fetchAgain(address) : null]);
  if (!reading) return 'failed';
  const read = { kind: 'reading', reading, part } as const;
  const about = { audit, read, origin: 'page', address, title: title ?? '', decisions, served, picture, lang } as const;
  const written = await writeRecord(about, new Date(audit.auditedAt));
  return written === 'saved' && wishes.picture && !picture ? 'unpictured' : written;
}
