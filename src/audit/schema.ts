import * as z from 'zod/mini';
import type { Reason } from '../report/types';
import { REASONS } from './reasons';

/** The one definition of the audit's output; types and the published JSON Schema come from it. */

const nullable = z.nullable;
const verdict = z.enum(['holds', 'violated', 'unchecked']);
const factId = z.string();

const fact = z.object({
  raw: z.string(),
  value: nullable(z.number()),
  unreadable: z.optional(z.literal(true)),
  unit: z.optional(z.string()),
  /** The text as it is shown, where that differs from `raw`. */
  seen: z.optional(z.string()),
});

const place = z.object({ passage: z.string(), start: z.number(), end: z.number() });
/** What fills a slot of a claim; without a place the report's own identity does. */
const filling = z.object({ text: z.string(), place: nullable(place) });

const claim = z.object({
  quote: z.string(),
  section: z.string(),
  value: z.number(),
  about: z.array(factId),
  readings: z.array(z.array(factId)),
  verdict,
  /** Why it is unchecked, where that is known. */
  reason: z.optional(z.string()),
  /** The number as it is shown, where that differs from the text. */
  seen: z.optional(z.string()),
  /** What `locate` takes: the passage and the number's place in it. */
  place: z.optional(place),
  /** What fills its slots: whose figure it is, of what, over which time, and which of it. */
  because: z.optional(
    z.object({
      who: z.optional(filling),
      what: z.optional(filling),
      when: z.optional(filling),
      which: z.optional(filling),
    }),
  ),
});

/** A figure of the narrative that is no claim. */
const uncovered = z.object({
  section: z.string(),
  value: z.number(),
  place,
  /** What it counts, in words of the text. */
  counts: z.string(),
  reason: z.string(),
});

/** What a section is known by when reports of several bodies are compared, which bear no texts. */
const sectionPrint = z.object({
  section: z.string(),
  /** How its text begins. */
  begins: z.string(),
  /** Five signs a clause: the hash of what is the body's own in it, and its length. */
  clauses: z.string(),
});

/** A body whose work the text tells, by another name than that of the report's own. */
const subject = z.object({ section: z.string(), name: z.string(), quote: z.string() });

const relation = z.object({
  id: z.string(),
  verdict,
  left: nullable(z.number()),
  right: nullable(z.number()),
  reason: z.optional(z.string()),
  blanksAsZero: z.optional(z.boolean()),
});

const finding = z.object({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.optional(z.string()),
  relations: z.array(z.string()),
  facts: z.array(factId),
  claims: z.array(z.number()),
  /** Index of the repair that explains the finding together with others. */
  repair: z.optional(z.number()),
  /** Independent groups of findings that the same repair explains. */
  story: z.optional(z.number()),
  /** Where it stands when it has no cell: `section/<id>`, `table/<id>` or a passage. */
  place: z.optional(z.string()),
  /** The part of the passage's text that is meant, in offsets of its anchor. */
  span: z.optional(z.object({ start: z.number(), end: z.number() })),
});

const slip = nullable(
  z.enum([
    'digit',
    'transposed',
    'lost-digit',
    'doubled-digit',
    'factor-ten',
    'neighbour-column',
    'neighbour-row',
    'total-not-updated',
  ]),
);

const repair = z.object({
  changes: z.array(z.object({ fact: factId, from: nullable(z.number()), to: z.number() })),
  resolves: z.array(z.string()),
  slip,
  /** Changes that have nothing to do with each other, where there are such: the cells of each and their slip. */
  parts: z.optional(z.array(z.object({ facts: z.array(factId), slip }))),
  /** No other repair changes as few cells. */
  unique: z.optional(z.boolean()),
});

export const auditSchema = z.object({
  schema: z.literal(1),
  tool: z.string(),
  rules: z.string(),
  auditedAt: z.string(),
  sha256: z.string(),
  source: z.string(),
  part: z.optional(z.number()),
  status: z.enum(['audited', 'not-a-report', 'unreadable']),
  /** When not audited; reasons may be added, and a reader takes one that it does not know as “not checked”. */
  reason: z.union([z.enum(Object.keys(REASONS) as Reason[]), z.string(), z.null()]),
  /** Files and embedded viewers that the page offers. */
  /** How the list names it that led to it. */
  listedAs: z.optional(z.string()),
  attachments: z.optional(z.array(z.object({ text: z.string(), address: z.string() }))),
  report: nullable(
    z.object({
      form: nullable(z.enum(['2019', '2021'])),
      title: z.string(),
      agency: z.string(),
      year: nullable(z.number()),
      publishedOn: nullable(z.string()),
      period: nullable(z.object({ from: z.string(), to: z.string() })),
      sections: z.array(
        z.object({
          id: z.string(),
          status: z.enum(['present', 'empty', 'misplaced', 'unrecognised', 'missing']),
          heading: nullable(z.string()),
        }),
      ),
      tables: z.array(z.object({ id: z.string(), status: z.enum(['present', 'partial', 'image', 'missing']) })),
      facts: z.record(z.string(), fact),
      claims: z.array(claim),
      uncovered: z.optional(z.array(uncovered)),
      /** More figures of the narrative were not compared than are listed there. */
      moreUncovered: z.optional(z.literal(true)),
      prints: z.optional(z.array(sectionPrint)),
      subjects: z.optional(z.array(subject)),
    }),
  ),
  relations: z.array(relation),
  continuity: z.array(relation),
  findings: z.array(finding),
  repairs: z.array(repair),
  /**
   * Findings by doubt, the gravest first: what one repair explains, and one slip that several rules tell. By the ids of findings;
   * `relations`: how many relations it concerns. Only where the audit is printed.
   */
  doubts: z.optional(
    z.array(z.object({ severity: z.enum(['error', 'warning', 'notice']), findings: z.array(z.string()), relations: z.number() })),
  ),
  rulesRun: z.array(
    z.object({ rule: z.string(), outcome: z.enum(['pass', 'fail', 'unsure', 'not-applicable']), reason: z.optional(z.string()) }),
  ),
  coverage: z.object({
    relations: z.number(),
    holds: z.number(),
    violated: z.number(),
    unchecked: z.number(),
    facts: z.number(),
    factsOfForm: z.number(),
  }),
});

export type Audit = z.infer<typeof auditSchema>;
export type Finding = Audit['findings'][number];
export type Repair = Audit['repairs'][number];
export type EvaluatedRelation = Audit['relations'][number];
export type EvaluatedClaim = NonNullable<Audit['report']>['claims'][number];
export type SectionPrint = z.infer<typeof sectionPrint>;
export type Subject = z.infer<typeof subject>;
export type Severity = Finding['severity'];
