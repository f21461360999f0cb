import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/schema';
import { Folder, gouji, linesOf } from './command';

const report = readFileSync('test/pages/seed-001.html', 'utf8');

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

const file = (name: string, content: string | Uint8Array) => folder.file(name, content);

function audits(args: readonly string[], input?: string): { status: number | null; lines: Audit[] } {
  const run = gouji(['audit', ...args, '--format', 'jsonl'], { input });
  return { status: run.status, lines: linesOf(run) };
}

describe('gouji audit on bad input', () => {
  it.each([
    ['an empty file', () => file('empty.html', ''), 'empty'],
    ['a file of blanks', () => file('blank.txt', ' \n\t\n'), 'empty'],
    [
      'bytes that no encoding decodes',
      () =>
        file(
          'noise.html',
          Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
        ),
      'decode-failed',
    ],
    ['a missing path', () => folder.at('nowhere.html'), 'not-found'],
    ['a type that is not supported', () => file('report.rtf', '{\\rtf1'), 'unsupported-format'],
    ['a PDF without its end', () => file('report.pdf', '%PDF-1.4'), 'damaged'],
    ['a file over 20 MB', () => file('large.html', Buffer.alloc(20 * 1024 * 1024 + 1, 0x20)), 'too-large'],
  ])('%s is unreadable and says why', (_, make, reason) => {
    const { status, lines } = audits([make()]);
    expect(lines).toMatchObject([{ status: 'unreadable', reason, report: null }]);
    // What was read and is no report is a result; what could not be read is none.
    expect(status).toBe(['decode-failed', 'not-found', 'damaged'].includes(reason) ? 2 : 0);
  });

  it('a page cut off in the middle is audited as far as it goes', () => {
    const { lines } = audits([file('cut.html', report.slice(0, report.indexOf('尚未审结')))]);
    expect(lines[0]).toMatchObject({ status: 'audited' });
    expect(lines[0]?.coverage.holds).toBeGreaterThan(30);
    expect(lines[0]?.coverage.unchecked).toBe(3);
  });

  it('a colspan of 100,000 does no harm', () => {
    const { lines } = audits([
      file('wide.html', report.replace('<table', '<table><tr><td colspan="100000" rowspan="100000">x</td></tr></table><table')),
    ]);
    expect(lines[0]).toMatchObject({ status: 'audited', coverage: { holds: 42 } });
  });

  it('a page just under 20 MB is answered', () => {
    const filler = '<div><p>公告</p></div>'.repeat(1);
    const page = report.replace(
      '</body>',
      `${filler.repeat(Math.floor((20 * 1024 * 1024 - Buffer.byteLength(report) - 100) / Buffer.byteLength(filler)))}</body>`,
    );
    const { lines } = audits([file('big.html', page)]);
    expect(lines[0]).toMatchObject({ status: 'audited', coverage: { holds: 42 } });
  });

  it('a million nested elements are answered', () => {
    const { lines } = audits([file('deep.html', '<div>'.repeat(1_000_000))]);
    expect(lines[0]?.status).not.toBe('audited');
  });

  it.each([[[]], [['audit']], [['audit', '--format', 'yaml', 'x.html']], [['audit', '--nonsense']], [['check', 'x.html']]])(
    '%j is a usage error',
    (args) => {
      const run = gouji(args);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('gouji audit');
      expect(run.stdout).toBe('');
    },
  );

  it('a directory without inputs is a usage error', () => {
    file('none/notes.zip', 'x');
    expect(gouji(['audit', folder.at('none')]).status).toBe(2);
  });
});

describe('gouji audit', () => {
  it('reads standard input, and a directory in code point order', () => {
    expect(audits(['-'], report).lines[0]).toMatchObject({ status: 'audited', source: '-', coverage: { holds: 42 } });
    expect(audits(['-', '-'], report).lines.map(({ status }) => status)).toEqual(['audited', 'audited']);
    for (const name of ['b.html', 'a.html', 'Z.html']) file(`some/${name}`, report);
    expect(audits([folder.at('some')]).lines.map(({ source }) => source.slice(-6))).toEqual(['Z.html', 'a.html', 'b.html']);
  });

  it('tells of many files, which several threads audit, as it tells of each alone', () => {
    const many = folder.at('many');
    const wrong = readFileSync('test/pages/row-total.html', 'utf8');
    for (let i = 0; i < 100; i++) file(`many/${1000 + i}.html`, i % 7 ? report : wrong);
    file('many/1050.html', '');
    const { status, lines } = audits([many]);
    expect(lines.map(({ source }) => source)).toEqual(
      Array.from({ length: 100 }, (_, i) => folder.at('many', `${1000 + i}.html`)),
    );
    const plain = (entry: Audit | undefined) => ({ ...entry, auditedAt: '' });
    for (const at of [0, 50, 99]) {
      const alone = audits([lines[at]?.source ?? '']).lines[0];
      expect(plain(lines[at])).toEqual(plain(alone));
    }
    expect(status).toBe(1);
    const list = JSON.parse(gouji(['audit', many, '--format', 'json']).stdout) as Audit[];
    expect(list.map(plain)).toEqual(lines.map(plain));
  });

  it('ends with 0 when all conforms, with 1 at or above --fail-on', () => {
    const sound = file('sound.html', report);
    const wrong = file('wrong.html', report.replace(/(本年新收政府信息公开申请数量[\s\S]*?<td[^>]*>(?:<[^>]*>)*)0/, '$17'));
    expect(audits([sound]).status).toBe(0);
    expect(audits([wrong]).status).toBe(1);
    expect(audits([wrong, '--fail-on', 'never']).status).toBe(0);
  });

  it('compares each report with that of its own body among those of the year before', () => {
    const text = (agency: string, year: number) =>
      report
        .replace(/\d{4}年政府信息公开工作年度报告/g, `${year}年政府信息公开工作年度报告`)
        .replaceAll(agencyOf(report), agency);
    const agencyOf = (page: string) => audits(['-'], page).lines[0]?.report?.agency ?? '';
    for (const agency of ['青禾县水务局', '青禾县民政局']) file(`before/${agency}.html`, text(agency, 2022));
    const now = ['青禾县民政局', '青禾县统计局'].map((agency) => file(`${agency}.html`, text(agency, 2023)));
    const { lines } = audits([...now, '--year-before', folder.at('before')]);
    expect(lines.map(({ report: found }) => [found?.agency, found?.year])).toEqual([
      ['青禾县民政局', 2023],
      ['青禾县统计局', 2023],
    ]);
    expect(lines.map(({ continuity }) => continuity.filter(({ verdict }) => verdict === 'holds').length > 0)).toEqual([
      true,
      false,
    ]);
    expect(lines[1]?.continuity).toEqual([]);
    const verdicts = (...more: string[]) =>
      audits([now[1] ?? '', '--year-before', folder.at('before', '青禾县民政局.html'), ...more]).lines[0]?.continuity.map(
        ({ verdict }) => verdict,
      );
    expect(verdicts()).not.toContain('holds');
    expect(verdicts('--same-agency')).not.toContain('unchecked');
    expect(gouji(['audit', now[1] ?? '', '--same-agency']).status).toBe(2);
  });

  it('runs the rules of local habits only when asked', () => {
    const outcome = (args: readonly string[]) =>
      audits(['-', ...args], report).lines[0]?.rulesRun.find(({ rule }) => rule === 'overview-long')?.outcome;
    expect(outcome([])).toBe('not-applicable');
    expect(outcome(['--local'])).not.toBe('not-applicable');
  });

  it('holds reports to local packs, and refuses what is none', () => {
    const pack = { gouji: 'pack', schema: 1, name: '江城市评议', lengths: [{ section: 'overview', least: 90_000 }] };
    const path = file('pack.json', JSON.stringify(pack));
    const [audit] = audits(['-', '--pack', path], report).lines;
    expect(audit?.findings.filter(({ rule }) => rule === 'local-pack')).toMatchObject([
      { severity: 'notice', params: { pack: '江城市评议', limit: 90_000 } },
    ]);
    expect(audit?.findings.find(({ rule }) => rule === 'local-pack')?.message).toContain('“江城市评议”要求不少于 90000 字');
    const sound = audits(['-'], report).lines[0];
    expect(audit?.findings.filter(({ rule }) => rule !== 'local-pack')).toEqual(sound?.findings);
    const refused = (text: string) => gouji(['audit', '-', '--pack', file('bad.json', text)], { input: report });
    expect(refused('{"gouji":"pack","schema":9}')).toMatchObject({ status: 2, stdout: '' });
    expect(refused('{').stderr).toContain('不是完整的 JSON 文件');
    expect(gouji(['audit', '-', '--pack', '/dev/zero'], { input: report }).stderr).toContain('读不出这个文件');
    expect(
      gouji(['sweep', 'http://www.jiangcheng.gov.cn/', '--out', folder.at('swept'), '--pack', file('c.json', '[]')]).status,
    ).toBe(2);
  });

  it('prints text in both languages', () => {
    const path = file('text.html', report);
    expect(gouji(['audit', path, '--format', 'text']).stdout).toContain('勾稽关系 42/42 成立');
    expect(gouji(['audit', path, '--format', 'text', '--lang', 'en']).stdout).toContain('42 of 42 relations hold');
  });
});
