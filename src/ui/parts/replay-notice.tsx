// Says on every printed screen when the shift shown is somebody else's, and whether it re-ran to the same
// end here: no one can pad this ledger, and a reader should see that it was checked.
import { useI18n } from '../use-i18n.ts';

export const Notice = ({ isVerified }: { readonly isVerified: boolean | null }) => {
  const i18n = useI18n();
  if (isVerified === null) return null;
  return (
    <p class="print-verified" data-verified={isVerified ? '' : undefined}>
      {i18n.t(isVerified ? 'reveal.replay.verified' : 'reveal.replay.unverified')}
    </p>
  );
};
