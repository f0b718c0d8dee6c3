import sharp from 'sharp';

export type PictureOptions = { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp'; orientation?: number; located?: boolean };

/** A picture made for a test; `located` says when and where it was taken, as a telephone would. */
export const picture = ({
  width = 640,
  height = 400,
  format = 'jpeg',
  orientation,
  located = false,
}: PictureOptions = {}): Promise<Buffer> => {
  const plain = sharp({ create: { width, height, channels: 3, background: { r: 180, g: 90, b: 40 } } }).composite([
    {
      input: { create: { width: Math.ceil(width / 2), height: Math.ceil(height / 2), channels: 3, background: '#204060' } },
      left: 0,
      top: 0,
    },
  ]);
  const described = located
    ? plain.withExif({
        IFD0: { Make: 'Telephone of the test' },
        IFD2: { DateTimeOriginal: '2026:03:02 09:30:00', OffsetTimeOriginal: '+08:00' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 44/1 2496/100', GPSLongitudeRef: 'E', GPSLongitude: '113/1 17/1 1356/100' },
      })
    : plain;
  return (orientation === undefined ? described : described.withMetadata({ orientation })).toFormat(format).toBuffer();
};
