import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import { decision, decisionChange, figures } from './decision';
import { foreignFrame } from './document';

/**
 * What the parts of the extension say to each other. The background checks what it receives against these schemas;
 * the auditor in the page imports types alone and checks by hand.
 *
 * page (one auditor per frame) ──pageReading──▶ background ──Examined──▶ the same page; ──tabState──▶ popup
 * popup ──open/setMarks/sameAgency/jump──▶ background ──run/marks/jump──▶ the frames of the tab
 */

const source = { year: z.int(), agency: z.string(), title: z.string(), address: z.string() };

/** One of several reports on a year that differ; the key names it. */
const version = z.object({ key: z.string(), title: z.string(), address: z.string() });

/**
 * Whether a report was audited with that of the year before. `compared`: with this one; `wanted`: none has been read;
 * `doubtful`: one of the same name was, elsewhere; `denied`: the reader has said that it is another body's; `differing`: several were, which do not give the same figures; `nameless`: the
 * title names no agency; `private`: nothing is remembered. `confirmed`: the reader has said that both are of one agency;
 * `versions`: those among which the reader has chosen it, if any.
 */
export const lastYear = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('compared'), confirmed: z.boolean(), versions: z.array(version), ...source }),
  z.object({ kind: z.literal('differing'), year: z.int(), versions: z.array(version) }),
  z.object({ kind: z.enum(['doubtful', 'denied']), ...source }),
  z.object({ kind: z.enum(['wanted', 'nameless']), year: z.int() }),
  z.object({ kind: z.literal('private') }),
]);

/** What is kept of a frame: the audits of all reports in it (empty: looked, nothing found), and what could not be looked into. */
export const frameResult = z.object({
  address: z.string(),
  title: z.string(),
  audits: z.array(auditSchema),
  /** For each audit the code of the site that the page names; null where it names none. */
  siteCodes: z.optional(z.array(z.nullable(z.string()))),
  /** For each audit; null where no year comes before. */
  lastYears: z.optional(z.array(z.nullable(lastYear))),
  foreignFrames: z.array(foreignFrame),
  /** The page has taken the marks away so often that they are no longer shown. */
  marksRemoved: z.optional(z.boolean()),
  /** The page has been translated since: this is what was found before. */
  translated: z.optional(z.boolean()),
  /** The page is a PDF, as the browser shows it: it is read in the viewer. */
  pdf: z.optional(z.boolean()),
  /** Something names a report, so that one may still arrive. */
  named: z.optional(z.boolean()),
});

/** Cells that are added up, and those that state what they should come to: framed in the page; none of both clears it. */
const cells = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(400));
const operands = { parts: cells, totals: cells };

/** Ids of findings, cells or figures of the text. */
const targets = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(400));

/**
 * From the popup to the background. `open` audits the tab (activeTab), and answers with a TabState; so does `look`, which audits
 * nothing, `same-agency`, by which the reader says (null: takes back) whether a report (its number in the frame, from 0) and that of the year
 * before are of one agency, and `choose-version`, by which the reader chooses that report among several; null: none.
 * `links` asks what a page lists and has attached, as `OfferedLinks` (offered.ts); `paint` frames cells of a report, `sight` asks what of some places is seen, `underline` shows which figures of the text were not compared, `decide` keeps what was decided about findings of a report, each with the figures that the reader saw, answers with true, and fails where they are not there any more; `next-report` brings the next tab with a report to the front. `read` asks for what the last audit of a frame went by, as a
 * `readingText`, null when nothing is there.
 */
export const popupRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), tab: z.number() }),
  z.object({ kind: z.literal('look'), tab: z.number() }),
  z.object({ kind: z.literal('set-marks'), tab: z.number(), on: z.boolean() }),
  z.object({ kind: z.literal('same-agency'), tab: z.number(), frame: z.number(), part: z.int(), same: z.nullable(z.boolean()) }),
  z.object({ kind: z.literal('choose-version'), tab: z.number(), frame: z.number(), part: z.int(), key: z.nullable(z.string()) }),
  z.object({ kind: z.literal('jump'), tab: z.number(), frame: z.number(), part: z.optional(z.int()), target: z.string() }),
  z.object({ kind: z.literal('links'), tab: z.number(), frame: z.number() }),
  z.object({ kind: z.literal('paint'), tab: z.number(), frame: z.number(), part: z.int(), ...operands }),
  z.object({ kind: z.literal('sight'), tab: z.number(), frame: z.number(), part: z.int(), targets }),
  z.object({ kind: z.literal('underline'), tab: z.number(), on: z.boolean() }),
  z.object({
    kind: z.literal('decide'),
    tab: z.number(),
    frame: z.number(),
    part: z.int(),
    findings: z.record(z.string(), figures).check(z.refine((all) => Object.keys(all).length <= 500)),
    change: decisionChange,
  }),
  z.object({ kind: z.literal('next-report'), tab: z.number() }),
  z.object({ kind: z.literal('read'), tab: z.number(), frame: z.number() }),
]);

/** From the background to the auditor of a frame. `beside`: whether a panel shows the tab, and what it wants underlined; `part`: which of its reports, from 0, where that is known; `target`: a finding's id or a fact's id. */
export const frameRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('audit') }),
  z.object({ kind: z.literal('read') }),
  z.object({ kind: z.literal('marks'), on: z.boolean() }),
  z.object({ kind: z.literal('jump'), part: z.optional(z.int()), target: z.string() }),
  z.object({ kind: z.literal('paint'), part: z.int(), ...operands }),
  z.object({ kind: z.literal('sight'), part: z.int(), targets }),
  z.object({ kind: z.literal('beside'), panel: z.boolean(), underlined: z.boolean() }),
]);

/** What the popup shows: one entry a frame that was audited, the top frame first. */
export const tabState = z.object({
  address: z.string(),
  marksOn: z.boolean(),
  /** Whether figures of the text that were not compared are underlined in the page. */
  underlined: z.optional(z.boolean()),
  /** Whether the reader has clicked for the tab, so that it may be pictured. */
  granted: z.optional(z.boolean()),
  frames: z.array(
    z.object({
      frame: z.number(),
      result: frameResult,
      /** What was decided about its findings, by their ids. */
      decisions: z.optional(z.record(z.string(), decision)),
    }),
  ),
  /** Whether the page itself has answered: where it has not, nothing is known of it. */
  answered: z.boolean(),
  /** Some frame of the page has not answered, or there was no room for it: not all that the page shows is known. */
  partial: z.boolean(),
  /** Whether an audit of the tab is under way. */
  underWay: z.boolean(),
  /** What is still waited for: the page, which is loading, or a report that the page names and that may arrive. */
  waiting: z.nullable(z.enum(['page', 'report'])),
  /** How many reports are not among those of `frames`, because there was no room to keep them. */
  omitted: z.number(),
  /** How many reports stand in frames that nobody can see: they do not count. */
  unseen: z.number(),
  /** Why nothing could be read: pages of the browser itself, the web store, a file without permission, a PDF in a viewer. */
  closed: z.nullable(z.enum(['browser-page', 'no-access', 'pdf', 'failed'])),
  /** The reader wants this page, or its whole site, left alone. */
  off: z.optional(z.enum(['page', 'site'])),
  /** What the archive could not read or keep, said in the reader's language. */
  trouble: z.optional(z.string()),
});

/** From the background to whoever follows a tab: what is known of it by now. The one kind of message on such a port. */
export const tabNews = z.object({ kind: z.literal('tab-news'), tab: z.number(), state: tabState });

export type LastYear = z.infer<typeof lastYear>;
export type ForeignFrame = z.infer<typeof foreignFrame>;
export type FrameResult = z.infer<typeof frameResult>;
export type PopupRequest = z.infer<typeof popupRequest>;
export type FrameRequest = z.infer<typeof frameRequest>;
export type TabState = z.infer<typeof tabState>;
export type TabNews = z.infer<typeof tabNews>;
