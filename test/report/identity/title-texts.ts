import { chooseTitle } from '../../../src/report/identity';
import { linesOf } from '../written';

export const REPORT = '政府信息公开工作年度报告';

export const AGENCY = '临江区档案局';

export const chosen = (texts: readonly string[], meta: Record<string, string> = {}, page = '') =>
  chooseTitle(linesOf(texts), new Map(Object.entries(meta)), page);
