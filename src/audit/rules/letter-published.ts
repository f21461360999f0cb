import { ADDRESSEE, HANDS_OVER, NO_ADDRESSEE } from '../../forms/lexicon/reviewers';
import { fold, simplified } from '../../forms/printed/normal';
import { placed } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** So many paragraphs below the addressee say what the letter is about. */
const REACH = 3;

/** A letter to another office, with its addressee, is published in place of the report. */
export const letterPublished = defineRule({
  id: 'letter-published',
  severity: 'notice',
  covers: ['R-D.17'],
  keys: ['addressed'],
  check({ report: { preface } }) {
    if (!preface.length) return notApplicable('no-preface');
    const texts = preface.map(({ text }) => simplified(fold(text)));
    const at = texts.findIndex((text) => ADDRESSEE.test(text) && !NO_ADDRESSEE.test(text));
    const addressee = preface[at];
    if (!addressee || !texts.slice(at + 1, at + 1 + REACH).some((text) => HANDS_OVER.test(text))) return judged([]);
    const draft: Draft<'addressed'> = {
      key: 'addressed',
      params: { quote: addressee.text.trim() },
      ...placed(addressee, 0, texts[at]?.length ?? 0),
    };
    return judged([draft]);
  },
});
