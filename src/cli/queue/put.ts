import type { Queue } from 'bullmq';
import { queueTexts } from '../../texts/queue';
import type { SweepTexts } from '../../texts/zh/sweep';
import type { ExitCode } from '../audit';
import { say } from '../printable';
import type { SweepChoices } from '../sweep/options';
import { startsOf } from '../sweep/starts';
import { jobsOf, siteJob, type SiteJob } from './job';
import { connected, libraries } from './libraries';
import { QUEUE } from './name';

/** How often a site is tried that fails for a reason of the machine, such as a full disk. */
const ATTEMPTS = 3;
const KEPT = { attempts: ATTEMPTS, backoff: { type: 'fixed', delay: 2000 } } as const;

/** Puts the sites of what somebody names into the queue, for whoever runs `gouji work`. @returns the exit status. */
export async function put({ inputs, year, retry, audit }: SweepChoices, address: string, texts: SweepTexts): Promise<ExitCode> {
  const own = queueTexts(audit.lang);
  const jobs = jobsOf(startsOf(inputs, texts), year);
  if (!jobs.length) {
    say(texts.problems.noInput);
    return 2;
  }
  const { bull } = await libraries(own);
  const client = await connected(address, own);
  const queue = new bull.Queue(QUEUE, { connection: client });
  queue.on('error', () => undefined);
  const count = { added: 0, known: 0, 'under-way': 0 };
  for (const job of jobs) {
    const came = await putOne(queue, job, retry);
    count[came]++;
    if (came === 'under-way') say(own.underWay(job.site));
  }
  await queue.close();
  client.disconnect();
  say(own.put(count.added, count.known));
  return count['under-way'] ? 2 : 0;
}

/** A site that lies there with all of these addresses is left alone; one that waits is given what it lacks. */
async function putOne(queue: Queue, job: SiteJob, retry: boolean): Promise<'added' | 'known' | 'under-way'> {
  const met = await queue.getJob(job.site);
  const state = met && (await met.getState());
  const isOver = state === 'completed' || state === 'failed';
  const more = met ? joined(met.data, job) : job;
  if (met && !more && !(isOver && retry)) return 'known';
  if (state === 'active') return 'under-way';
  if (met && more && !isOver) await met.updateData(more);
  else {
    await met?.remove();
    await queue.add('site', more ?? job, { jobId: job.site, ...KEPT });
  }
  return 'added';
}

/** What lies in the queue with what it lacks; null when it lacks nothing. */
function joined(data: unknown, job: SiteJob): SiteJob | null {
  const known = siteJob.safeParse(data);
  if (!known.success) return job;
  const starts = [...new Set([...known.data.starts, ...job.starts])];
  return starts.length > known.data.starts.length || known.data.year !== job.year ? { ...job, starts } : null;
}
