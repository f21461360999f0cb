import { useEffect, useState } from 'preact/hooks';
import { packTexts } from '../../texts/packs';
import { saveAs } from '../download';
import { useTexts } from '../texts';
import type { PacksState } from './use-packs';

/** The sample stands beside this page: a file like any other. */
const SAMPLE = '/local-pack-sample.json';
const SAMPLE_NAME = 'gouji-local-pack-sample.json';

/** The sample, to be read and saved. */
export function PackSample({ onTake }: { readonly onTake: PacksState['take'] }) {
  const { lang } = useTexts();
  const t = packTexts(lang);
  const [text, setText] = useState('');
  useEffect(() => void fetch(SAMPLE).then(async (answer) => setText(await answer.text())), []);
  return (
    <details class="fold">
      <summary>{t.sample}</summary>
      <p class="fine">{t.sampleWhat}</p>
      <textarea class="packs__sample" lang="zh-CN" rows={14} readOnly aria-label={t.sample} value={text} />
      <button type="button" class="quiet" onClick={() => saveAs(SAMPLE_NAME, 'application/json', text)}>
        {t.save}
      </button>{' '}
      <button type="button" class="quiet" onClick={() => onTake([{ file: new Blob([text]), name: SAMPLE_NAME }])}>
        {t.takeSample}
      </button>
    </details>
  );
}
