// The claims a sentence rests on, as print and not as a control: nobody opens a source in three minutes, and a kiosk
// has no small targets. The same ids stand in the dossier behind the about page.
import { useI18n } from '../use-i18n.ts';

type SourcesProps = { readonly keys: readonly string[]; readonly also?: readonly string[] };

export const Sources = ({ keys, also = [] }: SourcesProps) => {
  const i18n = useI18n();
  const claims = [...new Set([...keys.flatMap((key) => i18n.claimsOf(key)), ...also])];
  if (claims.length === 0) return null;
  return <p class="kiosk-sources">{i18n.t('kiosk.sources', { claims: claims.join(', ') })}</p>;
};
