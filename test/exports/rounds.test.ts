import { expect, test } from 'vitest';
import { unreadable } from '../../src/audit/unaudited';
import type { Audit } from '../../src/audit/types';
import { sheetsOf } from '../../src/exports/list';
import { followDoubts, pageFateOf, pairRounds } from '../../src/exports/rounds';
import * as states from '../ui/states';

const [frame] = states.violated().frames;
const first = { ...(frame?.result.audits[0] as Audit), source: 'http://www.jiangcheng.gov.cn/r.html' };
const [doubt] = followDoubts([first], [first], 'zh');
const gone = new Set(doubt?.told.doubt.findings.map(({ id }) => id));

/** The second round: what the first doubt is about says something else now. */
function second(verdict: 'holds' | 'unchecked', change: Partial<Audit> = {}): Audit {
  const findings = first.findings.filter(({ id }) => !gone.has(id));
  const touched = new Set(first.findings.filter(({ id }) => gone.has(id)).flatMap((finding) => finding.relations));
  const relations = first.relations.map((relation) => (touched.has(relation.id) ? { ...relation, verdict } : relation));
  return { ...first, sha256: 'other', findings, repairs: [], relations, ...change };
}

const fates = (before: readonly Audit[], after: readonly Audit[]): string[] =>
  followDoubts(before, after, 'zh').map(({ fate }) => fate);

test('a doubt is put right only where what it was about is seen to hold', () => {
  expect(fates([first], [first])).toEqual(['stands', 'stands']);
  expect(fates([first], [second('holds')])).toEqual(['putRight', 'stands']);
  expect(fates([first], [second('unchecked')])).toEqual(['unchecked', 'stands']);
});

test('what cannot be reached, or is another report by now, says nothing of a doubt', () => {
  expect(fates([first], [{ ...unreadable(first.source, 'unreachable') }])).toEqual(['unreachable', 'unreachable']);
  expect(fates([first], [{ ...unreadable(first.source, 'image-only') }])).toEqual(['unchecked', 'unchecked']);
  expect(fates([first], [])).toEqual(['unreachable', 'unreachable']);
  const report = first.report && { ...first.report, agency: '江城市林业局' };
  expect(fates([first], [second('holds', { report, findings: [] })])).toEqual(['unchecked', 'unchecked']);
});

test('a doubt that was not there before is new, at whatever address', () => {
  expect(fates([second('holds')], [first])).toEqual(['stands', 'appeared']);
  expect(fates([], [first])).toEqual(['appeared', 'appeared']);
});

test('reports are found again at their address, else by body and year', () => {
  const moved = { ...first, source: 'http://www.jiangcheng.gov.cn/new.html' };
  const { pairs, rest } = pairRounds([first], [moved, { ...unreadable('http://a.gov.cn/', 'timeout') }]);
  expect(pairs.map(({ after }) => after?.source)).toEqual([moved.source]);
  expect(rest).toHaveLength(1);
  expect(pageFateOf({ before: first, after: first })).toBe('same');
  expect(pageFateOf({ before: first, after: second('holds') })).toBe('changed');
  expect(pageFateOf({ before: first, after: null })).toBe('gone');
  const unasked = { ...first, sha256: '' };
  expect(pageFateOf({ before: unasked, after: unasked }), 'what nobody has read is not said to be another').toBe('unread');
});

test('the list of the second round says of each doubt what became of it, and counts for each report', () => {
  const sheets = sheetsOf([second('holds')], 'zh', [first]);
  expect(sheets[0]?.rows.slice(1).map((row) => row[11])).toEqual(['已改', '未改']);
  expect(sheets[3]?.name).toBe('复核');
  expect(sheets[3]?.rows[1]?.slice(3)).toEqual(['已变', 1, 1, 0, 0, 0]);
  expect(sheetsOf([first], 'en', [first])[3]?.rows[1]?.[3]).toBe('unchanged');
});
