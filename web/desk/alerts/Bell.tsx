import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { Icon } from '../shell/Icon.tsx';
import { alertWords } from '../words/alerts.ts';
import { useAlerts } from './api.ts';

/** Rings while there is something that somebody was told and has not seen; silent otherwise. */
export const Bell = () => {
  const w = useWords();
  const unseen = useAlerts().data?.unseen ?? 0;
  if (unseen === 0) return null;
  return (
    <Link
      to="/desk/alerts"
      className="head-tool head-bell"
      aria-label={w(alertWords.bell, { n: unseen })}
      title={w(alertWords.bell, { n: unseen })}
    >
      <Icon name="bell" />
      <span aria-hidden="true">{unseen}</span>
    </Link>
  );
};
