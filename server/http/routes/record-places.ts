import { toString as qrText } from 'qrcode';
import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { isPassRegister, showPass } from '../../app/records/passes.ts';
import { formsOfPlace, myPlaces } from '../../app/records/places.ts';
import { placeOf } from '../../app/records/searching.ts';
import { seenEntry } from '../../app/register/view.ts';
import { read } from '../route.ts';
import { PassShown, PlaceForms, Places, placeCode } from '../schemas/record.ts';

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

  read('/api/v1/places/:place/passes/:number', {
    id: 'getPass',
    tag: 'records',
    who: { may: 'record' },
    summary: 'Whether a pass that is shown at a place where I record holds now, whose it is (masked), and until when',
    params: z.object({ place: placeCode, number: z.string().trim().min(1).max(60) }),
    returns: PassShown,
    handle: async (asked) => {
      const place = await placeOf(asked, asked.doorstep, asked.params.place);
      return showPass(asked, asked.doorstep, place, asked.params.number);
    },
  }),

  read('/api/v1/entries/:id/code', {
    id: 'getEntryCode',
    tag: 'registers',
    who: { may: 'entries.see' },
    summary: 'The QR code of a pass, to be printed on it; scanned by whoever stands at a gate it says whether it holds',
    params: z.object({ id: z.uuid() }),
    returns: 'bytes',
    handle: async (asked) => {
      const { state } = await seenEntry(asked, asked.doorstep, asked.params.id);
      if (!isPassRegister(asked.shelf, state.programme, state.register)) return refuse('no-such-thing');
      const page = `${asked.address}/field/pass/${encodeURIComponent(state.key)}`;
      const svg = await qrText(page, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
      return { type: 'image/svg+xml', body: Buffer.from(svg), name: 'pass.svg', inline: true, tag: asked.ports.digest(svg).slice(0, 32) };
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
