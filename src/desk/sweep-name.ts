import type { SweepEntry } from '../archive';
import type { Lang } from '../texts';
import { deskTexts } from '../texts/desk';

/** What a sweep is called: as the reader has named it, else by its columns, in the language of whoever looks. */
export function sweepName({ name, made }: Pick<SweepEntry, 'name' | 'made'>, lang: Lang): string {
  const t = deskTexts(lang);
  const called = name || (made ? t.start.name(made.host, made.more, made.year) : t.unnamed);
  return made && made.round > 1 ? t.againName(called, made.round) : called;
}
