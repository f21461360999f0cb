import { tellDoubts, type ToldDoubt } from '../../exports/told';
import type { Drafted } from '../../messages/clerk';
import { coverageLine, doubtsLine, words } from '../../texts';
import { handbookAddress } from '../handbook-address';
import { Mark } from '../mark';
import { MoreFigures } from '../more-figures';
import { RulesOff } from '../rules-off';
import { useTexts } from '../texts';
import { ToolButton } from '../tool-button';
import { Unchecked } from '../unchecked';
import { verdictOf } from '../verdict';

interface EntryProps {
  readonly told: ToldDoubt;
  readonly onJump: (finding: string) => void;
}

function Entry({ told: { doubt, word, place, guess, findings }, onJump }: EntryProps) {
  const { lang, t } = useTexts();
  return (
    <li class={`finds__entry tone--${doubt.severity}`}>
      <p class="finds__head">
        <Mark tone={doubt.severity} />
        <b class="finds__place">{place}</b> <span class="finds__word">{word}</span>
      </p>
      {guess.map((line, at) => (
        <p key={line} class={at ? 'fine' : 'finds__cause'}>
          {line}
        </p>
      ))}
      <ul>
        {findings.map(({ finding, message, sums }) => (
          <li key={finding.id} class="row">
            <div>
              <p>{message}</p>
              {sums.map((sum) => (
                <p key={sum} class="finding__sum">
                  {sum}
                </p>
              ))}
              <a class="about fine" href={handbookAddress(finding.rule, lang)} target="_blank">
                {t.findings.about}
              </a>
            </div>
            <ToolButton sign="jump" label={t.findings.jump} onClick={() => onJump(finding.id)} />
          </li>
        ))}
      </ul>
    </li>
  );
}

export interface ListProps {
  readonly drafted: Drafted;
  /** Takes the reader to a finding on the paper. */
  readonly onJump: (finding: string) => void;
}

/** What was found in a draft: the verdict, every doubt, and what was not checked. */
export function List({ drafted: { audit }, onJump }: ListProps) {
  const { lang, t } = useTexts();
  const { tone, count } = verdictOf(audit);
  const doubts = tellDoubts(audit, lang);
  return (
    <div class="finds">
      <div class={`verdict tone--${tone}`}>
        <Mark tone={tone} />
        <div>
          <p class="verdict__line">{doubtsLine(count, lang)}</p>
          <p class="verdict__coverage">{coverageLine(count, lang)}</p>
        </div>
      </div>
      {doubts.length > 0 && <p class="fine">{words(lang).verifyAll}</p>}
      <ul class="finds__list">
        {doubts.map((told) => (
          <Entry key={told.findings[0]?.finding.id} told={told} onJump={onJump} />
        ))}
      </ul>
      <MoreFigures audit={audit} />
      <Unchecked relations={audit.relations} heading={t.unchecked.heading} />
      <RulesOff audit={audit} />
    </div>
  );
}
