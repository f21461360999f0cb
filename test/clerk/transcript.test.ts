import { describe, expect, it } from 'vitest';
import { transcriptOf, withOwnAnchors } from '../../src/clerk/transcript';
import type { TranscriptTable } from '../../src/exports/transcript';
import { readText } from '../../src/readers/text';
import { recognise } from '../../src/report';
import { markupOf, readMarkup } from '../exports/evidence-pages';

describe('the transcript of a page', () => {
  const { transcript, audit } = readMarkup(markupOf('row-total'));
  const blocks = transcript?.blocks ?? [];
  const tables = blocks.filter((block): block is TranscriptTable => block.kind === 'table');

  it('begins with the title and leaves the site around it out', () => {
    const [first] = blocks;
    expect(first?.kind === 'text' && first.text).toContain(audit.report?.title);
  });

  it('holds every fact once, in a cell', () => {
    const places = tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell.places)));
    const facts = Object.keys(audit.report?.facts ?? {});
    expect(places.filter((id) => facts.includes(id)).toSorted()).toEqual(facts.toSorted());
  });
});

it('each cell of a table of plain text has its own facts', () => {
  const rows = ['行\t一\t二\t三\t四\t五', ...Array.from({ length: 6 }, (_, at) => `第${at}\t${at}\t2\t3\t4\t5`)];
  const document = withOwnAnchors(readText(rows.join('\n')));
  const [grid] = document.blocks;
  const cells = grid?.kind === 'grid' ? grid.rows.flat() : [];
  expect(new Set(cells.map((cell) => cell?.anchor)).size).toBe(36 + 6);
});

it('what is no report is transcribed as it was read', () => {
  const document = withOwnAnchors(readText('今天天气很好。\n明天也是。'));
  const [report] = recognise(document);
  const { blocks = [] } = (report && transcriptOf(report, [document])) ?? {};
  expect(blocks.map((block) => block.kind === 'text' && block.text)).toEqual(['今天天气很好。', '明天也是。']);
});
