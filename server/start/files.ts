import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { type Files, type Intake, takeUpload } from '../app/uploads.ts';
import { filesOnDisk } from '../outside/files/disk.ts';
import { look } from '../outside/files/look.ts';
import { filesInS3 } from '../outside/files/s3.ts';
import { stage } from '../outside/files/stage.ts';
import type { House } from './house.ts';
import type { HttpSettings } from './http-settings.ts';

export const intake: Intake = { stage, look };

/** Where files stand: in the data folder, or in the S3-compatible store of the settings. */
export const openFiles = ({ s3 }: Pick<HttpSettings, 's3'>, data: string): Files =>
  s3 === 'none' ? filesOnDisk(join(data, 'files')) : filesInS3(s3);

/** A picture that a demo draws, on its way to the attachments; the same id again does nothing. */
type Drawn = Readonly<{ id: string; name: string; svg: string; at: Date; uploader: string }>;

/** Takes drawn pictures in like uploaded ones. */
export const pictureKeeper =
  ({ db, ports, books }: House, files: Files, zone: string) =>
  async ({ id, name, svg, at, uploader }: Drawn): Promise<void> => {
    const {
      zone: { timezoneMinutes },
    } = await books.of(db, zone);
    const jpeg = await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 84 }).toBuffer();
    await takeUpload(
      { db, ports, files, intake },
      { zone, zoneMinutes: timezoneMinutes, uploader, name, content: Readable.from([jpeg]), id, at },
    );
  };
