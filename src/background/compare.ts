import browser from 'webextension-polyfill';
import { asSameBody } from '../audit/relations/continuity';
import type { FrameRequest, LastYear } from '../messages';
import type { Report } from '../report';
import { examine, recogniseReading, type Examination } from './examine';
import { yearBefore, type Kin } from './kin';
import { isConfirmed } from './same-agency';
import { Years, type AddressedText, type Noted, type Place, type Remembered } from './years';

/** What came of a reading, and for each report whether it was compared with that of the year before. */
export interface Comparison extends Examination {
  readonly lastYears: readonly (LastYear | null)[];
  /** What is to be remembered of the reading, once the page has its answer. */
  readonly noted: Noted | null;
}

export const years = new Years();

/** Nothing is remembered of a private window, and nothing is compared in one. */
const PRIVATE: LastYear = { kind: 'private' };

interface Compared {
  readonly lastYear: Report | null;
  readonly told: LastYear | null;
}

async function compared(report: Report, address: string, met: Kin<Remembered> | null): Promise<Compared> {
  const before = yearBefore(report);
  if (report.status !== 'audited' || before === null) return { lastYear: null, told: null };
  if (!report.agency) return { lastYear: null, told: { kind: 'nameless', year: before } };
  if (!met) return { lastYear: null, told: { kind: 'wanted', year: before } };
  const { kinship, report: earlier } = met;
  const source = { year: before, agency: earlier.agency, title: earlier.title, address: earlier.address };
  const confirmed = kinship !== 'same' && (await isConfirmed({ agency: report.agency, address }, earlier));
  if (kinship === 'doubtful' && !confirmed) return { lastYear: null, told: { kind: 'doubtful', ...source } };
  const lastYear = await years.reportOf(earlier);
  if (!lastYear) return { lastYear, told: { kind: 'wanted', year: before } };
  return { lastYear: confirmed ? asSameBody(report, lastYear) : lastYear, told: { kind: 'compared', confirmed, ...source } };
}

/** Audits what a frame has read, each report with that of the year before when it is remembered. */
export async function compareYears(place: Place, reading: AddressedText, isPrivate: boolean): Promise<Comparison> {
  const recognised = recogniseReading(reading);
  const { reports, wantsAll } = recognised;
  if (wantsAll) return { ...examine(reading, recognised), lastYears: [], noted: null };
  if (isPrivate) {
    const lastYears = reports.map((report) => (report.status === 'audited' && yearBefore(report) !== null ? PRIVATE : null));
    return { ...examine(reading, recognised), lastYears, noted: null };
  }
  const { met, noted } = await years.meet(place, reading, reports);
  const found = await Promise.all(reports.map((report, part) => compared(report, reading.address, met[part] ?? null)));
  const lastYears = found.map(({ lastYear }) => lastYear);
  return { ...examine(reading, recognised, lastYears), lastYears: found.map(({ told }) => told), noted };
}

/** Stores what is to be remembered; frames that show the reports of the next year audit again. */
export async function rememberYears(noted: Noted): Promise<void> {
  const request: FrameRequest = { kind: 'audit' };
  for (const [tab, frameId] of await years.remember(noted))
    browser.tabs.sendMessage(tab, request, { frameId }).catch(() => undefined);
}
