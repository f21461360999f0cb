/** Types only, so that the auditor in the page carries no schema library. */
export type { Audit, EvaluatedClaim, EvaluatedRelation, Finding, Repair, SectionPrint, Severity, Subject } from './schema';
