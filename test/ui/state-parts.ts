import { readFileSync } from 'node:fs';
import { audit } from '../../src/audit';
import type { Audit } from '../../src/audit/types';
import { unaudited } from '../../src/audit/unaudited';
import type { LastYear, TabState } from '../../src/messages';
import type { FactId } from '../../src/forms';
import { readHtmlFile } from '../../src/readers/file';
import { recogniseShown } from '../../src/report';
import type { Report } from '../../src/report/types';

/** What tabs are made of. */

export const ADDRESS = 'http://www.jiangcheng.gov.cn/xxgk/nb/2024.html';

export const context = { source: ADDRESS, sha256: '0'.repeat(64), auditedAt: '2026-01-20T08:00:00Z' };

/** The first report of a sample page. */
function reportOf(name: string): Report {
  const markup = readFileSync(`test/pages/${name}.html`, 'utf8');
  const [report] = recogniseShown((withHidden) => readHtmlFile(markup, withHidden));
  if (!report) throw new Error(`no report on ${name}`);
  return report;
}

export const auditOf = (name: string): Audit => audit(reportOf(name), context);

/** A balanced report under an invented name, with these figures changed. */
export function invented(...changes: readonly (readonly [FactId, number])[]): Audit {
  return audit(inventedOn(2024, ...changes), context);
}

export function inventedOn(year: 2023 | 2024, ...changes: readonly (readonly [FactId, number])[]): Report {
  const report = reportOf(`golden-suqian-${year}`);
  const facts = new Map(report.facts);
  for (const [fact, value] of changes) facts.set(fact, { raw: String(value), value });
  return { ...report, facts, claims: [], title: `江城市${year}年政府信息公开工作年度报告`, agency: '江城市' };
}

export interface Frame {
  readonly audits?: readonly Audit[];
  readonly lastYears?: readonly (LastYear | null)[];
  readonly foreignFrames?: TabState['frames'][number]['result']['foreignFrames'];
  readonly pdf?: boolean;
}

/** A tab with these frames, the first one on top. */
export function tabWith(frames: readonly Frame[], address = ADDRESS): TabState {
  return {
    address,
    marksOn: true,
    answered: true,
    partial: false,
    waiting: null,
    underWay: false,
    omitted: 0,
    unseen: 0,
    closed: null,
    frames: frames.map(({ audits = [], lastYears = [], foreignFrames = [], pdf }, frame) => ({
      frame,
      result: { address, title: '', audits: [...audits], lastYears: [...lastYears], foreignFrames: [...foreignFrames], pdf },
    })),
  };
}

/** A page that gave no audit, for this reason; `attachments` as found beside the report. */
export function without(status: 'unreadable' | 'not-a-report', reason: string, attachments: Audit['attachments'] = []): Audit {
  return { ...auditOf('seed-001'), ...unaudited(), status, reason, attachments };
}
