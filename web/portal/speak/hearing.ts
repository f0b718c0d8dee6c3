/** What this telephone can do for somebody who speaks instead of typing: write down what it hears, or keep it as a sound. */
type Heard = { readonly isFinal: boolean; readonly 0: { readonly transcript: string } };
type HeardEvent = { readonly resultIndex: number; readonly results: ArrayLike<Heard> };

type Recognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: HeardEvent) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
  abort: () => void;
};

type WithRecognition = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition };

const recognition = () => (window as WithRecognition).SpeechRecognition ?? (window as WithRecognition).webkitSpeechRecognition;

export const canWriteDown = (): boolean => recognition() !== undefined;

/** `denied`: the person does not lend the microphone. `unable`: this telephone cannot after all. */
export type Trouble = 'denied' | 'unable';

const troubles: Readonly<Record<string, Trouble | 'none'>> = { 'not-allowed': 'denied', 'aborted': 'none', 'no-speech': 'none' };

export type Ear = Readonly<{ stop: () => void; drop: () => void }>;

/**
 * Listens and writes down. `said` comes once for each piece that will not change any more, `hears` with what may still change;
 * `ends` once, at the last.
 */
export const writeDown = (
  lang: string,
  on: { said: (text: string) => void; hears: (text: string) => void; ends: (trouble: Trouble | 'none') => void },
): Ear => {
  const Ears = recognition();
  if (!Ears) throw new Error('this telephone cannot write down what it hears');
  const ears = new Ears();
  let trouble: Trouble | 'none' = 'none';
  ears.lang = lang;
  ears.continuous = true;
  ears.interimResults = true;
  ears.onresult = ({ resultIndex, results }) => {
    const fresh = Array.from(results).slice(resultIndex);
    for (const one of fresh) if (one.isFinal) on.said(one[0].transcript.trim());
    on.hears(fresh.map((one) => (one.isFinal ? '' : one[0].transcript)).join(''));
  };
  ears.onerror = ({ error }) => {
    trouble = troubles[error] ?? 'unable';
  };
  ears.onend = () => on.ends(trouble);
  ears.start();
  return { stop: () => ears.stop(), drop: () => ears.abort() };
};

/** The sound that every player and our server know; other kinds are not recorded. */
const sound = ['audio/mp4', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4;codecs=opus'];

const kindOfSound = () => ('MediaRecorder' in window ? sound.find((type) => MediaRecorder.isTypeSupported(type)) : undefined);

export const canKeepSound = (): boolean => kindOfSound() !== undefined && navigator.mediaDevices !== undefined;

/** Nobody needs to speak longer to say what is wrong; a minute is some half a megabyte. */
export const longest = 120;

/** Records until `stop`, then hands over the sound as a file; nothing is handed over after `drop`. Rejects when the microphone is not lent. */
export const keepSound = async (name: string, on: { kept: (file: File) => void }): Promise<Ear> => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { mimeType: kindOfSound() ?? 'audio/mp4', audioBitsPerSecond: 32_000 });
  const parts: Blob[] = [];
  let dropped = false;
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => {
    for (const track of stream.getTracks()) track.stop();
    if (!dropped && parts.length > 0) on.kept(new File(parts, name, { type: 'audio/mp4' }));
  };
  const stop = () => recorder.state !== 'inactive' && recorder.stop();
  recorder.start(1_000);
  setTimeout(stop, longest * 1_000);
  return {
    stop,
    drop: () => {
      dropped = true;
      stop();
    },
  };
};
