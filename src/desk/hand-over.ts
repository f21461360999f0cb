import type { Audit } from '../audit/types';
import { jsonLines } from '../exports/contract';
import { asTable, sheetsOf, type SaidOf } from '../exports/list';
import { csv } from '../exports/csv';
import type { Archive, SweepEntry } from '../archive';
import type { Lang } from '../texts';
import { archivedTexts } from '../texts/archived';
import { listTexts } from '../texts/list';
import { auditsOf, auditsOfEarlier, saidOf, type Swept } from './audits';
import { sweepName } from './sweep-name';
import type { Sweeping } from './sweeping';
import type { Tools } from './tools';

export type HandedKind = 'xlsx' | 'csv' | 'jsonl' | 'html';

/** A file to be handed over. */
export interface Handed {
  readonly name: string;
  readonly content: Blob;
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/x-ndjson;charset=utf-8',
  html: 'text/html;charset=utf-8',
} as const;

/** What names of files must not hold. */
const NO_NAME = /[\\/:*?"<>|\s]+/g;

/** The name of a file about a sweep, or about no one of them. */
function nameOf(what: string, about: SweepEntry | null, day: string, lang: Lang): string {
  const called = about && sweepName(about, lang).replace(NO_NAME, '_').slice(0, 60);
  return [what, called, day].filter(Boolean).join('_');
}

/** The list as a workbook, whose code is loaded when it is asked for. */
async function workbookFile(...given: Parameters<typeof sheetsOf>): Promise<Blob> {
  const { workbook } = await import('../exports/workbook');
  return new Blob([workbook(sheetsOf(...given))], { type: TYPES.xlsx });
}

/** The list of doubts of a sweep as a file; of a second round, with what became of each. @param day of today, for its name. */
export async function handOver(sweeping: Sweeping, kind: HandedKind, tools: Tools, lang: Lang, day: string): Promise<Handed> {
  const { about, state } = sweeping;
  const now = await auditsOf(tools.archive, about.id, state, tools.now().toISOString());
  const name = `${nameOf(listTexts(lang).doubts.name, about, day, lang)}.${kind}`;
  if (kind === 'jsonl') return { name, content: new Blob([jsonLines(now.audits, lang)], { type: TYPES.jsonl }) };
  const before = about.again === null ? null : await auditsOfEarlier(tools.archive, about.again).catch(() => null);
  if (kind === 'html') return regionFile(about, now.audits, before?.audits ?? [], lang, day);
  const said = new Map([...(await saidIn(now)), ...(await saidIn(before))]);
  const given = [now.audits, lang, before?.audits ?? null, said] as const;
  if (kind === 'xlsx') return { name, content: await workbookFile(...given) };
  const [doubts] = sheetsOf(...given);
  return { name, content: new Blob([doubts ? csv(asTable(doubts)) : ''], { type: TYPES.csv }) };
}

/** The page on all reports of a sweep together; of a second round, with what changed since. Its code is loaded when it is asked for. */
async function regionFile(
  about: SweepEntry,
  audits: readonly Audit[],
  before: readonly Audit[],
  lang: Lang,
  day: string,
): Promise<Handed> {
  const [{ regionPage }, { regionTexts }] = await Promise.all([import('../exports/region'), import('../texts/region')]);
  const content = new Blob([regionPage(audits, lang, before)], { type: TYPES.html });
  return { name: `${nameOf(regionTexts(lang).title.replace(NO_NAME, '_'), about, day, lang)}.html`, content };
}

const saidIn = (swept: Swept | null): Promise<SaidOf> => (swept ? saidOf(swept.entries) : Promise.resolve(new Map()));

/** One sweep of the archive, or all of it, as a file for another machine. @throws ArchiveFailure */
export async function archiveFile(archive: Archive, about: SweepEntry | null, lang: Lang, day: string): Promise<Handed> {
  const name = `${nameOf(archivedTexts(lang).fileName, about, day, lang)}.jsonl.gz`;
  return { name, content: await archive.share.file(about?.id ?? null) };
}
