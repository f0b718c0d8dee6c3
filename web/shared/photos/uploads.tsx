import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { offline, type Problem, problemOf } from '../api/problem.ts';
import { spokenNow } from '../language.tsx';

type Uploads = { token: string; waiting: number; wait: (more: number) => void };

const Uploads = createContext<Uploads>({ token: '', waiting: 0, wait: () => undefined });

/** Attachments belong to whoever knows the token they were sent under: one token per draft, '' for the signed-in account. */
export const UploadsProvider = ({ token, children }: { token: string; children: ReactNode }) => {
  const [waiting, setWaiting] = useState(0);
  const wait = useCallback((more: number) => setWaiting((now) => now + more), []);
  const uploads = useMemo(() => ({ token, waiting, wait }), [token, waiting, wait]);
  return <Uploads value={uploads}>{children}</Uploads>;
};

/** The token of the draft, and how many files are still on their way: a form is not sent before they have arrived. */
export const useUploads = () => useContext(Uploads);

/** The server takes 15 MB a file. */
export const mostBytes = 15 * 1024 * 1024;

type Progress = (percent: number) => void;

/** Sends one file, telling how far it is. Rejects with a Problem. (fetch cannot tell the progress of an upload.) */
export const upload = (file: File, token: string, progress: Progress): Promise<string> =>
  new Promise((keep, fail: (problem: Problem) => void) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/attachments');
    request.responseType = 'json';
    request.setRequestHeader('Accept-Language', spokenNow());
    if (token) request.setRequestHeader('Upload-Token', token);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? Math.min(99, Math.floor((loaded / total) * 100)) : 0);
    request.onerror = () => fail(offline(true));
    request.onload = () => {
      const answer: unknown = request.response;
      const id = typeof answer === 'object' && answer !== null ? (answer as { id?: unknown }).id : undefined;
      if (request.status >= 200 && request.status < 300 && typeof id === 'string') keep(id);
      else fail(problemOf(request.status, answer));
    };
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });

const edge = 240;

/** A small picture of an image as a data address, for the draft alone; 'none' when this browser cannot draw it (heic, files). */
export const preview = async (file: File): Promise<string> => {
  if (!file.type.startsWith('image/')) return 'none';
  try {
    const picture = await createImageBitmap(file, { resizeWidth: edge, resizeQuality: 'medium' });
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
    return canvas.toDataURL('image/jpeg', 0.7);
  } catch {
    return 'none';
  }
};
