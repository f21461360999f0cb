import * as z from 'zod/mini';
import { hostOf, siteOf } from '../../sweep/address';

/** A site that is to be swept, as it lies in a queue. */
export const siteJob = z.object({
  site: z.string().check(z.regex(/^[\w.-]{1,253}$/)),
  /** Columns and reports of it. */
  starts: z.array(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//i))).check(z.minLength(1), z.maxLength(10_000)),
  year: z.nullable(z.int().check(z.gte(2000), z.lte(2099))),
});

export type SiteJob = z.infer<typeof siteJob>;

/** One job a site: its hosts are asked by one machine at a time, which keeps the pauses between two requests. */
export function jobsOf(starts: readonly string[], year: number | null): SiteJob[] {
  const sites = new Map<string, string[]>();
  for (const address of starts) {
    const site = siteOf(hostOf(address)).replace(/[^\w.-]/g, '_');
    sites.set(site, [...(sites.get(site) ?? []), address]);
  }
  return [...sites].map(([site, of]) => ({ site, starts: of, year }));
}
