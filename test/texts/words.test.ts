import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/audit/doubts';
import { coverageLine, doubtsLine } from '../../src/texts';

const none: Count = { error: 0, warning: 0, notice: 0, involved: 0, relations: 42, holds: 42, unchecked: 0 };

describe('how an audit came out', () => {
  it.each<[Partial<Count>, string, string]>([
    [{ error: 1, involved: 2 }, '1 个疑点，涉及 2 项勾稽关系', '1 doubt, concerning 2 relations'],
    [
      { error: 1, warning: 2, involved: 1, notice: 1 },
      '3 个疑点，涉及 1 项勾稽关系，另有 1 条提示',
      '3 doubts, concerning 1 relation, and 1 note',
    ],
    [{ warning: 1 }, '1 个疑点', '1 doubt'],
    [{ notice: 2 }, '未见疑点，2 条提示', 'No doubts, 2 notes'],
    [{}, '未见疑点', 'No doubts'],
    [{ unchecked: 3 }, '已核对的部分未见疑点', 'No doubts in what was checked'],
    [{ unchecked: 42 }, '勾稽关系都未能核对', 'No relation could be checked'],
  ])('%j', (given, zh, en) => {
    expect(doubtsLine({ ...none, ...given }, 'zh')).toBe(zh);
    expect(doubtsLine({ ...none, ...given }, 'en')).toBe(en);
  });

  it('with the relations that hold, and those that could not be checked', () => {
    expect(coverageLine({ relations: 42, holds: 40, unchecked: 0 }, 'zh')).toBe('勾稽关系 40/42 成立');
    expect(coverageLine({ relations: 42, holds: 14, unchecked: 28 }, 'zh')).toBe('勾稽关系 14/42 成立，28 项未核对');
    expect(coverageLine({ relations: 42, holds: 14, unchecked: 28 }, 'en')).toBe('14 of 42 relations hold, 28 not checked');
  });
});
