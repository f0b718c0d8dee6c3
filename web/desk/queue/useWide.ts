import { useSyncExternalStore } from 'react';

const wide = '(min-width: 1200px)';

/** Whether there is room for the case beside the list. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = matchMedia(wide);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(wide).matches,
  );
