import type { Reason } from '../report/types';
import type { Audit } from './types';
import { RULES_VERSION, TOOL } from './version';

/** What an audit holds where nothing was audited. */
export const unaudited = (): Pick<
  Audit,
  'report' | 'relations' | 'continuity' | 'findings' | 'repairs' | 'rulesRun' | 'coverage'
> => ({
  report: null,
  relations: [],
  continuity: [],
  findings: [],
  repairs: [],
  rulesRun: [],
  coverage: { relations: 0, holds: 0, violated: 0, unchecked: 0, facts: 0, factsOfForm: 0 },
});

/** The audit of a source that could not be read, for a reason that lies outside of it; not yet stamped. */
export const unreadable = (source: string, reason: Reason): Audit => ({
  schema: 1,
  tool: TOOL,
  rules: RULES_VERSION,
  auditedAt: '',
  sha256: '',
  source,
  status: 'unreadable',
  reason,
  ...unaudited(),
});
