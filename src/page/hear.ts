import type { Places } from '../document/transfer';
import type { PageNotice } from '../messages/page';
import type { Examined, PageReading } from '../messages/reading';
import type { Eye, Looking, Seen } from './eye/types';

/** What an inspection needs from outside. */
export interface Surroundings {
  /** Gives something to the background, which answers a reading as an `Examined` unless it is gone. */
  send(message: PageReading | PageNotice): Promise<unknown>;
  /** Who reads a place again as the page shows it comes as a script of its own: if it is here already. */
  eyeHere(): Eye | null;
  /** Has it brought. */
  bringEye(): Promise<void>;
}

/** The polyfill answers with another object when the background fails. */
const isExamined = (answer: unknown): answer is Examined =>
  Array.isArray((answer as Partial<Examined> | null | undefined)?.reports);

/** The background may have been stopped while it audited: after so long it is asked once more, in ms. */
const ANEW = 1000;

/** Has a reading audited; null when nobody answers. */
export async function examined(send: Surroundings['send'], reading: PageReading): Promise<Examined | null> {
  const first = await send(reading);
  if (isExamined(first)) return first;
  await new Promise((done) => setTimeout(done, ANEW));
  const second = await send(reading);
  return isExamined(second) ? second : null;
}

const nothingSeen = JSON.stringify([]);

/** Every figure of the reports, by the number of its place. */
export const figuresIn = ({ reports }: Examined): number[] => reports.flatMap(({ look }) => look.later);

/** Looks at places of the page, with an eye that may have to be brought first. */
export class Looks {
  private looking: Looking | null;

  constructor(
    private readonly around: Surroundings,
    private readonly places: Places,
  ) {
    this.looking = this.around.eyeHere()?.(places) ?? null;
  }

  warmUp(): void {
    this.looking?.warmUp();
  }

  /** What of these places is shown otherwise. @param drawn only of those that the browser draws now. */
  async at(numbers: readonly number[], drawn = false): Promise<Seen[]> {
    if (!this.looking && numbers.length) {
      await this.around.bringEye();
      this.looking = this.around.eyeHere()?.(this.places) ?? null;
    }
    return this.looking?.differing(numbers, drawn) ?? [];
  }

  /** The same of the figures that something was found about; where anything is, of all. */
  async atFound(answer: Examined, wary: boolean): Promise<Seen[]> {
    const first = answer.reports.flatMap(({ look }) => look.first);
    const all = [...new Set([...first, ...figuresIn(answer)])];
    const found = await this.at(wary ? all : first);
    return found.length ? this.at(all) : found;
  }
}

/** Has a reading audited. Where something was found, the page looks whether it shows that before anything is said of it. */
export async function lookedAt(around: Surroundings, given: PageReading, places: Places, wary: boolean): Promise<Heard | null> {
  const reading = wary ? { ...given, looks: true } : given;
  const looks = new Looks(around, places);
  const asked = examined(around.send, reading);
  looks.warmUp();
  const answer = await asked;
  if (!answer) return null;
  const { changed, held } = answer;
  if (!held) return { answer, looks, differs: false, changed: Promise.resolve(changed), seen: nothingSeen };
  const seen = await looks.atFound(answer, wary);
  const again = async () => examined(around.send, { ...reading, seen: JSON.stringify(seen) });
  const told = JSON.stringify(seen);
  if (!seen.length) return { answer, looks, differs: false, changed: kept(around, given.born, again), seen: told };
  const second = await again();
  return second && { answer: second, looks, differs: true, changed: Promise.resolve(second.changed), seen: told };
}

/** Says that all is shown as it was read, so that what was found is kept. A background that was stopped knows nothing of it any more. */
async function kept({ send }: Surroundings, born: number, again: () => Promise<Examined | null>): Promise<boolean> {
  const news = await send({ kind: 'page-looked', born });
  return typeof news === 'boolean' ? news : ((await again())?.changed ?? false);
}

/** What was heard of a reading. */
export interface Heard {
  readonly answer: Examined;
  readonly looks: Looks;
  readonly differs: boolean;
  readonly changed: Promise<boolean>;
  /** What the page shows otherwise, as it was told. */
  readonly seen: string;
}
