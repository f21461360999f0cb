import { extname } from 'node:path';
import { commandTexts, type CommandTexts } from '../texts/command';
import type { Options } from './options';
import type { Host } from './meet';
import { say } from './printable';
import type { Standing } from './told';

/** Documents that cannot be read yet; of other files nobody expects a report. */
const DOCUMENTS: ReadonlySet<string> = new Set('.doc .docx .wps .pdf .ofd .xls .xlsx .et .rtf'.split(' '));
/** So many documents are named in the closing line; any further one where it is met. */
const MOST_NAMED = 20;
/** Endings that are counted each for itself. */
const MOST_ENDINGS = 40;

/** Counts what is told and what is passed over, for the line at the end. */
export class Tally implements Host {
  /** Something could not be read. */
  failed = false;
  private readonly texts: CommandTexts;
  private readonly standings: Record<Standing, number> = { violated: 0, verify: 0, sound: 0, unread: 0, other: 0 };
  private readonly endings = new Map<string, number>();
  private readonly documents = new Map<string, string[]>();
  private named = 0;

  constructor({ lang }: Options) {
    this.texts = commandTexts(lang);
  }

  told(standings: readonly Standing[]): void {
    for (const standing of standings) this.standings[standing]++;
  }

  skipped(source: string, kind: 'file' | 'pipe' | 'socket' | 'device'): void {
    const { closing, skippedDocument } = this.texts;
    const ending = kind === 'file' ? extname(source).toLowerCase() : closing[kind];
    if (DOCUMENTS.has(ending)) {
      if (this.named++ < MOST_NAMED) this.documents.set(ending, [...(this.documents.get(ending) ?? []), source]);
      else say(skippedDocument(source));
    }
    const counted = this.endings.has(ending) || this.endings.size < MOST_ENDINGS ? ending : closing.otherEndings;
    this.endings.set(counted, (this.endings.get(counted) ?? 0) + 1);
  }

  cycle(source: string): void {
    say(this.texts.cycle(source));
  }

  emptyFolder(source: string): void {
    this.failed = true;
    say(this.texts.emptyFolder(source));
  }

  /** The line at the end; null when nothing was met. */
  closing(): string | null {
    const { closing } = this.texts;
    const { violated, verify, sound, unread, other } = this.standings;
    const reports = violated + verify + sound;
    const parts = [
      reports && closing.reports(reports, violated, verify, sound),
      unread && closing.unread(unread),
      other && closing.others(other),
      this.endings.size && closing.skipped([...this.endings].map((entry) => this.ending(...entry)).join(closing.comma)),
    ].filter((part) => part !== 0);
    return parts.length ? parts.join(closing.stop) : null;
  }

  private ending(ending: string, count: number): string {
    const { closing } = this.texts;
    const names = this.documents.get(ending) ?? [];
    const told = names.length ? closing.more(names.join(closing.comma), count - names.length) : '';
    return closing.ending(ending || closing.noEnding, count, told);
  }
}
