import { factName, formName } from '../../texts';
import { h, type Content, type Markup } from './markup';
import { facts, grid, moment, name } from './parts';
import type { Served, Writing } from './types';

/** At most so many figures that differ are listed. */
const MOST_DIFFERING = 60;

/** Facts whose text is another in what the server sent, the ids in order. */
function differingIn(
  figures: Readonly<Record<string, string>>,
  shown: Readonly<Record<string, { readonly raw: string }>>,
): string[] {
  const ids = [...new Set([...Object.keys(shown), ...Object.keys(figures)])];
  return ids.filter((id) => shown[id]?.raw !== figures[id]);
}

function comparison({ evidence, t, lang }: Writing, figures: Readonly<Record<string, string>> | null): Content {
  if (!figures) return h('p', {}, t.served.noReport);
  const shown = evidence.audit.report?.facts ?? {};
  const differing = differingIn(figures, shown);
  if (!differing.length) return h('p', {}, t.served.same(Object.keys(shown).length));
  const rows = differing
    .slice(0, MOST_DIFFERING)
    .map((id) => [factName(id, lang), name(shown[id]?.raw ?? '', t), name(figures[id] ?? '', t)]);
  return [
    h('p', {}, h('b', {}, t.served.differs(differing.length))),
    grid([t.doubts.places, t.served.shown, t.served.now], rows),
  ];
}

function servedPart(writing: Writing, served: Served): Content {
  const { t } = writing;
  const at = moment(served.at, t);
  const asked = [t.served.asked, served.kind === 'failed' ? at : [at, h('br', {}), t.served.bytes(served.bytes)]] as const;
  if (served.kind === 'failed') {
    const why = served.status === null ? t.served.failed : `${t.served.failed} ${t.served.status(served.status)}`;
    return [h('h3', {}, t.served.heading), facts([asked]), h('p', {}, why)];
  }
  return [
    h('h3', {}, t.served.heading),
    facts([asked]),
    h('p', { class: 'hash' }, h('code', {}, served.sha256)),
    h('p', { class: 'note' }, t.served.hash),
    comparison(writing, served.figures),
  ];
}

/** Where it was read and when, whose report it is, and what stands for the very content. */
export function sourcePart(writing: Writing): Markup {
  const { evidence, t, lang } = writing;
  const { audit, origin, address, title, audited, made, served } = evidence;
  const { report } = audit;
  const where = origin === 'page' ? t.source.address : origin === 'file' ? t.source.file : t.source.pasted;
  return h(
    'section',
    {},
    h('h2', {}, t.source.heading),
    facts([
      [where, address && name(address, t)],
      [t.source.pageTitle, title && name(title, t)],
      [t.source.agency, report && (report.agency ? name(report.agency, t) : t.source.unknown)],
      [t.source.year, report && (report.year === null ? t.source.unknown : String(report.year))],
      [t.source.published, report?.publishedOn && name(report.publishedOn, t)],
      [t.source.form, report && (report.form ? formName(report.form, lang) : t.source.unknown)],
      [t.source.checked, moment(audited, t)],
      [t.source.made, moment(made, t)],
      [t.source.versions, `${audit.tool}, ${t.source.rules(audit.rules)}`],
    ]),
    audit.sha256
      ? [h('p', { class: 'hash' }, h('code', {}, audit.sha256)), h('p', { class: 'note' }, t.hash[origin])]
      : h('p', { class: 'note' }, t.hash.none),
    served && servedPart(writing, served),
  );
}
