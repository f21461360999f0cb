import writeXlsxFile from 'write-excel-file/node';
import { writtenSheets } from '../../exports/cells';
import type { Sheet } from '../../exports/list';

/** Sheets as the bytes of an .xlsx file. */
export const workbook = (sheets: readonly Sheet[]): Promise<Uint8Array> => writeXlsxFile(writtenSheets(sheets)).toBuffer();
