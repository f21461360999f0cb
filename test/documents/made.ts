import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { htmlWriter } from '../generator/html';
import { seeded } from '../generator/random';
import { docxOf } from './docx';
import { pdfOf } from './pdf';
import { sourceOf, type Source } from './sources';
import { DOCX_STYLES, OPEN_PDF, PRINTED, PRINTED_OPEN, RULED_PDF, XLSX_STYLES } from './styles';
import { xlsxOf } from './xlsx';

/** What kind of document it is: the targets differ. */
export type Group = 'office' | 'ruled' | 'open';

/** A document with what it was made of. */
export interface MadeDocument {
  readonly group: Group;
  readonly producer: string;
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** Its producer cuts off the ends of paragraphs: not every figure of the text stands in it. */
  readonly cuts?: true;
}

/** Which documents are made. */
export type Wanted = (producer: string, group: Group) => boolean;

const page = ({ draft, seed }: Source, css: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>body{font-family:"Noto Sans CJK SC"}${css}</style><body>${htmlWriter().write(draft, seeded(seed)).replaceAll(' border="1"', '')}`;

/** Documents that our own writers make. `from` is the seed of the first report. */
export function written(count: number, from: number, wants: Wanted): MadeDocument[] {
  const all: MadeDocument[] = [];
  let made = 0;
  const each = <Style>(
    group: Group,
    kind: string,
    styles: Readonly<Record<string, Style>>,
    write: (draft: Source['draft'], style: Style) => Uint8Array,
  ) => {
    for (const [name, style] of Object.entries(styles))
      for (let i = 0; i < count; i++) {
        const seed = from + made++ * 13 + i;
        if (!wants(`${kind}: ${name}`, group)) continue;
        const source = sourceOf(seed);
        all.push({ group, producer: `${kind}: ${name}`, source, bytes: write(source.draft, style) });
      }
  };
  each('office', 'docx', DOCX_STYLES, docxOf);
  each('office', 'xlsx', XLSX_STYLES, xlsxOf);
  each('ruled', 'pdf', RULED_PDF, pdfOf);
  each('open', 'pdf', OPEN_PDF, pdfOf);
  return all;
}

/** Documents that a browser prints. */
export async function printed(count: number, from: number, wants: Wanted): Promise<MadeDocument[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const all: MadeDocument[] = [];
  let made = 0;
  try {
    const tab = await browser.newPage();
    for (const [group, styles] of [
      ['ruled', PRINTED],
      ['open', PRINTED_OPEN],
    ] as const)
      for (const [name, css] of Object.entries(styles))
        for (let i = 0; i < count; i++) {
          // Every third seed has a figure that does not add up.
          const seed = from + 5000 + made++ * 17;
          if (!wants(`Chromium: ${name}`, group)) continue;
          const source = sourceOf(seed);
          await tab.setContent(page(source, css));
          const bytes = await tab.pdf({
            format: 'A4',
            preferCSSPageSize: true,
            tagged: i % 2 === 0,
            displayHeaderFooter: i % 3 === 1,
            margin: { top: '1cm', bottom: '1.5cm', left: '1.5cm', right: '1.5cm' },
          });
          all.push({ group, producer: `Chromium: ${name}`, source, bytes });
        }
  } finally {
    await browser.close();
  }
  return all;
}

interface Conversion {
  readonly group: Group;
  readonly producer: string;
  readonly from: string;
  readonly to: string;
  readonly cuts?: true;
  readonly write: (source: Source) => Uint8Array | string;
}

const CONVERSIONS: readonly Conversion[] = [
  {
    group: 'ruled',
    producer: 'Writer: docx to PDF',
    from: 'docx',
    to: 'pdf',
    write: ({ draft }) => docxOf(draft, { counted: true }),
  },
  {
    group: 'open',
    producer: 'Writer: page to PDF',
    from: 'html',
    to: 'pdf:writer_web_pdf_Export',
    write: (source) => page(source, PRINTED.collapsed ?? ''),
  },
  {
    group: 'office',
    producer: 'Writer: docx again',
    from: 'docx',
    to: 'docx',
    write: ({ draft }) => docxOf(draft, { split: true }),
  },
  {
    group: 'office',
    producer: 'Writer: page to docx',
    from: 'html',
    to: 'docx:MS Word 2007 XML',
    write: (source) => page(source, PRINTED.collapsed ?? ''),
  },
  {
    group: 'office',
    producer: 'Calc: xlsx again',
    from: 'xlsx',
    to: 'xlsx',
    write: ({ draft }) => xlsxOf(draft, { gaps: true }),
  },
  { group: 'open', producer: 'Calc: xlsx to PDF', from: 'xlsx', to: 'pdf', cuts: true, write: ({ draft }) => xlsxOf(draft) },
  {
    group: 'open',
    producer: 'Calc: high rows to PDF',
    from: 'xlsx',
    to: 'pdf',
    write: ({ draft }) => xlsxOf(draft, { tall: true }),
  },
  {
    group: 'open',
    producer: 'Writer: docx without lines',
    from: 'docx',
    to: 'pdf',
    write: ({ draft }) => docxOf(draft, { bare: true }),
  },
];

/** Documents that LibreOffice converts; none where it is not installed. */
export function converted(count: number, from: number, wants: Wanted): MadeDocument[] {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) return [];
  const folder = mkdtempSync((mkdirSync('.artifacts', { recursive: true }), join('.artifacts', 'converted-')));
  try {
    return CONVERSIONS.flatMap(({ group, producer, from: ending, to, cuts, write }, at) => {
      if (!wants(producer, group)) return [];
      const sources = Array.from({ length: count }, (_, i) => sourceOf(from + 9000 + at * 19 + i));
      const out = join(folder, String(at));
      const names = sources.map((source, i) => {
        const name = join(folder, `${at}-${i}.${ending}`);
        writeFileSync(name, write(source));
        return name;
      });
      spawnSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${join(process.cwd(), folder, 'profile')}`,
          '--convert-to',
          to,
          '--outdir',
          out,
          ...names,
        ],
        { stdio: 'ignore', timeout: 600_000 },
      );
      return sources.flatMap((source, i): MadeDocument[] => {
        try {
          const bytes = new Uint8Array(readFileSync(join(out, `${at}-${i}.${to.split(':')[0]}`)));
          return [{ group, producer, source, bytes, ...(cuts && { cuts }) }];
        } catch {
          return [];
        }
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
