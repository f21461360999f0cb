import { LEFT_OUT, handbookWords } from '../../texts/handbook';
import { useTexts } from '../texts';

/** Numbers of the catalogue that no rule carries out, with the reasons. */
export function LeftOutNumbers() {
  const { lang } = useTexts();
  const words = handbookWords(lang);
  return (
    <section class="chapter" aria-labelledby="left-out">
      <h2 id="left-out">{words.leftOut}</h2>
      <p class="chapter__intro">{words.leftOutIntro}</p>
      <dl class="left-out">
        {LEFT_OUT.map(({ numbers, reason }) => (
          <div key={numbers[0]}>
            <dt>{numbers.length > 2 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(words.list)}</dt>
            <dd>{reason[lang]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
