import type { DocxStyle } from './docx';
import type { PdfStyle } from './pdf-style';
import type { XlsxStyle } from './xlsx';

/** The ways in which producers write documents, by name. */

export const DOCX_STYLES: Readonly<Record<string, DocxStyle>> = {
  plain: {},
  'numbers that Word counts': { counted: true },
  'split runs': { split: true },
  'tracked changes': { tracked: true, split: true },
  'a title in a box': { boxed: true },
  'content controls': { controls: true },
  'a report in a frame': { framed: true },
  'other prefixes': { prefix: 'ns0:' },
  'no prefix': { prefix: '' },
  'upright labels': { upright: true },
};

export const XLSX_STYLES: Readonly<Record<string, XlsxStyle>> = {
  plain: {},
  'a sheet a section': { sheets: true },
  'texts in their cells': { inline: true },
  'values of formulas': { formulas: true },
  'empty rows around tables': { gaps: true },
  'rows and sheets that are hidden': { hidden: true, gaps: true },
  'from another column': { column: 2 },
  'texts under merged cells': { covered: true, sheets: true, gaps: true },
};

export const RULED_PDF: Readonly<Record<string, PdfStyle>> = {
  strokes: {},
  'thin rectangles in another scale': { rules: 'fills', scale: 4.17 },
  dashes: { rules: 'dashes', signs: true },
  dots: { rules: 'dots' },
  'text in no order, bold printed twice': { shuffled: true, doubled: true },
  'pages on their side': { rotate: 90 },
  'pages upside down': { rotate: 180 },
  'pages on their other side': { rotate: 270, rules: 'fills' },
  'rows cut by the page': { cut: true, running: true },
  'headers on every page': { repeat: true, running: true },
  'pages made to fit a tenth of a sheet': { shrunk: 0.1 },
  'narrow columns': { size: 11, margin: 90, figures: 'right' },
};

export const OPEN_PDF: Readonly<Record<string, PdfStyle>> = {
  'no lines': { rules: 'none' },
  'no lines, figures at the right': { rules: 'none', figures: 'right', running: true },
  'no lines, figures at the top': { rules: 'none', figures: 'top', shuffled: true },
  'lines across alone': { rules: 'across' },
  'no lines, made to fit a tenth of a sheet': { rules: 'none', shrunk: 0.1 },
  'no lines, narrow columns': { rules: 'none', size: 10.5, margin: 80 },
};

/** Style sheets of pages that a browser prints. */
export const PRINTED: Readonly<Record<string, string>> = {
  collapsed: 'table{border-collapse:collapse;width:100%}td{border:1px solid #333;padding:4px}',
  separate: 'table{width:100%;border:1px solid #999}td{border:1px solid #999;padding:3px}',
  dotted: 'table{border-collapse:collapse;width:100%}td{border:1px dotted #000}',
  dashed: 'table{border-collapse:collapse}td{border:1px dashed #666;text-align:right}body{font-size:14px}',
  'thick and coloured':
    'table{border-collapse:collapse;width:100%}td{border:2px solid #36c;background:#eef;padding:6px}tr:nth-child(2n) td{background:#fff}',
  'large, in serifs':
    'body{font-family:"Noto Serif CJK SC",serif;font-size:19px}table{border-collapse:collapse;width:100%}td{border:1px solid}',
  'rows that break':
    'table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:14px 2px;break-inside:auto}body{font-size:15px}',
  'small in wide margins':
    '@page{size:A4 landscape;margin:3cm}body{font-size:9px}table{border-collapse:collapse;width:100%}td{border:.5px solid #000}',
};

export const PRINTED_OPEN: Readonly<Record<string, string>> = {
  'no borders': 'table{width:100%;border-collapse:collapse}td{padding:5px 8px;border:0!important}',
  'lines below rows': 'table{width:100%;border-collapse:collapse}td{border:0;border-bottom:1px solid #ccc;padding:6px}',
  bands: 'table{width:100%;border-collapse:collapse}td{border:0;padding:6px}tr:nth-child(2n) td{background:#eee}',
  'as wide as needed, figures at the upper right':
    '@page{size:A4 landscape}body{font-size:11px}table{width:auto;border-collapse:collapse}td{border:0!important;vertical-align:top;text-align:right;padding:2px 14px 10px}td:first-child{text-align:left}',
  'centred, spaced out, on small sheets':
    '@page{size:A5;margin:8mm}body{font-family:"Noto Serif CJK SC",serif;font-size:10px}table{width:100%;border-collapse:collapse}td{border:0!important;text-align:center;letter-spacing:1px;line-height:1.15;padding:3px 1px}',
};
