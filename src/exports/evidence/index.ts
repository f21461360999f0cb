import { countOf } from '../../audit/doubts';
import { coverageLine, doubtsLine, reasonText, words, type Lang } from '../../texts';
import { evidenceTexts } from '../../texts/evidence';
import { tellDoubts } from '../told';
import { checkedPart } from './checked';
import { doubtsPart } from './doubts';
import { pageHead } from './head';
import { h, type Content, type Markup } from './markup';
import { openPart } from './open';
import { cut, LONGEST_NAME, name } from './parts';
import { reportPart } from './report';
import { sourcePart } from './source';
import { STYLE } from './style';
import type { Evidence, Writing } from './types';

export type * from './types';
export { pictureOf } from './picture';
export { evidenceName } from './name';

function banner({ evidence: { audit }, t, lang }: Writing): Markup {
  const count = countOf(audit);
  return h(
    'header',
    {},
    h('p', { class: 'kind' }, `${words(lang).product} · ${t.title}`),
    h('h1', {}, name(audit.report?.title || t.untitled, t)),
    audit.status === 'audited'
      ? [h('p', { class: 'summary' }, doubtsLine(count, lang)), h('p', {}, coverageLine(count, lang))]
      : h('p', { class: 'summary' }, t.notAudited, audit.reason !== null && reasonText(audit.reason, lang)),
    h('p', { class: 'principle' }, t.principle),
  );
}

const pictured = ({ evidence: { picture }, t }: Writing): Content =>
  picture &&
  h(
    'section',
    {},
    h('h2', {}, t.picture.heading),
    h('figure', {}, h('img', { src: picture, alt: t.picture.alt }), h('figcaption', { class: 'note' }, t.picture.about)),
  );

/**
 * One file that shows a report's audit to somebody who has neither the page nor this product: where and when it was read, every
 * doubt with its arithmetic, what was checked and what was not, and the report as read. It opens offline and prints on A4.
 * @returns the text of an HTML file, to be written in UTF-8.
 */
export function evidencePage(evidence: Evidence, lang: Lang): string {
  const { audit } = evidence;
  const writing: Writing = { evidence, doubts: tellDoubts(audit, lang), lang, t: evidenceTexts(lang) };
  const audited = audit.status === 'audited';
  const title = cut(audit.report?.title || writing.t.untitled, LONGEST_NAME, writing.t);
  const body = h(
    'body',
    {},
    banner(writing),
    h(
      'main',
      {},
      sourcePart(writing),
      audited && doubtsPart(writing),
      pictured(writing),
      audited && openPart(writing),
      audited && reportPart(writing),
      audited && checkedPart(writing),
    ),
    h('footer', { class: 'note' }, writing.t.about),
  );
  return `<!doctype html>\n${h('html', { lang: lang === 'zh' ? 'zh-CN' : 'en' }, pageHead(`${writing.t.title} · ${title}`, STYLE), body).toString()}\n`;
}
