import { Session } from 'node:inspector/promises';
import { auditAll, listFiles } from './command';

/** How often the profile looks, in microseconds. */
const INTERVAL = 500;
/** So many pages are audited before the profile begins: the engine has compiled by then what a long run compiles. */
const WARM = 200;

/** What part of the work a function belongs to, by the file that it stands in. */
function partOf(url: string, name: string): string {
  if (name === '(garbage collector)') return 'memory';
  if (/parse5|entities/.test(url)) return 'parse5';
  const [, folder = '', below = ''] = /\/src\/(\w+)\/(?:([\w-]+)\/)?/.exec(url) ?? [];
  if (folder) return ['report', 'audit'].includes(folder) && below ? `${folder}/${below}` : folder;
  return url.startsWith('node:') || !url ? 'node and engine' : 'other';
}

/** Shares of the processor time by part of the work, the largest first, over the pages of a folder in one thread. */
export async function profileOf(folder: string): Promise<readonly (readonly [part: string, share: number])[]> {
  const files = listFiles(folder);
  await auditAll(files.slice(0, WARM));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await auditAll(files);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const parts = new Map(profile.nodes.map(({ id, callFrame: { url, functionName } }) => [id, partOf(url, functionName)]));
  const idle = new Set(profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  const times = new Map<string, number>();
  let all = 0;
  profile.samples?.forEach((id, at) => {
    const delta = profile.timeDeltas?.[at] ?? 0;
    if (idle.has(id)) return;
    all += delta;
    const part = parts.get(id) ?? 'other';
    times.set(part, (times.get(part) ?? 0) + delta);
  });
  return [...times].map(([part, time]) => [part, time / all] as const).sort(([, a], [, b]) => b - a);
}
