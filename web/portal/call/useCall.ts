import { useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { newKey } from '../../shared/api/send.ts';
import type { ProgrammeCard } from '../../shared/api/shapes.ts';
import { useWords } from '../../shared/language.tsx';
import { remember } from '../../shared/remembered.ts';
import { portalWords } from '../../shared/words/portal.ts';
import { openCase, tokenOf } from '../ask.ts';
import { keepMatter } from '../matters.ts';
import { go } from '../router.tsx';
import { whereAmI } from './where.ts';

export type Said = Readonly<{ words: string; phone: string }>;

const isPhone = ({ openForm }: ProgrammeCard, phone: string): boolean => {
  const pattern = openForm.properties?.['caller']?.properties?.['phone']?.pattern;
  return pattern === undefined || new RegExp(pattern).test(phone);
};

/** The body of a call. A number that is none would be refused, so it goes with the words: nothing may hold an urgent call up. */
export const bodyOf = (door: ProgrammeCard, { words, phone }: Said, nothingSaid: string): Record<string, unknown> => {
  const [said, number] = [words.trim() || nothingSaid, phone.trim()];
  const source = door.call ? { source: door.call } : {};
  if (number === '') return { words: said, ...source };
  return isPhone(door, number) ? { words: said, ...source, caller: { phone: number } } : { words: `${said}（${number}）`, ...source };
};

/**
 * One press opens an urgent case, with the place where the phone tells it. Pressing again after a failure sends the same body under
 * the same key until something else is written; when the network is back it is sent by itself.
 */
export const useCall = (door: ProgrammeCard | undefined, said: Said) => {
  const w = useWords();
  const [calling, setCalling] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef<{ said: Said; key: string; body: object }>(undefined);

  const call = async () => {
    if (!door || calling) return;
    setCalling(true);
    setProblem(undefined);
    try {
      if (attempt.current?.said.words !== said.words || attempt.current.said.phone !== said.phone) {
        const place = await whereAmI();
        const body = bodyOf(door, said, w(portalWords.callWords));
        attempt.current = { said, key: newKey(), body: place === 'unknown' ? body : { ...body, place } };
      }
      const opened = await openCase(door.id, attempt.current.body, attempt.current.key, '');
      const token = tokenOf(opened);
      keepMatter({ token, number: opened.number, words: said.words.slice(0, 40) || w(portalWords.call), at: new Date().toISOString() });
      remember('phone', said.phone.trim());
      go(`/c/${encodeURIComponent(token)}#called`, true);
    } catch (thrown) {
      const failed = asProblem(thrown);
      if (failed.kind === 'refused') attempt.current = undefined;
      setProblem(failed);
      setCalling(false);
    }
  };

  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    if (problem?.kind !== 'offline') return;
    const resend = () => void latest.current();
    addEventListener('online', resend);
    return () => removeEventListener('online', resend);
  }, [problem]);

  return { call, calling, problem };
};
