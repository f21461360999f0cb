import type { ListPage } from '../../document/list';
import type { Column, FamilyId } from '../types';
import { ewb } from './ewb';
import type { Family, Recognised } from './family';
import { gkmlpt } from './gkmlpt';
import { jpaas } from './jpaas';
import { jpage } from './jpage';
import { linked } from './linked';
import { numbered } from './static';
import { truecms } from './truecms';
import { ucap } from './ucap';
import { xxgk } from './xxgk';

/** All families; those that ask for data of their own come before those that go by links. */
const FAMILIES: readonly Family[] = [gkmlpt, jpage, jpaas, truecms, ewb, ucap, xxgk, linked, numbered];

/** The family whose words a page speaks, and what it asks for next; null for a page that has no further parts. */
export function recogniseFamily(page: ListPage, column: Column): (Recognised & { readonly family: FamilyId }) | null {
  for (const family of FAMILIES) {
    const found = family.recognise(page, column);
    if (found) return { ...found, family: family.id };
  }
  return null;
}

export const familyOf = (id: FamilyId): Family | null => FAMILIES.find((family) => family.id === id) ?? null;
