import { create } from 'qrcode';

const [width, height] = [640, 480];

/** A film of one picture, as Chromium takes it for a camera: a QR code with this text on white paper. */
export const filmedCode = (text: string): Buffer => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = Math.floor((height - 80) / modules.size);
  const [left, top] = [(width - side * modules.size) >> 1, (height - side * modules.size) >> 1];
  const light = Buffer.alloc(width * height, 235);
  for (let y = 0; y < side * modules.size; y++)
    for (let x = 0; x < side * modules.size; x++)
      if (modules.get(Math.floor(y / side), Math.floor(x / side))) light[(top + y) * width + left + x] = 16;
  const head = `YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`;
  const colour = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  return Buffer.concat([Buffer.from(head), frame, frame]);
};
