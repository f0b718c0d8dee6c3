/** What a code that is held before the camera opens, and how it is read off a picture. */

/** Where a code of ours leads: a place of records, or a pass. Codes of others lead nowhere. */
export type Leads = Readonly<{ to: 'gate' | 'pass'; id: string }> | 'nowhere';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** Codes hold addresses of this house; only the path counts, since a house may be reached by several names. */
export const leadsTo = (text: string): Leads => {
  const [, to, said = ''] = /^https?:\/\/[^/?#]+\/field\/(gate|pass)\/([^/?#]{1,300})(?:[?#].*)?$/.exec(text.trim()) ?? [];
  const id = decoded(said);
  return (to === 'gate' || to === 'pass') && id !== '' ? { to, id } : 'nowhere';
};

/** What somebody typed instead: a place that they know by its code, else the number of a pass. */
export const typedAs = (text: string, places: readonly Readonly<{ place: string }>[]): Leads => {
  const said = text.normalize('NFKC').trim();
  if (said === '') return 'nowhere';
  const whole = leadsTo(said);
  if (whole !== 'nowhere') return whole;
  const place = places.find((one) => one.place.toLowerCase() === said.toLowerCase());
  return place ? { to: 'gate', id: place.place } : { to: 'pass', id: said };
};

export const addressOf = ({ to, id }: Exclude<Leads, 'nowhere'>): string => `/field/${to}/${encodeURIComponent(id)}`;

/** Reads the code in the picture that the camera shows now; undefined where there is none. */
export type Reader = (video: HTMLVideoElement) => Promise<string | undefined>;

type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type Detectors = { new (how: { formats: string[] }): Detector; getSupportedFormats: () => Promise<string[]> };

/** The phone's own reader where it has one. */
const ownReader = async (): Promise<Reader | undefined> => {
  const detectors = Reflect.get(globalThis, 'BarcodeDetector') as Detectors | undefined;
  const formats: string[] = detectors ? await detectors.getSupportedFormats().catch(() => []) : [];
  if (!detectors || !formats.includes('qr_code')) return undefined;
  const detector = new detectors({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue;
};

/** A picture larger than this costs a weak phone more than it helps. */
const widest = 640;

const libraryReader = async (): Promise<Reader> => {
  const { default: library } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, widest / (video.videoWidth || 1));
    [canvas.width, canvas.height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    if (!paper || canvas.width === 0) return undefined;
    paper.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data } = paper.getImageData(0, 0, canvas.width, canvas.height);
    return library.default(data, canvas.width, canvas.height, { inversionAttempts: 'dontInvert' })?.data || undefined;
  };
};

/** A reader of codes: the phone's own, else one that is fetched only now. */
export const readerOf = async (): Promise<Reader> => (await ownReader()) ?? (await libraryReader());
