import { addressOf, yearOf, type Agency } from './agencies';

/** What has to be found of each body, as a line: source, status, reason, year, number of findings that do not conform; sorted. */
export function truthOf(agencies: readonly Agency[]): string[] {
  const [firstAsked] = agencies.filter(({ fate }) => fate === 'asked');
  const line = (agency: Agency): string => {
    const { fate, name } = agency;
    const unread = (reason: string): string => [addressOf(agency), 'unreadable', reason, '', 0].join(' ');
    const read = (errors: number): string => [addressOf(agency), 'audited', '', yearOf(agency), errors].join(' ');
    if (fate === 'missing') return [name, 'unreadable', 'not-listed', '', 0].join(' ');
    if (fate === 'file') return unread('attachment-only');
    if (fate === 'pdf') return read(2);
    if (fate === 'gone') return unread('not-found');
    if (fate === 'error' || fate === 'broken') return unread('unreachable');
    if (fate === 'away') return unread('moved');
    if (fate === 'notice') return [addressOf(agency), 'not-a-report', 'no-report', '', 0].join(' ');
    if (fate === 'asked' && agency !== firstAsked) return unread('blocked');
    return read(fate === 'violated' ? 2 : 0);
  };
  return agencies.map(line).sort();
}
