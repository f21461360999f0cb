import type { Label } from '../../forms';
import { fold, labelKey } from '../../forms/printed/normal';
import type { Columns } from './columns';
import type { RawRow } from './rows';

const BLANKS = /[\s\u00a0\u3000]+/;

/**
 * The columns in the order in which a text names them, one behind the other; null when it does not name each once.
 * Where headers of two lines were taken apart, those over both lines and those of the second come in any order: a total
 * behind the first column, and the others as the form has them, are the order of the form.
 */
export function namedColumns(raw: readonly RawRow[], labels: readonly Label[], isRow: (text: string) => boolean): Columns | null {
  const keys = labels.map(({ text }) => labelKey(text));
  let named: { at: number; row: RawRow }[] = [];
  for (const row of raw) {
    for (const text of row.cells.flatMap((cell) => cell.text.split(BLANKS))) {
      const at = keys.indexOf(labelKey(text));
      if (at < 0) {
        if (isRow(text)) return null;
        if (fold(text)) named = [];
        continue;
      }
      if (named.some((other) => other.at === at)) named = [];
      named.push({ at, row });
      if (named.length === labels.length) return columnsNamed(named, labels);
    }
  }
  return null;
}

function columnsNamed(named: readonly { readonly at: number; readonly row: RawRow }[], labels: readonly Label[]): Columns | null {
  const last = named.length - 1;
  const at = named.map((_, label) => named.findIndex((other) => other.at === label));
  const oneLine = named.every(({ row }) => row === named[0]?.row);
  const inner = at.slice(1, last);
  const usual = inner.every((place, i) => i === 0 || place > (inner[i - 1] ?? 0)) && (at[0] ?? 0) < (at[last] ?? 0);
  if (usual && !oneLine) return null;
  const ids = labels.map(({ id }) => id);
  return { ids, at, spans: at.map(() => 1), whole: true, added: [], foreign: [], differences: [] };
}
