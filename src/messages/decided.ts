/** What a reviewer may say of a finding: it is so, it was looked at and is in order, or the agency is to be asked. Carries no schema. */
export const DECIDED = ['confirmed', 'in-order', 'to-ask'] as const;

export type Decided = (typeof DECIDED)[number];

/** Longer notes are cut. */
export const LONGEST_NOTE = 500;
