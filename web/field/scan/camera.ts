import { type RefObject, useEffect, useRef, useState } from 'react';
import { readerOf } from './read.ts';

export type CameraState = 'opening' | 'open' | 'refused' | 'none' | 'insecure';

/** A look at the picture every so many milliseconds: fast enough for a hand, slow enough for a battery. */
const between = 150;

const why = (fault: unknown): CameraState =>
  fault instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(fault.name) ? 'refused' : 'none';

/** Opens the camera at the back and reads codes off it until it is told that one was right, or the page is left; the camera goes off with it. */
export const useCamera = (video: RefObject<HTMLVideoElement | null>, found: (text: string) => boolean): CameraState => {
  const [state, is] = useState<CameraState>('opening');
  const asked = useRef(found);
  useEffect(() => {
    asked.current = found;
  }, [found]);
  useEffect(() => {
    let over = false;
    let stream: MediaStream | undefined;
    let timer = 0;
    const off = () => {
      over = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const begin = async () => {
      if (!isSecureContext) return is('insecure');
      if (!navigator.mediaDevices) return is('none');
      is('opening');
      try {
        const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: { ideal: 'environment' } }, audio: false });
        stream = opened;
        if (over || !video.current) return off();
        video.current.srcObject = opened;
        await video.current.play();
        const read = await readerOf();
        if (over) return;
        is('open');
        const look = async () => {
          const text = video.current ? await read(video.current) : undefined;
          if (over) return;
          if (text !== undefined && asked.current(text)) return off();
          timer = window.setTimeout(() => void look(), between);
        };
        await look();
      } catch (fault) {
        off();
        is(why(fault));
      }
    };
    void begin();
    return off;
  }, [video]);
  return state;
};
