import type { Anchor, Cell } from '../../document/types';
import type { FactId, FormId } from '../../forms';
import { readFigure } from '../pieces';
import type { Contradiction, Fact, LabelDifference, LocalSum, RowCount } from '../types';

const rowKey = ({ table, row }: RowCount): string => `row/${table}/${row}`;

/** Collects what the tables of one report hold. */
export class FactSheet {
  readonly facts = new Map<FactId, Fact>();
  readonly anchors = new Map<string, Anchor>();
  readonly labels: LabelDifference[] = [];
  readonly rowCounts: RowCount[] = [];
  readonly localSums: LocalSum[] = [];
  /** Labels of rows of table three that no form has. */
  readonly foreignRows: string[] = [];
  readonly generations = new Set<FormId>();
  /** Where in `labels` each difference stands. */
  private readonly differing = new Map<string, number>();
  private readonly disputed = new Map<FactId, Contradiction>();

  /** Cells that stand twice with different figures. */
  get contradictions(): Contradiction[] {
    return [...this.disputed.values()];
  }

  /** Whether any cell was located whose id begins so. */
  holds(...beginnings: readonly string[]): boolean {
    for (const id of this.facts.keys()) if (beginnings.some((beginning) => id.startsWith(beginning))) return true;
    return false;
  }

  /** Notes the cell of a fact. Two places that contradict each other leave the fact out: neither is guessed, both are kept to be told. */
  put(id: FactId, cell: Cell, convert: (fact: Fact) => Fact = (fact) => fact): void {
    this.note(id, convert(readFigure(cell.text)), cell.anchor);
  }

  private note(id: FactId, fact: Fact, anchor: Anchor): void {
    if (this.disputed.has(id)) return;
    const known = this.facts.get(id);
    if (known && (known.value !== fact.value || known.unreadable !== fact.unreadable)) {
      this.disputed.set(id, { fact: id, first: known.raw, second: fact.raw });
      this.anchors.set(`second/${id}`, anchor);
      this.facts.delete(id);
      return;
    }
    if (known) return;
    this.facts.set(id, fact);
    this.anchors.set(id, anchor);
  }

  /** Takes over what another sheet holds, as if it had been read behind what stands here. */
  add(other: FactSheet): this {
    for (const [id, fact] of other.facts) this.note(id, fact, other.anchorOf(id));
    for (const contradiction of other.contradictions) this.dispute(contradiction, other);
    other.localSums.forEach((sum, at) => this.sum(sum, other.anchorOf(`sum/${at}`)));
    this.addCounts(other);
    for (const difference of other.labels) this.differs(difference);
    for (const label of other.foreignRows) this.foreignRows.push(label);
    for (const form of other.generations) this.generations.add(form);
    return this;
  }

  private anchorOf(key: string): Anchor {
    return this.anchors.get(key) as Anchor;
  }

  private dispute(contradiction: Contradiction, other: FactSheet): void {
    const { fact } = contradiction;
    if (this.disputed.has(fact)) return;
    this.disputed.set(fact, contradiction);
    this.facts.delete(fact);
    for (const key of [fact, `second/${fact}`]) this.anchors.set(key, other.anchorOf(key));
  }

  /** Notes a sum of the page's own, and where it stands. */
  sum(sum: LocalSum, anchor: Anchor): void {
    this.anchors.set(`sum/${this.localSums.length}`, anchor);
    this.localSums.push(sum);
  }

  /**
   * Notes a row whose figures could not all be placed; of several sightings the one with most figures is the row.
   * @param anchor of its first cell, where it has any.
   */
  miscounted(count: RowCount, anchor?: Anchor): void {
    const at = this.rowCounts.findIndex(({ table, row }) => table === count.table && row === count.row);
    const known = this.rowCounts[at];
    if (known && known.seen >= count.seen) return;
    if (known) this.rowCounts[at] = count;
    else this.rowCounts.push(count);
    if (anchor) this.anchors.set(rowKey(count), anchor);
  }

  /** Takes over the rows of another sheet whose figures could not all be placed. */
  addCounts(other: FactSheet): this {
    for (const count of other.rowCounts) this.miscounted(count, other.anchors.get(rowKey(count)));
    return this;
  }

  /** Notes a label that differs from the form, once with all cells that it names. */
  differs(difference: LabelDifference): void {
    const { expected, found, facts } = difference;
    const key = `${expected}\n${found}`;
    const at = this.differing.get(key) ?? this.labels.length;
    const known = this.labels[at];
    this.differing.set(key, at);
    this.labels[at] = known ? { ...known, facts: [...new Set([...known.facts, ...facts])] } : difference;
  }
}
