import * as z from 'zod/mini';
import { view } from './muster';

/**
 * What scripts in a page say beside their audits. A page that was taken over may say anything: the tab and the frame are
 * always those of the sender, never of the message.
 */
export const pageNotice = z.discriminatedUnion('kind', [
  /** From the auditor of a frame in a page: the frame is taken away, or is to hold another document. */
  z.object({ kind: z.literal('frame-left') }),
  /** From a page of a tab that was clicked: a frame in it holds another document. */
  z.object({ kind: z.literal('frame-came') }),
  /** From the auditor of a frame in a page: how much of it the browser shows by now. */
  z.object({ kind: z.literal('frame-view'), born: z.number(), view }),
  /** From the detector: a report stands in this frame, the auditor is wanted. */
  z.object({ kind: z.literal('report-seen') }),
  /** From the auditor: wants the script that looks whether the page shows what it says. */
  z.object({ kind: z.literal('eye-wanted') }),
  /** From the auditor: wants the script that shows marks. */
  z.object({ kind: z.literal('view-wanted') }),
  /** From the auditor: wants the script that tells a translation of what was read before. */
  z.object({ kind: z.literal('translation-wanted') }),
  /** From the auditor: figures that were to be looked at are shown as they were read. Answered with whether that is news. */
  z.object({ kind: z.literal('page-looked'), born: z.number() }),
  /** From the auditor: the page as it stood when it was audited, for its hash. */
  z.object({ kind: z.literal('page-content'), born: z.number(), content: z.string().check(z.maxLength(20_000_000)) }),
  /** From the auditor: the page has taken the marks away so often that they are no longer shown. */
  z.object({ kind: z.literal('marks-removed'), born: z.number() }),
]);

export type PageNotice = z.infer<typeof pageNotice>;
