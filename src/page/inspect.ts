import { packDocument } from '../document/transfer';
import type { Anchor } from '../document/types';
import type { Examined, ExaminedReport, PageReading } from '../messages/reading';
import { elementOf, rangeOf, readPage } from '../readers/page';
import type { Inspected } from './types';

/**
 * Reads the page and has it audited: the background gets the text, the anchors stay here. What the page hides is read only
 * when what it shows is no whole report.
 */
export async function inspectPage(send: (message: PageReading) => Promise<unknown>): Promise<Inspected[]> {
  const shown = packDocument(readPage(document));
  const reading = { kind: 'page-read', address: location.href, shown: shown.packed } as const;
  const first = (await send(reading as PageReading)) as Examined | undefined;
  if (!first) return [];
  if (!first.wantsAll) return asInspected(first, shown.anchors);
  const all = packDocument(readPage(document, true));
  const second = (await send({ ...reading, all: all.packed } as PageReading)) as Examined | undefined;
  return asInspected(second ?? first, [...shown.anchors, ...all.anchors]);
}

function asInspected({ reports }: Examined, anchors: readonly Anchor[]): Inspected[] {
  if (performance.getEntriesByName('gouji:start').length) performance.measure('gouji:audit', 'gouji:start');
  return reports.map((report, part) => inspected(report, part, anchors));
}

function inspected({ audit, places, relations }: ExaminedReport, part: number, anchors: readonly Anchor[]): Inspected {
  const anchorOf = (id: string): Anchor => anchors[places[id] ?? -1] ?? {};
  return {
    part,
    audit,
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    element: (id) => elementOf(anchorOf(id)),
    range: (passage, start, end) => rangeOf(anchorOf(passage), start, end),
  };
}
