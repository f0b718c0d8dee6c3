import { Readable } from 'node:stream';
import sharp from 'sharp';
import { takeUpload, type UploadHouse } from '../server/app/uploads.ts';
import { inZone } from '../server/db/wall/zoned.ts';
import type { Picture } from './teller.ts';
import { demoZone } from './zone/index.ts';

const { id: zone, timezoneMinutes: zoneMinutes } = demoZone.zone;

const two = (n: number) => String(n).padStart(2, '0');

/** An instant as cameras write it, on the zone's own clock. */
const cameraTime = (at: Date): string => {
  const local = new Date(at.getTime() + zoneMinutes * 60_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':');
  return `${year}:${two(month)}:${two(day)} ${clock}`;
};

/** Degrees as cameras write them: whole degrees, minutes, hundredths of seconds. */
const cameraDegrees = (degrees: number): string => {
  const seconds = Math.round(degrees * 360_000);
  return `${Math.floor(seconds / 360_000)}/1 ${Math.floor(seconds / 6_000) % 60}/1 ${seconds % 6_000}/100`;
};

/** A drawing as a photograph that says when and where it was taken, the same bytes every time. */
export const photographOf = ({ svg, at, point: [lng, lat] }: Pick<Picture, 'svg' | 'at' | 'point'>): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .jpeg({ quality: 86 })
    .withExif({
      IFD2: { DateTimeOriginal: cameraTime(at), OffsetTimeOriginal: '+08:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: cameraDegrees(lat), GPSLongitudeRef: 'E', GPSLongitude: cameraDegrees(lng) },
    })
    .toBuffer();

/** Takes drawn pictures in on the same way as everybody's uploads. */
export const keepPicturesIn =
  (house: UploadHouse) =>
  async (picture: Picture): Promise<void> => {
    const { id, name, at, uploader } = picture;
    await takeUpload(
      { ...house, db: inZone(house.db, zone) },
      { zone, zoneMinutes, uploader, name, id, at, content: Readable.from([await photographOf(picture)]) },
    );
  };
