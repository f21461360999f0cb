import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive';
import type { Decision } from '../../src/messages/decision';
import { Profile, swept, VIOLATED } from './here';

const PLACE = 'jiangcheng.gov.cn';
const DAY = 24 * 60 * 60 * 1000;
const [finding = ''] = VIOLATED.findings.map(({ id }) => id);

/** A decision that was taken so many days ago. */
const decided = (verdict: Decision['verdict'], days: number, note = ''): Decision => ({
  verdict,
  before: null,
  note,
  who: '乙',
  at: new Date(Date.now() - days * DAY).toISOString(),
  figures: {},
});

let archive: Archive;
let sweep: string;

beforeEach(async () => {
  archive = new Profile().window();
  const book = await swept(archive);
  sweep = book.id;
  await book.audited({ plan: 1, address: 'http://www.jiangcheng.gov.cn/1.html', place: PLACE }, [VIOLATED]);
  book.close();
});

const decide = (decision: Decision): Promise<void> => archive.decisions.keep([{ place: PLACE, finding, decision }]);

describe('a colleague’s decisions on the same doubts', () => {
  it.each<[string, Decision, Decision, 'here' | 'theirs', number]>([
    ['the later one of the file stands', decided('confirmed', 5), decided('in-order', 2), 'theirs', 1],
    ['the later one of this machine stands', decided('confirmed', 1), decided('in-order', 2), 'here', 1],
    ['another note is another decision', decided('confirmed', 3), decided('confirmed', 2, '已电话核实'), 'theirs', 1],
    ['the same one is no conflict', decided('confirmed', 3), decided('confirmed', 2), 'here', 0],
    ['one from next week is of a clock that is wrong', decided('confirmed', 3), decided('in-order', -7), 'here', 1],
    ['one of no time at all is not later', decided('confirmed', 3), { ...decided('in-order', 2), at: 'then' }, 'here', 1],
    ['any is later than one of no time', { ...decided('confirmed', 3), at: '' }, decided('in-order', 2), 'theirs', 1],
  ])('%s', async (_, here, theirs, stands, conflicts) => {
    await decide(theirs);
    const file = await archive.share.file(sweep);
    await decide(here);
    const taken = await archive.share.take(file);
    expect(await archive.decisions.of(PLACE, [finding])).toEqual({ [finding]: stands === 'here' ? here : theirs });
    expect(taken).toMatchObject({ decisions: stands === 'here' ? 0 : 1, left: stands === 'here' ? 1 : 0 });
    expect(taken.conflicts).toHaveLength(conflicts);
    if (conflicts) expect(taken.conflicts).toMatchObject([{ place: PLACE, here, theirs, isTaken: stands === 'theirs' }]);
  });

  it('says whose report each conflict is about', async () => {
    await decide(decided('in-order', 1));
    const file = await archive.share.file(sweep);
    await decide(decided('to-ask', 2));
    const [conflict] = (await archive.share.take(file)).conflicts;
    expect(conflict?.about).toBe(`${VIOLATED.report?.agency} ${VIOLATED.report?.year}`);
  });
});
