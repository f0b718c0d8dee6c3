import { toString as qrText } from 'qrcode';
import { z } from 'zod';
import { formsOfPlace, myPlaces } from '../../app/records/places.ts';
import { placeOf } from '../../app/records/searching.ts';
import { read } from '../route.ts';
import { PlaceForms, Places, placeCode } from '../schemas/record.ts';

/** Where a place's QR code leads. */
const pageOf = (address: string, place: string) => `${address}/field/gate/${encodeURIComponent(place)}`;

export default [
  read('/api/v1/places', {
    id: 'listRecordPlaces',
    tag: 'records',
    who: { may: 'record' },
    summary: 'The places where I may record today',
    returns: Places,
    handle: async (asked) => ({ items: await myPlaces(asked, asked.doorstep) }),
  }),

  read('/api/v1/places/:place', {
    id: 'getRecordPlace',
    tag: 'records',
    who: { may: 'record' },
    summary: 'One place with the forms of what is recorded there; its QR code opens it',
    params: z.object({ place: placeCode }),
    returns: PlaceForms,
    handle: async (asked) => {
      const place = await placeOf(asked, asked.doorstep, asked.params.place);
      const book = await asked.books.of(asked.db, asked.doorstep.zone);
      const { id, name, area } = place;
      return { place: id, name, area, areaName: book.areaName(area), records: await formsOfPlace(asked, asked.doorstep, place) };
    },
  }),

  read('/api/v1/places/:place/code', {
    id: 'getPlaceCode',
    tag: 'records',
    who: { may: 'record' },
    summary: 'The QR code of a place, as a drawing to be printed and put up',
    params: z.object({ place: placeCode }),
    returns: 'bytes',
    handle: async (asked) => {
      const { id } = await placeOf(asked, asked.doorstep, asked.params.place);
      const svg = await qrText(pageOf(asked.address, id), { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
      return { type: 'image/svg+xml', body: Buffer.from(svg), name: `${id}.svg`, inline: true, tag: asked.ports.digest(svg).slice(0, 32) };
    },
  }),
];
