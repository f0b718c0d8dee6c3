import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Files } from './disk.ts';

export type S3Options = Readonly<{ bucket: string; endpoint: string; region: string; key: string; secret: string }>;

/** Keeps files in any store that speaks S3, with path-style addresses and no checksum trailers, which not all of them know. */
export const filesInS3 = ({ bucket, endpoint, region, key: accessKeyId, secret: secretAccessKey }: S3Options): Files => {
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint !== '' && { endpoint }),
  });

  return {
    put: async (Key, source, ContentType) => {
      const Body = 'data' in source ? source.data : createReadStream(source.path);
      const ContentLength = 'data' in source ? source.data.byteLength : source.bytes;
      await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentLength, ContentType }));
    },

    get: async (Key, range) => {
      const Range = range && `bytes=${range.first}-${range.last}`;
      try {
        const { Body, ContentLength = 0 } = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key, ...(Range !== undefined && { Range }) }),
        );
        return Body === undefined ? 'none' : { body: Body as Readable, bytes: ContentLength };
      } catch (fault) {
        if (fault instanceof NoSuchKey) return 'none';
        throw fault;
      }
    },

    remove: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    },
  };
};
