// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doWork } from '../../src/clerk';
import { clerkAnswer, type Drafted } from '../../src/messages/clerk';
import { takeFile, takeTexts } from '../../src/ui/draft/intake';
import { Paper } from '../../src/ui/draft/paper';
import { elementAt, spotsOf } from '../../src/ui/draft/spots';
import { dayOf, momentOf } from '../../src/ui/moment';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

async function drafted(markup: string): Promise<Drafted> {
  const intake = await takeTexts(markup, '');
  const sources =
    typeof intake === 'string' ? [] : intake.sources.map((source) => ({ ...source, bytes: Uint8Array.from(source.bytes) }));
  const job = { kind: 'draft', sources, name: '', auditedAt: '', lang: 'zh', off: [] };
  const answer = clerkAnswer.parse(JSON.parse(await doWork(job)));
  const [report] = answer.kind === 'drafted' ? answer.reports : [];
  if (!report) throw new Error(answer.kind);
  return report;
}

describe('the paper of a draft', () => {
  it('marks what a page would have marked, and text of the draft stays text', async () => {
    const markup = readFileSync('test/pages/claim-differs.html', 'utf8').replace(
      '主动公开。',
      '主动公开。&lt;img src=x onerror=alert(1)&gt;',
    );
    const { transcript, shown } = await drafted(markup);
    if (!transcript) throw new Error('nothing was read');
    await act(() => render(<Paper transcript={transcript} shown={shown} />, root));
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
    const marked = [...root.querySelectorAll('.spot--primary')].map((spot) => spot.textContent);
    expect(marked).toEqual(['2']);
    expect(root.querySelector('.spot--primary')?.getAttribute('aria-description')).toMatch(/^待核实: 正文/);
    for (const id of spotsOf(shown).keys()) expect(elementAt(root, id)).not.toBeNull();
  });
});

describe('what is taken in', () => {
  it('is the rich text first, then the plain one, each with its hash', async () => {
    const both = await takeTexts('<p>年报</p>', '年报');
    expect(both).toMatchObject({ origin: 'pasted', sources: [{ ending: '.html' }, { ending: '.txt' }] });
    expect(typeof both !== 'string' && both.sources[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await takeTexts(' ', '')).toBe('nothing');
  });

  it('is a file by its name, and none that is too large or gone', async () => {
    const file = { name: '年报（终稿）.DOCX', size: 3, arrayBuffer: async () => Uint8Array.of(1, 2, 3).buffer };
    expect(await takeFile(file as File)).toMatchObject({
      origin: 'file',
      name: '年报（终稿）.DOCX',
      sources: [{ ending: '.docx' }],
    });
    expect(await takeFile({ ...file, size: 30_000_000 } as File)).toBe('too-large');
    expect(await takeFile({ ...file, arrayBuffer: () => Promise.reject(new Error('moved')) } as unknown as File)).toBe('gone');
  });
});

it('a moment is told with its zone and in UTC', () => {
  const date = new Date('2026-01-20T08:00:05Z');
  vi.spyOn(date, 'getTimezoneOffset').mockReturnValue(-330);
  expect(momentOf(date).local).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:05 \+05:30/);
  expect(momentOf(date).utc).toBe('2026-01-20 08:00:05');
  expect(momentOf(new Date(''))).toEqual({ local: '', utc: '' });
  expect(dayOf(new Date(2026, 0, 3))).toBe('2026-01-03');
});
