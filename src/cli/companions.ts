import { endingOf } from '../readers/endings';
import type { Input } from './documents';
import { namedFiles, type Named } from './meet';

/** Files that somebody names one by one; whoever names more means a heap of reports, not one with its attachments. */
const MOST = 20;
const FILES: ReadonlySet<string> = new Set(['.pdf', '.docx', '.xlsx']);

const isFile = (source: string): boolean => FILES.has(endingOf(source));

type FileInput = Extract<Input, { path: unknown }>;

/**
 * What is named beside an input and may show the same report: pages beside a file, files beside a page. What lies in a folder that is
 * named is taken for reports of many.
 */
export function companionsOf(source: string, named: readonly Named[]): FileInput[] {
  if (named.length < 2 || named.length > MOST || !named.some((one) => one.source === source)) return [];
  return namedFiles(named.filter((other) => isFile(other.source) !== isFile(source)));
}
