import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useWords } from '../../shared/language.tsx';
import { shellWords } from '../words/shell.ts';

/** Says that the network is down and what still works; gone when it is back. */
export const OfflineNote = () => {
  const w = useWords();
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  return <div role="status">{!online && <p className="offline">{w(shellWords.offline)}</p>}</div>;
};
