import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { alertWords } from '../words/alerts.ts';
import { useAlerts } from './api.ts';

/** One line while there is something that somebody was told of their milestones and has not seen; nothing otherwise. */
export const AlertStrip = () => {
  const w = useWords();
  const unseen = useAlerts().data?.unseen ?? 0;
  if (unseen === 0) return null;
  return (
    <p className="alert-strip" role="status">
      <Link to="/desk/alerts">{w(alertWords.strip, { n: unseen })}</Link>
    </p>
  );
};
