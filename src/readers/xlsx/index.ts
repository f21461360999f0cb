import type { Document } from '../../document/types';
import { made, madeText, readMade, type Made } from '../made';
import { mainPartOf, partNamed, partOf, relationshipsOf } from '../parts';
import { Unreadable } from '../unread';
import { childOf, elementsOf } from '../xml';
import type { Zip } from '../zip';
import { formatsOf } from './formats';
import { sheetNodes } from './sheet';
import { stringOf, type Shared } from './texts';

/** Names that Excel and others give to sheets by themselves: a word and a number. */
const UNNAMED = /^(?:sheet|\u5de5\u4f5c\u8868)\s*\d*$/i;
/** No workbook has more sheets that anybody reads. */
const MOST_SHEETS = 200;
/** Several times what is read of any document. */
const MOST_SLOTS = 1_000_000;

/** Whether the first text of a sheet is its name already. */
function beginsWith(nodes: readonly Made[], name: string): boolean {
  let first = '';
  const visit = (node: Made): boolean => {
    first ||= node.text.trim();
    return first !== '' || node.children.some(visit);
  };
  nodes.some(visit);
  return first.replace(/\s/g, '').includes(name.replace(/\s/g, ''));
}

/**
 * Opens a workbook of Excel (ECMA-376 part 1): cells as they are shown, values of formulas as they were last reckoned, merged cells,
 * what is hidden, one table for each run of rows, names of sheets as headings.
 * @throws Unreadable
 */
export function openXlsx(zip: Zip): (withHidden: boolean) => Document {
  const path = mainPartOf(zip, 'xl/workbook.xml');
  const root = path === null ? null : partOf(zip, path);
  if (path === null || root?.name !== 'workbook') throw new Unreadable('damaged');
  const related = relationshipsOf(zip, path);
  const shared: Shared = {
    strings: elementsOf(partNamed('sharedStrings', related, zip) ?? undefined, 'si').map(stringOf),
    formats: formatsOf(partNamed('styles', related, zip)),
    room: { slots: MOST_SLOTS, cut: false },
  };
  const body = elementsOf(childOf(root, 'sheets'), 'sheet')
    .slice(0, MOST_SHEETS)
    .flatMap(({ attributes }): Made[] => {
      const sheet = partOf(zip, related.get(attributes.get('id') ?? '')?.path ?? '');
      if (!sheet) return [];
      const nodes = sheetNodes(sheet, shared);
      const name = attributes.get('name') ?? '';
      const isNamed = nodes.length > 0 && name && !UNNAMED.test(name) && !beginsWith(nodes, name);
      const all = isNamed ? [made('h2', [madeText(name)]), ...nodes] : nodes;
      return /hidden/i.test(attributes.get('state') ?? '') ? [made('div', all, { hidden: '' })] : all;
    });
  return (withHidden) => ({ ...readMade(body, withHidden), ...(shared.room.cut && { cut: true }) });
}
