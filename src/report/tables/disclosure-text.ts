import type { Cell } from '../../document/types';
import type { FormId } from '../../forms';
import { labelKey } from '../../forms/printed/normal';
import { CONTENT_HEADER } from '../../forms/printed/tables';
import { isBlank, isFigure } from '../pieces';
import { complete, headerOf, isKnownText, match, MOST_HEADERS, type Above, type Header } from './disclosure-headers';
import type { RawRow } from './rows';
import { streamRows, type StreamRow } from './stream';

/**
 * Rows of text: headers are what stands between 信息内容 and the first row label, also one a line.
 * @param seen takes up the forms of which headers stand in the text, as they are met.
 */
export function disclosureText(
  raw: readonly RawRow[],
  seen: Set<FormId>,
  enter: (label: string, slots: readonly Cell[], headers: Above) => void,
): void {
  let headers: Above = [];
  let collected: Cell[] | null = null;
  let pending: RawRow[] = [];
  const flush = () => {
    for (const run of streamRows(pending, kindOf)) enter(run.label, slotsOf(run, headers?.length ?? 0), headers);
    pending = [];
  };
  for (const row of raw) {
    const texts = row.cells.filter(({ text }) => !isBlank(text));
    if (!texts.length && !pending.length) continue;
    const opens = texts.findIndex(({ text }) => labelKey(text) === CONTENT_HEADER);
    if (opens >= 0 || (!collected && isHeaderLine(texts))) {
      flush();
      collected = texts.slice(opens + 1);
    } else if (texts.some(({ text }) => match().titles.match(text)?.exact)) {
      flush();
      [headers, collected] = [[], null];
    } else if (collected && !texts.some(({ text }) => isFigure(text) || match().rows.match(text))) collected.push(...texts);
    else {
      if (collected) headers = headersOf(collected, seen);
      if (collected?.length && (!headers?.length || headers.length > MOST_HEADERS)) headers = null;
      collected = null;
      pending.push(row);
    }
  }
  flush();
}

const kindOf = (text: string) => (match().rows.match(text) ? 'row' : isKnownText(text) || headerOf(text, null) ? 'border' : null);

const isHeaderLine = (texts: readonly Cell[]) =>
  texts.some(({ text }) => headerOf(text, null)) && !texts.some(({ text }) => isFigure(text) || match().rows.match(text));

/** The headers of a block of text; one that was broken into two lines is put together. */
function headersOf(texts: readonly Cell[], seen: Set<FormId>): Header[] {
  const cells: Cell[] = [];
  for (let i = 0; i < texts.length; i++) {
    const [cell, next] = [texts[i] as Cell, texts[i + 1]];
    const broken =
      next !== undefined && !headerOf(cell.text, null)?.exact && headerOf(cell.text + next.text, null)?.exact === true;
    cells.push(broken ? { ...cell, text: cell.text + next.text } : cell);
    if (broken) i++;
  }
  const headers = complete(
    cells.map(({ text }) => headerOf(text, null)),
    cells,
    false,
  );
  for (const { form } of headers) seen.add(form);
  return headers;
}

/** What stands behind a label: with its blanks and words when these are as many as the headers. */
function slotsOf({ cells, slots }: StreamRow, headers: number): readonly Cell[] {
  const own = dropKnownTexts(slots);
  return headers > 0 && own.length === headers ? own : dropKnownTexts(cells);
}

const dropKnownTexts = (slots: readonly Cell[]) => slots.filter(({ text }) => !isKnownText(text));
