import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../shared/states.tsx';
import { When } from '../../shared/When.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { publishWords } from '../words/public.ts';
import { type Draft, useDrafts } from './api.ts';

const One = ({ draft }: { draft: Draft }) => {
  const w = useWords();
  const { id, number, category, area, summary, reply, by, published, page } = draft;
  return (
    <li className="message">
      <p className="message-to">
        <strong>{w(category)}</strong>
        <span>{w(area)}</span>
        <span>{w(publishWords.by, { name: by })}</span>
        <When at={published} />
      </p>
      <p className="message-words">{summary}</p>
      <p className="message-words">{reply}</p>
      <p className="message-ways">
        <Link to="/desk/cases/$id" params={{ id }}>
          {number}
        </Link>
        {page === 'published' && (
          <a href={`/public/${id}`} target="_blank" rel="noreferrer">
            {w(publishWords.see)}
          </a>
        )}
      </p>
    </li>
  );
};

/** Public pages that wait for a second pair of eyes, and those that stand. Each is decided on the page of its case. */
export const PublicPages = () => {
  const w = useWords();
  const { deeds } = useWho();
  const [page, setPage] = useState<'drafted' | 'published'>('drafted');
  const drafts = useDrafts(page, deeds.includes('publish'));
  useTitle(w(publishWords.title));
  if (!deeds.includes('publish')) return <NoRight />;
  return (
    <div className="page">
      <h1>{w(publishWords.title)}</h1>
      <p className="notice">{w(publishWords.about)}</p>
      <Segmented
        aria-label={w(publishWords.title)}
        value={page}
        onChange={setPage}
        options={[
          { value: 'drafted', label: w(publishWords.waiting) },
          { value: 'published', label: w(publishWords.standing) },
        ]}
      />
      {drafts.isPending && <Skeleton lines={5} />}
      {drafts.error && <ErrorState problem={drafts.error} again={() => void drafts.refetch()} />}
      {drafts.data?.items.length === 0 && <EmptyState words={page === 'drafted' ? publishWords.noneWaiting : publishWords.noneStanding} />}
      <ol className="plain messages">
        {drafts.data?.items.map((draft) => (
          <One key={draft.id} draft={draft} />
        ))}
      </ol>
    </div>
  );
};
