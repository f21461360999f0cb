import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { audit } from '../src/audit';
import { expandRelations } from '../src/audit/relations';
import { RELATIONS } from '../src/forms';
import type { FrameRequest } from '../src/messages';
import { Auditor, type Orders, type Surroundings } from '../src/page/auditor';
import { native, tell } from '../src/page/native';
import type { Inspected } from '../src/page/types';
import { elementOf, rangeOf, readPage } from '../src/readers/page';
import { recogniseShown, type Report } from '../src/report';

/** The background stamps the time and the hash of the page. */
const UNSTAMPED = { sha256: '', auditedAt: '' };

function inspected(report: Report, part: number, all: readonly Report[]): Inspected {
  const relations = expandRelations(RELATIONS[report.otherRows]);
  return {
    part,
    audit: audit(report, { source: location.href, ...UNSTAMPED, ...(all.length > 1 && { part: part + 1 }) }),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    element: (id) => elementOf(report.locate(id) ?? {}),
    range: (passage, start, end) => rangeOf(report.locate(passage) ?? {}, start, end),
  };
}

const surroundings: Surroundings = {
  inspect: () => recogniseShown((withHidden) => readPage(document, withHidden)).map(inspected),
  report: async (audited) => ((await tell(audited)) as Orders | undefined) ?? { marks: true, lang: 'zh' },
  deposit: (content) => void tell({ kind: 'page-content', content }),
};

/** What an earlier injection into the same frame left behind. */
const world = globalThis as { gouji?: Auditor };

/** Audits the frame; injected again, audits again. The result comes when the background knows the audit. */
export default defineUnlistedScript(async () => {
  if (world.gouji) return world.gouji.audit();
  const auditor = (world.gouji = new Auditor(surroundings));
  native().runtime.onMessage.addListener((request, _, respond) => {
    void auditor.answer(request as FrameRequest).then(respond);
    return true;
  });
  if (document.readyState === 'loading') await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));
  return auditor.audit();
});
