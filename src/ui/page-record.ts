import type { EvidenceJob } from '../messages/clerk';
import type { Lang } from '../texts';
import { pictureOf } from './picture';
import type { Placed } from './placed';
import { writeRecord, type Written } from './record';
import { readingOf } from './requests';
import { fetchAgain } from './served';

/** What is wanted beside the report itself. */
export interface RecordWishes {
  /** To fetch the address once more. */
  readonly again: boolean;
  /** A picture of what is seen of these places, by their ids. */
  readonly picture: readonly string[] | null;
}

/** Saves an evidence page of a report in a tab. Loaded when it is asked for. `unpictured`: saved without the picture. */
export async function savePageRecord(
  { tab, placed, decisions }: { readonly tab: number; readonly placed: Placed; readonly decisions: EvidenceJob['decisions'] },
  wishes: RecordWishes,
  lang: Lang,
): Promise<Written | 'unpictured'> {
  const { audit, address, frame, part, title } = placed;
  const picture = wishes.picture && (await pictureOf(tab, placed, wishes.picture));
  const [reading, served] = await Promise.all([readingOf(tab, frame), wishes.again ? fetchAgain(address) : null]);
  if (!reading) return 'failed';
  const read = { kind: 'reading', reading, part } as const;
  const about = { audit, read, origin: 'page', address, title: title ?? '', decisions, served, picture, lang } as const;
  const written = await writeRecord(about, new Date(audit.auditedAt));
  return written === 'saved' && wishes.picture && !picture ? 'unpictured' : written;
}
