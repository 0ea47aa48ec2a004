// The licences of letters and libraries, for whoever asks under what terms they were handed on: a link to the text beside
// the page, in a tab of its own since a shift or a lesson may be in hand; where nothing lies beside the page, the text itself.
import { useState } from 'preact/hooks';
import { carriedLicences, LICENCES_FILE } from '../licences.ts';
import { useI18n } from '../use-i18n.ts';

export const Licences = () => {
  const { t } = useI18n();
  const [carried] = useState(() => carriedLicences());
  if (carried === null)
    return (
      <p class="licences">
        <a href={LICENCES_FILE} target="_blank" rel="noopener">
          {t('terms.open')}
        </a>
      </p>
    );
  return (
    <details class="licences">
      <summary>{t('terms.carried')}</summary>
      <pre lang="en">{carried}</pre>
    </details>
  );
};
