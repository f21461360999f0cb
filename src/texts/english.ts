import type { FindingKey, RuleId } from '../audit/rules';
import type { SectionId, TableId } from '../forms';
import type { Reason } from '../report/types';
import type { Lang, Slip } from './types';
import type { CardTexts } from './zh/card';
import type { Core } from './zh/core';
import type { PanelTexts } from './zh/panel';
import type { RecordTexts } from './zh/record';
import type { UiTexts } from './zh/ui';

/** All texts in English. Lacks one that Chinese has, and en/pack.ts does not compile. */
export interface EnglishPack {
  readonly findings: Readonly<Record<FindingKey, string>>;
  readonly core: Core;
  readonly tables: Readonly<Record<TableId, readonly [short: string, long: string]>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly slips: Readonly<Record<Slip, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly ui: UiTexts;
  readonly panel: PanelTexts;
  readonly record: RecordTexts;
  readonly card: CardTexts;
}

/**
 * English is fetched by those who read it: popup and handbook load a script; the background, the command line and the tests
 * take both.ts. Until it is installed, every text is Chinese.
 */
const installed: Record<Exclude<Lang, 'zh'>, EnglishPack | null> = { en: null };

export function installEnglish(pack: EnglishPack): void {
  installed.en = pack;
}

/** The English texts, or null while nobody has installed them. */
export const english = (): EnglishPack | null => installed.en;

/** The English texts when they are wanted and there; null means Chinese. */
export const englishFor = (lang: Lang): EnglishPack | null => (lang === 'zh' ? null : installed[lang]);
