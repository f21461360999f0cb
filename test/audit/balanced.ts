import { audit, type Audit, type AuditContext } from '../../src/audit';
import { FORMS, type FactId, type FormId, type OtherRows } from '../../src/forms';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from '../../src/forms/requests';
import { readFigure } from '../../src/report/pieces/figures';
import type { Fact, Report, RowCount } from '../../src/report/types';
import { sound } from './sound';

/** All cells of a form, filled with 0. */
export function zeros(form: FormId = '2021', otherRows: OtherRows = FORMS[form].requests.usualOtherRows): Map<FactId, string> {
  const cells = new Map<FactId, string>();
  for (const block of FORMS[form].disclosure)
    for (const row of block.rows) for (const column of block.columns) cells.set(`disclosure/${row.id}/${column.id}`, '0');
  for (const row of REQUEST_ROWS[otherRows])
    for (const column of REQUEST_COLUMNS) cells.set(`requests/${row.id}/${column.id}`, '0');
  for (const row of REMEDY_ROWS) for (const column of REMEDY_COLUMNS) cells.set(`remedies/${row.id}/${column.id}`, '0');
  return cells;
}

/** Section six tells of the fee, so that figures alone are asked about. */
const FEE_TOLD = { id: 'passage/other/0', text: '本年度信息处理费的收取情况已按规定公开。', offset: 0 };

/** A report that holds the given cells; `null` takes a cell away. */
export function reportWith(changes: Readonly<Record<string, string | number | null>> = {}, more: Partial<Report> = {}): Report {
  const cells = zeros(more.form ?? '2021', more.otherRows);
  for (const [id, text] of Object.entries(changes)) {
    if (text === null) cells.delete(id as FactId);
    else cells.set(id as FactId, String(text));
  }
  const facts = new Map<FactId, Fact>([...cells].map(([id, text]) => [id, readFigure(text)]));
  const sections = FORMS['2021'].sections.map(({ id, text }) => ({
    id,
    status: 'present' as const,
    heading: text,
    passages: id === 'other' ? [FEE_TOLD] : [],
  }));
  return {
    status: 'audited',
    reason: null,
    form: '2021',
    otherRows: 'three',
    title: '青禾市水务局2023年政府信息公开工作年度报告',
    agency: '青禾市水务局',
    year: 2023,
    publishedOn: '2024-01-15',
    period: null,
    siteCode: null,
    sections,
    tables: [
      { id: 'disclosure', status: 'present' },
      { id: 'requests', status: 'present' },
      { id: 'remedies', status: 'present' },
    ],
    generations: ['2021'],
    labels: [],
    rowCounts: [] as RowCount[],
    localSums: [],
    claims: [],
    preface: [],
    attachments: [],
    locate: () => null,
    ...more,
    facts,
  };
}

export const auditWith = (changes: Readonly<Record<string, string | number | null>> = {}, more: Partial<Report> = {}): Audit =>
  auditSound(reportWith(changes, more));

/** Audits a report, and holds the audit to what holds of every one. */
export const auditSound = (report: Report, more: Partial<AuditContext> = {}): Audit =>
  sound(audit(report, { source: 'test', sha256: '', auditedAt: '2026-01-01T00:00:00Z', ...more }), report);

export const verdictOf = (result: Audit, id: string) => result.relations.find((relation) => relation.id === id);
export const findingsOf = (result: Audit, rule: string) => result.findings.filter((finding) => finding.rule === rule);
