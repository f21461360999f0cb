import { childOf, elementsOf, valueOf, type XmlElement } from '../xml';
import { numeral } from './numerals';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Numbers of all levels in plain digits. */
  readonly legal: boolean;
}

interface Count {
  /** Levels by their depth. */
  readonly levels: readonly (Level | undefined)[];
  /** Where it counts together with others. */
  readonly shared: string;
  readonly starts: ReadonlyMap<number, number>;
}

const MOST_LEVELS = 9;

function levelOf(raw: XmlElement): Level {
  return {
    start: Number(valueOf(raw, 'start') ?? 1) || 0,
    format: valueOf(raw, 'numFmt') ?? 'decimal',
    text: valueOf(raw, 'lvlText') ?? '',
    legal: childOf(raw, 'isLgl') !== undefined,
  };
}

function levelsOf(raw: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of elementsOf(raw, 'lvl')) {
    const depth = Number(level.attributes.get('ilvl') ?? 0);
    if (depth >= 0 && depth < MOST_LEVELS) levels[depth] = levelOf(level);
  }
  return levels;
}

/** Numbers that Word counts and that stand in no text. */
export class Numbering {
  private readonly counts = new Map<string, Count>();
  /** How far each list has counted, by level. */
  private readonly at = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | null) {
    const lists = new Map(
      elementsOf(root ?? undefined, 'abstractNum').map((list) => [list.attributes.get('abstractNumId') ?? '', levelsOf(list)]),
    );
    for (const count of elementsOf(root ?? undefined, 'num')) {
      const shared = valueOf(count, 'abstractNumId') ?? '';
      const levels = [...(lists.get(shared) ?? [])];
      const starts = new Map<number, number>();
      for (const override of elementsOf(count, 'lvlOverride')) {
        const depth = Number(override.attributes.get('ilvl') ?? 0);
        const own = childOf(override, 'lvl');
        const start = valueOf(override, 'startOverride');
        if (own && depth >= 0 && depth < MOST_LEVELS) levels[depth] = levelOf(own);
        if (start !== undefined) starts.set(depth, Number(start) || 0);
      }
      this.counts.set(count.attributes.get('numId') ?? '', { levels, shared, starts });
    }
  }

  /** The number of the next paragraph of a list, with what stands around it; '' when it shows none. */
  next(properties: XmlElement | undefined): string {
    const id = valueOf(properties, 'numId') ?? '';
    const depth = Math.min(MOST_LEVELS - 1, Math.max(0, Number(valueOf(properties, 'ilvl') ?? 0) || 0));
    const count = this.counts.get(id);
    const level = count?.levels[depth];
    if (!count || !level) return '';
    const values = this.step(id, count, depth);
    if (level.format === 'bullet') return '';
    const shown = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (count.levels[of]?.format ?? 'decimal');
      return numeral(values[of] ?? count.levels[of]?.start ?? 1, format);
    });
    return level.format === 'none' && !/%/.test(level.text) ? '' : shown;
  }

  /** Counts on; all deeper levels begin anew. */
  private step(id: string, { shared, starts, levels }: Count, depth: number): readonly number[] {
    const values = this.at.get(shared) ?? [];
    const restart = starts.get(depth);
    const key = `${id}/${depth}`;
    if (restart !== undefined && !this.begun.has(key)) values[depth] = restart;
    else values[depth] = values[depth] === undefined ? (levels[depth]?.start ?? 1) : values[depth] + 1;
    this.begun.add(key);
    values.length = depth + 1;
    for (let above = 0; above < depth; above++) values[above] ??= levels[above]?.start ?? 1;
    this.at.set(shared, values);
    return values;
  }
}
