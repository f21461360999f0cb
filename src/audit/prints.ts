import type { SectionId } from '../forms';
import { CALLS_ITSELF, CLAUSE_END, FIGURES, KIND_OF_BODY, ONE_PLACE, PLACES_OF, SET_PHRASE } from '../forms/lexicon/alike';
import { fold, simplified } from '../forms/printed/normal';
import type { Report } from '../report/types';
import { passagesOf, type Prose } from './reading';
import type { SectionPrint } from './types';

const SECTIONS = ['overview', 'problems'] as const satisfies readonly SectionId[];
/** Shorter sections are set phrases, whoever writes them. */
const SHORTEST = 300;
/** So much of a section must be left when what everybody writes is taken out. */
const LEAST_LEFT = 180;
/** Of a longer one the beginning is taken. */
const LONGEST = 20_000;
/** A clause of fewer characters says nothing. */
const SHORTEST_CLAUSE = 4;
/** So much of the text is kept to be shown. */
const SHOWN = 60;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What the text may call its own body and the places of it, the longest first. */
function ownNames(agency: string): string[] {
  const name = simplified(fold(agency));
  const [, places = '', rest = name] = PLACES_OF.exec(name) ?? [];
  const each = places.match(ONE_PLACE) ?? [];
  const kind = rest.replace(KIND_OF_BODY, '');
  const all = [name, rest, places, kind, ...each, ...each.map((place) => place.slice(0, -1))];
  return [...new Set(all)].filter(({ length }) => length > 1).sort((one, other) => other.length - one.length);
}

/** 24 bits of a hash, as four signs. */
function signsOf(clause: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < clause.length; i++) hash = Math.imul(hash ^ clause.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return [18, 12, 6, 0].map((shift) => SIGNS.charAt((hash >>> shift) & 63)).join('');
}

/** The clauses of a text that are its own, once each, without figures and without the names of the body. */
function clausesOf(text: string, names: readonly string[]): string[] {
  let own = text;
  for (const name of names) own = own.replaceAll(name, '');
  const clauses = own.replace(CALLS_ITSELF, '').replace(FIGURES, '').split(CLAUSE_END);
  return [...new Set(clauses)].filter((clause) => clause.length >= SHORTEST_CLAUSE && !SET_PHRASE.test(clause));
}

/**
 * Prints of sections one and five, by which reports of several bodies are held against each other without their texts: five signs a
 * clause, its hash and its length (63 at most). None of a section that is short, or of which little is its body's own.
 */
export function printsOf(report: Report, prose: Prose): SectionPrint[] {
  const names = ownNames(report.agency);
  return SECTIONS.flatMap((section): SectionPrint[] => {
    const text = prose.tells(section);
    if (text.length < SHORTEST) return [];
    const clauses = clausesOf(text.slice(0, LONGEST), names);
    if (clauses.reduce((sum, { length }) => sum + length, 0) < LEAST_LEFT) return [];
    const first = passagesOf(report, section).find((passage) => passage.text.trim().length > SHOWN / 2);
    return [
      {
        section,
        begins: (first?.text ?? '').trim().slice(0, SHOWN),
        clauses: clauses.map((clause) => signsOf(clause) + SIGNS.charAt(Math.min(63, clause.length))).join(''),
      },
    ];
  });
}
