import { ANNOUNCED, CALLED, OWN_NAME, PARTICLE, QUOTED, SAME_BODY } from '../../forms/lexicon/checks';
import { fold } from '../../forms/printed/normal';
import type { Report } from '../../report/types';
import { placed, type Prose } from '../reading';
import { defineRule, judged, unsure, type Draft } from '../rule';

const KEYS = ['page', 'article', 'heading', 'name', 'self'] as const;
type Key = (typeof KEYS)[number];

/** A title or the introduction names another body, or the body calls itself what it cannot be. */
export const agencyDiffers = defineRule({
  id: 'agency-differs',
  severity: 'notice',
  covers: ['R-D.08'],
  keys: KEYS,
  check({ report, prose }) {
    if (nameKey(report.agency).length < 2) return unsure('agency-unclear');
    return judged([...titled(report), ...announced(report, prose), ...calledItself(report, prose)].slice(0, 1));
  },
});

/** The page is named by a title of another body: its name, the meta tag of the article, or a heading. */
function titled({ agency, otherTitles = [] }: Report): Draft<Key>[] {
  return otherTitles
    .filter((other) => nameKey(other.agency).length > 1 && !isSame(nameKey(agency), nameKey(other.agency)))
    .map(({ from, agency: found }) => ({ key: from, params: { agency, found } }));
}

function announced({ agency, preface }: Report, prose: Prose): Draft<Key>[] {
  for (const sentence of prose.sentencesOf(preface)) {
    const found = ANNOUNCED.exec(sentence.text);
    if (!found) continue;
    const [whole, printed = ''] = found;
    const name = printed.replace(PARTICLE, '');
    if (OWN_NAME.test(name) || nameKey(name).length < 2 || isSame(nameKey(agency), nameKey(name))) continue;
    const at = sentence.from + found.index + whole.indexOf(name);
    return [{ key: 'name', params: { agency, found: name }, ...placed(sentence.passage, at, at + name.length) }];
  }
  return [];
}

function calledItself(report: Report, prose: Prose): Draft<Key>[] {
  const name = fold(report.agency);
  const other = CALLED.find(({ body }) => body.test(name))?.not;
  if (!other) return [];
  for (const { text, from, passage } of prose.sentencesIn('overview', 'problems')) {
    const found = other.exec(text.replace(QUOTED, (quote) => '–'.repeat(quote.length)));
    if (!found) continue;
    const at = from + found.index;
    return [
      {
        key: 'self',
        params: { agency: report.agency, found: found[0] },
        ...placed(passage, at, at + found[0].length),
      },
    ];
  }
  return [];
}

const nameKey = (name: string) => fold(name).replace(SAME_BODY, '');

/** One name is the end or an abbreviation of the other (县工信局): its characters in their order, the last one last. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = -1;
  for (const character of short) if ((at = long.indexOf(character, at + 1)) < 0) return false;
  return short.at(-1) === long.at(-1);
}
