import { auditSchema, type Audit } from '../src/audit/schema';
import type { Options } from '../src/cli/options';
import { auditInput } from '../src/cli/work';

const OPTIONS: Options = {
  format: 'jsonl',
  failOn: 'never',
  lang: 'zh',
  yearBefore: null,
  sameAgency: false,
  local: false,
  deadline: 30_000,
};

/** What the command line prints of a sample page, a line a report. */
export async function printedPage(name: string): Promise<string> {
  const path = `test/pages/${name}`;
  const { reports } = await auditInput({ source: path, path }, OPTIONS, null);
  return reports.map((report) => new TextDecoder().decode(report)).join('');
}

/** The audit of the first report of a sample page, as the command line prints it. */
export async function auditedPage(name: string): Promise<Audit> {
  const [line = ''] = (await printedPage(name)).split('\n');
  return auditSchema.parse(JSON.parse(line));
}
