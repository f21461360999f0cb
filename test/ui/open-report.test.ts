// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReport } from '../../src/ui/desk/open-report';

it.each([
  ['http://www.jiangcheng.gov.cn/nb/2024.html', 'http://www.jiangcheng.gov.cn/nb/2024.html'],
  ['http://www.jiangcheng.gov.cn/nb/2024.pdf', '/viewer.html?file=http%3A%2F%2Fwww.jiangcheng.gov.cn%2Fnb%2F2024.pdf'],
  ['http://www.jiangcheng.gov.cn/f.DOCX?id=7', '/viewer.html?file=http%3A%2F%2Fwww.jiangcheng.gov.cn%2Ff.DOCX%3Fid%3D7'],
  ['http://www.jiangcheng.gov.cn/pdf', 'http://www.jiangcheng.gov.cn/pdf'],
  ['javascript:open("/2024.pdf")', undefined],
])('from the desk %s is opened where it can be read with marks', (address, expected) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  openReport(address, null);
  expect(create.mock.calls[0]?.[0]?.url).toBe(expected);
  create.mockRestore();
});
