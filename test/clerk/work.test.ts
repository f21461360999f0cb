import { describe, expect, it } from 'vitest';
import { markupOf } from '../exports/evidence-pages';
import { asked, drafted, evidenceJob, readingOf, servedAs, source } from './clerk-jobs';

const markup = markupOf('row-total');
const [draft] = await drafted([source(markup, '.html')]);
if (!draft) throw new Error('no draft');
const { audit } = draft;
const told = async (...job: Parameters<typeof evidenceJob>): Promise<string> => {
  const answer = await asked(evidenceJob(...job));
  return answer.kind === 'evidence' ? answer.page : answer.kind;
};

describe('a sample of a report in a page that was misread', () => {
  it('holds its tables and no name, and is refused where the page is another one by now', async () => {
    const reading = readingOf(markup);
    const made = await asked({ kind: 'sample', audit, reading, part: 0 });
    const page = made.kind === 'sample' ? made.page : made.kind;
    const [again] = await drafted([source(page, '.html')]);
    expect(again?.audit.report?.facts).toEqual(audit.report?.facts);
    expect(page).not.toContain(audit.report?.agency);
    const other = readingOf(markup.replace('>12<', '>13<'));
    expect(await asked({ kind: 'sample', audit, reading: other, part: 0 })).toEqual({ kind: 'changed' });
    expect(await asked({ kind: 'sample', audit, reading, part: 7 })).toEqual({ kind: 'changed' });
    expect(await asked({ kind: 'sample', audit, reading: { shown: 'no document' }, part: 0 })).toEqual({ kind: 'changed' });
  });
});

describe('a draft', () => {
  it('is audited like a page, transcribed, and marked in places that the transcript has', () => {
    expect(audit.status).toBe('audited');
    expect(audit.findings.length).toBeGreaterThan(0);
    const places = new Set(
      draft.transcript?.blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.places)) : [],
      ),
    );
    const cells = draft.shown.marks.map(({ id }) => id).filter((id) => id in (audit.report?.facts ?? {}));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((id) => !places.has(id))).toEqual([]);
  });

  it('that was pasted is read from its rich text, and from its plain text where that holds no report', async () => {
    const [rich] = await drafted([source(markup, '.html'), source('别的', '.txt')]);
    expect(rich?.audit.status).toBe('audited');
    const [plain] = await drafted([source('<p>图片</p>', '.html'), source(markup, '.html')]);
    expect(plain?.audit.status).toBe('audited');
    const [neither] = await drafted([source('<p>图片</p>', '.html'), source('别的', '.txt')]);
    expect(neither?.audit).toMatchObject({ status: 'not-a-report', reason: 'no-report' });
  });

  it.each([
    ['', '.txt', 'empty'],
    ['{\\rtf1 x}', '.rtf', 'unsupported-format'],
    ['\u0000\u0001\u0002'.repeat(400), '.txt', 'decode-failed'],
  ])('%# that cannot be read says why', async (text, ending, reason) => {
    const [unread] = await drafted([source(text, ending)]);
    expect(unread?.audit).toMatchObject({ status: 'unreadable', reason, source: '年报.html', sha256: 'ab'.repeat(32) });
  });

  it('is not held against rules that are switched off, and the output says which', async () => {
    const rule = audit.findings[0]?.rule ?? '';
    const [without] = await drafted([source(markup, '.html')], { off: [rule, 'no-such-rule'] });
    expect(without?.audit.findings.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(without?.audit.rulesRun.find((run) => run.rule === rule)).toEqual({
      rule,
      outcome: 'not-applicable',
      reason: 'switched-off',
    });
    expect(without?.audit.rulesRun).toHaveLength(audit.rulesRun.length);
    const page = await told(without?.audit ?? audit, { kind: 'transcript', transcript: null });
    expect(page).toContain('由使用者关闭的规则（1 条）');
  });
});

describe('an evidence page', () => {
  const reading = { kind: 'reading', reading: readingOf(markup), part: 0 } as const;

  it('is written from what the page has read', async () => {
    const answer = await asked(evidenceJob(audit, reading));
    expect(answer).toMatchObject({ kind: 'evidence', name: expect.stringMatching(/^核对记录_.*_2026-01-20\.html$/) });
    expect(answer.kind === 'evidence' && answer.page).toContain('p-requests-granted-total');
    expect(await told(audit, reading, { lang: 'en' })).toContain('Record of a check');
  });

  it('is not written when the page has changed since it was audited', async () => {
    const total = audit.report?.facts['requests/receivedNew/total']?.raw ?? '';
    const changed = readingOf(markup.replaceAll(`>${total}<`, '>98765<'));
    expect(await told(audit, { ...reading, reading: changed })).toBe('changed');
    expect(await told(audit, { ...reading, part: 3 })).toBe('changed');
    expect(await told(audit, { ...reading, reading: { shown: '{"blocks":7}' } })).toBe('changed');
  });

  it('compares the figures that the server sent with those that were shown', async () => {
    expect(await told(audit, reading, { served: servedAs(markup) })).toContain('与网页显示的一致');
    const total = audit.report?.facts['requests/receivedNew/total']?.raw ?? '';
    const other = await told(audit, reading, { served: servedAs(markup.replaceAll(`>${total}<`, '>98765<')) });
    expect(other).toContain('与网页显示的不同');
    expect(other).toContain('98765');
    expect(await told(audit, reading, { served: servedAs('<p>加载中</p>') })).toContain('无法比较');
  });

  it('takes a picture of the screen, and no other', async () => {
    expect(await told(audit, reading, { picture: 'data:image/png;base64,iVBORw0KGgo=' })).toContain('<img src="data:image/png');
    expect(await told(audit, reading, { picture: 'http://x.example/p.png' })).not.toContain('<img');
  });
});

it.each([null, 7, { kind: 'draft' }, { kind: 'draft', sources: ['x'] }, { kind: 'evidence', audit: {} }])(
  '%j is no work',
  async (job) => {
    expect(await asked(job)).toEqual({ kind: 'refused' });
  },
);
