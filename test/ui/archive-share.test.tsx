// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Tools } from '../../src/desk/tools';
import type { Decided } from '../../src/messages/decided';
import { ArchiveShare } from '../../src/ui/desk/archive-share';
import { root, text } from './stage';

const said = (verdict: Decided | null, who: string, note = '') => ({
  verdict,
  note,
  who,
  at: '2026-01-20T08:00:00Z',
  figures: {},
});
const conflict = (n: number, isTaken: boolean) => ({
  about: `江城市第${n}局 2024`,
  place: 'www.jiangcheng.gov.cn',
  here: said('confirmed', '甲', '已去函'),
  theirs: said('in-order', '<b>乙</b>'),
  isTaken,
});

it('what two colleagues have decided differently is told on the desk, with both and which of them stands', async () => {
  const conflicts = [conflict(1, true), conflict(2, false), ...Array.from({ length: 8 }, (_, n) => conflict(n + 3, false))];
  const take = vi.fn(async () => ({ sweeps: 1, known: 0, reports: 10, decisions: 1, left: 0, conflicts }));
  const tools = { archive: { share: { take } } } as unknown as Tools;
  const archived = { sweeps: new Map() } as never;
  await act(() =>
    render(
      <ArchiveShare tools={tools} archived={archived} sweep={null} onTaken={async () => undefined} onFailed={() => undefined} />,
      root,
    ),
  );
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.gz')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(text('.told')).toContain('10 处两边意见不同，以较晚的为准'), 10_000);
  const [first = '', second = ''] = text('.told').split('江城市第2局');
  expect(first).toMatch(/江城市第1局 2024.*确认 已去函 \(甲\).*无误 \(<b>乙<\/b>\)/);
  expect(second).toContain('确认 已去函 (甲)');
  expect(first).toContain('采用文件的。');
  expect(second.split('江城市第3局')[0]).toContain('采用本机的。');
  expect(text('.told')).not.toContain('江城市第9局');
  expect(text('.told')).toMatch(/…$/);
  expect(root.querySelector('.told b')).toBeNull();
});
