import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../audit';
import type { Audit } from '../audit/types';
import { countOf, sumOfCounts } from '../audit/doubts';
import { badgeOf, tallyOf } from '../exports/badge';
import { escaped } from '../exports/table';
import { decodeBytes } from '../readers/decode';
import { openHtmlFile } from '../readers/file';
import { recogniseShown } from '../report';
import { coverageLine, doubtsLine, reasonText, words, type Lang } from '../texts/both';

/** A sample page, as `pages.json` beside it tells of it. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly titleEn: string;
  readonly kind: string;
  /** What stands in a frame of it. */
  readonly frame?: string;
}

/** The gallery's chapters, by the kind of their pages. */
const KINDS: readonly (readonly [kind: string, zh: string, en: string])[] = [
  ['seed', '已发布的报告', 'Published reports (seeds)'],
  ['golden', '核对过的真实数据', 'Verified figures'],
  ['clean', '没有疑点', 'Clean pages'],
  ['planted', '一页一处', 'One planted doubt each'],
  ['special', '框架、脚本与页签', 'Frames, scripts, tabs'],
  ['not-report', '不是报告，或读不出来', 'No report, or not readable'],
];

/** What a script of a page puts into it: a report that is not there before. */
const BROUGHT = /var report = ("(?:[^"\\]|\\.)*")/;

const CLOSES = '</script>';

function withoutScripts(markup: string): string {
  const [before = '', ...opened] = markup.split('<script>');
  return before + opened.map((part) => part.slice(part.indexOf(CLOSES) + CLOSES.length)).join('');
}

/** The mark-up that a reader gets to see: of the frame, of what a script brings, else of the page. */
function markupOf(folder: string, { file, frame }: Sample): string {
  const own = decodeBytes(readFileSync(join(folder, frame && !frame.includes('/') ? frame : file))) ?? '';
  const brought = BROUGHT.exec(own)?.[1];
  if (brought === undefined) return own;
  // In place of what the page says while nothing is there.
  const report = JSON.parse(brought) as string;
  return withoutScripts(own).replace('</body>', () => `${report}</body>`);
}

/** What the product finds on a sample page. */
const auditsOf = (folder: string, sample: Sample): Audit[] =>
  recogniseShown(openHtmlFile(markupOf(folder, sample))).map((report) =>
    audit(report, { source: sample.file, sha256: '', auditedAt: '' }),
  );

/** What is expected of the product on a page, in words. */
function expected(audits: readonly Audit[], lang: Lang): string {
  const read = audits.filter(({ status }) => status === 'audited');
  if (!read.length) return reasonText(audits[0]?.reason ?? 'no-report', lang);
  const count = sumOfCounts(read.map(countOf));
  return doubtsLine(count, lang) + words(lang).stop + coverageLine(count, lang);
}

const en = (text: string): string => `<span lang="en">${escaped(text)}</span>`;

function cardOf(folder: string, sample: Sample): string {
  const { file, title, titleEn } = sample;
  const audits = auditsOf(folder, sample);
  const { text, colour } = badgeOf([tallyOf(audits)], false, 'zh');
  const badge = text ? `<b class="badge" style="background:${colour}">${text}</b>` : '<b class="badge none">—</b>';
  const told = `<em>${escaped(expected(audits, 'zh'))}</em><em lang="en">${escaped(expected(audits, 'en'))}</em>`;
  return `<li><a href="${file}">${badge}<span class="t"><strong>${escaped(title)}</strong>${en(titleEn)}${told}<code>${file}</code></span></a></li>`;
}

function chapterOf(folder: string, samples: readonly Sample[], [kind, zh, english]: (typeof KINDS)[number]): string {
  const own = samples.filter((sample) => sample.kind === kind);
  return `<section aria-labelledby="k-${kind}">
<h2 id="k-${kind}">${zh} ${en(english)} <small>${own.length}</small></h2>
<ul>
${own.map((sample) => cardOf(folder, sample)).join('\n')}
</ul>
</section>`;
}

/** The gallery of the sample pages in a folder: each with the badge that the product shows there, and what is expected. */
export function galleryPage(folder: string): string {
  const samples = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as Sample[];
  const frame = readFileSync(join(folder, '..', '..', 'src', 'dev', 'gallery.html'), 'utf8');
  return frame
    .replaceAll('{count}', String(samples.length))
    .replace('{chapters}', () => KINDS.map((kind) => chapterOf(folder, samples, kind)).join('\n'));
}
