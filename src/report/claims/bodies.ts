import {
  BEFORE_NAME,
  BEHIND_NAME,
  BODY_END,
  FOR_ANOTHER,
  GOVERNMENT_OFFICE,
  GOVERNMENT_WORD,
  IS_GOVERNMENT,
  IS_OFFICE,
  ITS_GOVERNMENT,
  OF_THE_PEOPLE,
  ONE_LEVEL,
  OTHER_BODY,
  OWN_BODY,
  TITLE,
  TOWN_OR_STREET,
  UNNAMED,
  WHOLE_BODY,
  ZONES,
} from '../../forms/lexicon/bodies';

/** Whose figure words are: the reporting body's, another's, or open. */
export type Whose = 'own' | 'other' | 'open';

/** Characters of a name, in their order, with others between them: 市工信局 in 市工业和信息化局. */
function shortens(name: string, whole: string): boolean {
  let at = 0;
  for (const sign of whole) if (sign === name[at]) at++;
  return at === name.length;
}

const withoutOffice = (name: string) => name.replace(GOVERNMENT_OFFICE, GOVERNMENT_WORD);
const kindOf = (name: string) =>
  ZONES.test(name)
    ? ZONES.source
    : (TOWN_OR_STREET.exec(name)?.[0] ?? (IS_GOVERNMENT.test(name) ? IS_GOVERNMENT.source : name.at(-1)));

/** Whether a name is one of the agency's: itself, shortened, by its kind alone, or the office that reports for a government. */
function namesAgency(name: string, agency: string): boolean {
  if (!agency || shortens(name.replace(OF_THE_PEOPLE, ''), agency)) return true;
  if (ZONES.test(name) && ZONES.test(agency)) return true;
  const government = IS_GOVERNMENT.test(agency) || IS_OFFICE.test(agency);
  if (government && GOVERNMENT_OFFICE.test(name)) return namesAgency(withoutOffice(name), withoutOffice(agency));
  return agency.includes(UNNAMED) && kindOf(name) === kindOf(agency);
}

/** Longer words are no name. */
const LONGEST_NAME = 60;

/** A text without what stands around names and says nothing of them. */
export function bareName(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  let name = text.replace(TITLE, '').replace(BEFORE_NAME, '');
  for (let found = BEHIND_NAME.exec(name); found?.[1]; found = BEHIND_NAME.exec(name)) name = name.slice(0, -found[1].length);
  return name;
}

/** Whose the figures are that unknown words introduce. */
export function whose(words: string, agency: string): Whose {
  const name = bareName(IS_OFFICE.test(agency) ? words.replace(ITS_GOVERNMENT, '') : words);
  if (!name || OWN_BODY.test(name)) return 'own';
  if (!BODY_END.test(name)) return 'open';
  return namesAgency(name, agency) ? 'own' : 'other';
}

/** Whether words before a figure name others for whom, or by whom it was done: 各部门, 县直单位, 代表县政府. */
export function namesOthers(words: string, agency: string): boolean {
  if (FOR_ANOTHER.test(words) && !IS_OFFICE.test(agency)) return agency !== '';
  if (ONE_LEVEL.test(words) && IS_GOVERNMENT.test(agency)) return true;
  const other = OTHER_BODY.exec(words);
  return other !== null && !WHOLE_BODY.test(words.slice(0, other.index + other[0].length));
}
