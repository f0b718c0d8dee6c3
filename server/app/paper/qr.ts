import { create } from 'qrcode';
import type { Pages } from './pages.ts';

/** Draws a QR code as squares, so that it is sharp at any size; a quiet zone is the caller's. */
export const drawQr = ({ doc }: Pages, text: string, x: number, y: number, side: number): void => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const one = side / modules.size;
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) doc.rect(x + column * one, y + row * one, one + 0.05, one + 0.05);
  doc.fillColor('#000000').fill();
};
