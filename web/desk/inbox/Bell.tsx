import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { Icon } from '../shell/Icon.tsx';
import { inboxWords } from '../words/inbox.ts';
import { useUnread } from './api.ts';

/** The way to my messages, with how many are unread. */
export const Bell = () => {
  const w = useWords();
  const unread = useUnread();
  return (
    <Link
      to="/desk/inbox"
      className="head-tool head-bell"
      aria-label={unread > 0 ? `${w(inboxWords.title)} · ${w(inboxWords.count, { n: unread })}` : w(inboxWords.title)}
    >
      <Icon name="bell" />
      {unread > 0 && (
        <span className="head-unread" aria-hidden="true">
          {unread > 99 ? w(inboxWords.many) : unread}
        </span>
      )}
    </Link>
  );
};
