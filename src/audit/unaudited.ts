import type { Audit } from './types';

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
