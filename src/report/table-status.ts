import { FORMS, type FormId, type OtherRows, type TableId } from '../forms';
import { fold, labelKey, simplified } from '../forms/normal';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_ROWS } from '../forms/requests';
import { isShownTable } from './kind';
import type { Piece } from './lines';
import type { OutlineSection } from './outline';
import type { FactSheet } from './tables/sheet';
import type { ReportTable } from './types';

/** The three tables, each with what became of it. */
export function tablesOf(
  sections: readonly OutlineSection[],
  pieces: readonly Piece[],
  sheet: FactSheet,
  form: FormId | null,
  shape: OtherRows,
): ReportTable[] {
  return (['disclosure', 'requests', 'remedies'] as const).map((id) => {
    const located = sheet.located(id);
    if (located) return { id, status: located >= cellsOfTable(id, form, shape) ? 'present' : 'partial' };
    const section = sections.find((entry) => entry.id === id);
    const inside = section?.heading ? pieces.slice(section.from, section.to) : [];
    if (sheet.rowCounts.some(({ table }) => table === id)) return { id, status: 'partial' };
    if (inside.some(isShownTable)) return { id, status: 'image' };
    return { id, status: tellsTable(id, inside) ? 'partial' : 'missing' };
  });
}

/** Fewer labels in the text of a section are chance. */
const FEWEST_LABELS = 3;

/** Whether the text of a section holds the labels of its table, although no figure could be told apart. */
function tellsTable(id: TableId, inside: readonly Piece[]): boolean {
  const text = simplified(
    fold(
      inside
        .map((piece) =>
          piece.kind === 'line'
            ? piece.text
            : piece.kind === 'rows'
              ? piece.rows.map((row) => row.map((cell) => cell?.text ?? '').join('')).join('')
              : '',
        )
        .join(''),
    ),
  );
  const labels =
    id === 'disclosure'
      ? Object.values(FORMS).flatMap((form) => form.disclosure.flatMap(({ rows, columns }) => [...rows, ...columns]))
      : id === 'requests'
        ? REQUEST_ROWS.three
        : REMEDY_COLUMNS;
  const keys = new Set(labels.map((label) => labelKey(label.text)));
  return [...keys].filter((key) => text.includes(key)).length >= FEWEST_LABELS;
}

function cellsOfTable(id: TableId, form: FormId | null, shape: OtherRows): number {
  if (id === 'requests') return REQUEST_ROWS[shape].length * 7;
  if (id === 'remedies') return REMEDY_ROWS.length * REMEDY_COLUMNS.length;
  return FORMS[form ?? '2021'].disclosure.reduce((sum, block) => sum + block.rows.length * block.columns.length, 0);
}
