import { join } from 'node:path';
import type { Files, Intake } from '../app/uploads.ts';
import { filesOnDisk } from '../outside/files/disk.ts';
import { look } from '../outside/files/look.ts';
import { filesInS3 } from '../outside/files/s3.ts';
import { stage } from '../outside/files/stage.ts';
import type { HttpSettings } from './http-settings.ts';

export const intake: Intake = { stage, look };

/** Where files stand: in the data folder, or in the S3-compatible store of the settings. */
export const openFiles = ({ s3 }: Pick<HttpSettings, 's3'>, data: string): Files =>
  s3 === 'none' ? filesOnDisk(join(data, 'files')) : filesInS3(s3);
