import type { SweepState } from '../../src/sweep/state';

/** The site, and its column. */
export const H = 'http://www.jiangcheng.gov.cn';
export const C = `${H}/zfxxgknb/`;
/** A link to a report. */
export const link = (address: string, name: string): string => `<li><a href="${address}">${name}</a></li>`;
/** A page of the column. */
export const page = (body: string): string => `<title>政府信息公开年报</title>${body}`;

/** How each thing that was planned ended, by its address. */
export const endings = (state: SweepState): Record<string, string> =>
  Object.fromEntries(
    [...state.tasks.values()]
      .filter(({ plan }) => plan.role.kind !== 'robots')
      .map(({ plan, outcome }) => [
        plan.ask.address,
        outcome === null ? 'never asked' : outcome.kind === 'failed' ? `${outcome.why} ${outcome.detail}`.trim() : outcome.kind,
      ]),
  );
