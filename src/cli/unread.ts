import { unreadable } from '../audit/unaudited';
import type { Reason } from '../report/types';
import { reasonText } from '../texts/both';
import { commandTexts } from '../texts/command';
import type { Options } from './options';
import { toldOf, type Told } from './told';

/** What is told of an input that no thread has answered. Loaded when there is one: with it come the texts of all reasons. */
export const tellUnread = (source: string, reason: Reason, options: Options, notes: readonly string[] = []): Told =>
  toldOf([{ ...unreadable(source, reason), auditedAt: new Date().toISOString() }], notes, options);

/** The line that names an input that could not be read. */
export const unreadNote = (source: string, reason: Reason, { lang }: Options): string =>
  commandTexts(lang).unread(source, reasonText(reason, lang));
