import { expect, it } from 'vitest';
import { cellsOf } from '../../../src/report/pieces';
import { readDisclosure } from '../../../src/report/tables/disclosure';
import { placesOfLabels } from '../../../src/report/tables/label-places';
import { FactSheet } from '../../../src/report/tables/sheet';
import { cutPieces, table } from '../written';

/** For each label that differs, which cells of the page stand where it is said to be. */
function placed(markup: string): string[] {
  const pieces = cutPieces(markup);
  const sheet = new FactSheet();
  readDisclosure(pieces, sheet);
  const cells = pieces.flatMap((piece) => (piece.kind === 'rows' ? piece.rows.flatMap(cellsOf) : []));
  const places = placesOfLabels(sheet, pieces);
  return sheet.labels.map((_, index) =>
    cells.flatMap((cell, at) => (cell.anchor === places.get(`label/${index}`) ? [at] : [])).join(),
  );
}

const HEADERS = '信息内容|本年制发件数|本年废止件数|现行有效件数';

it.each([
  ['a row', table(`${HEADERS}\n行政规范文件|3|1|9`), ['4']],
  ['a header', table(`${HEADERS.replace('本年废止', '本年度止')}\n规章|3|1|9`), ['2']],
  ['none', table(`${HEADERS}\n规章|3|1|9`), []],
  ['a row of the table with its figures', `${table('行政规范文件|说明')}${table(`${HEADERS}\n行政规范文件|3|1|9`)}`, ['6']],
  [
    'tables that both have it',
    table(`${HEADERS.replace('本年废止', '本年度止')}\n规章|3|1|9`) +
      table(`${HEADERS.replace('本年废止', '本年度止')}\n行政规范性文件|3|1|9`),
    ['2'],
  ],
])('the label of %s that differs stands in its cell', (_whose, markup, wanted) => expect(placed(markup)).toEqual(wanted));
