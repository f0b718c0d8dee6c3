import readExif from 'exif-reader';

/** When and where a picture says that it was taken: degrees in WGS-84, longitude first. */
export type Proof = Readonly<{ taken?: Date; point?: readonly [lng: number, lat: number] }>;

const degrees = (value: unknown, ref: unknown, negative: string, most: number): number | undefined => {
  if (!Array.isArray(value) || value.length < 3) return undefined;
  const [whole, minutes, seconds] = value.map(Number) as [number, number, number];
  const found = (whole + minutes / 60 + seconds / 3600) * (ref === negative ? -1 : 1);
  return Number.isFinite(found) && Math.abs(found) <= most ? found : undefined;
};

const offsetOf = (text: unknown): number | undefined => {
  const found = typeof text === 'string' ? /^([+-])(\d\d):(\d\d)/.exec(text) : null;
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : undefined;
};

/**
 * Reads the proof in a picture's EXIF block, with or without its `Exif\0\0`. A camera's clock without an offset is taken to be
 * the zone's own time. What cannot be read proves nothing.
 */
export const proofIn = (block: Buffer | undefined, zoneMinutes: number): Proof => {
  if (block === undefined) return {};
  try {
    const { Photo, GPSInfo } = readExif(block);
    const local = Photo?.DateTimeOriginal;
    const minutes = offsetOf(Photo?.OffsetTimeOriginal) ?? zoneMinutes;
    const taken = local instanceof Date && !Number.isNaN(local.getTime()) ? new Date(local.getTime() - minutes * 60_000) : undefined;
    const lng = degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef, 'W', 180);
    const lat = degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef, 'S', 90);
    return { ...(taken && { taken }), ...(lng !== undefined && lat !== undefined && { point: [lng, lat] as const }) };
  } catch {
    return {};
  }
};
