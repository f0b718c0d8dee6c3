import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picture } from '../helpers/pictures.ts';
import { fileBody, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const token = 'upload-token-of-one-person';
const other = 'upload-token-of-the-other';

type Kept = { id: string; kind: string; type: string; bytes: number; thumb: boolean };

const upload = (name: string, content: Buffer, from: { token?: string; who?: string; key?: string } = { token }) => {
  const { raw, headers } = fileBody(name, content);
  return house.ask('POST', '/api/v1/attachments', {
    raw,
    ...(from.who !== undefined && { who: from.who }),
    headers: {
      ...headers,
      ...(from.token !== undefined && { 'upload-token': from.token }),
      ...(from.key !== undefined && { 'idempotency-key': from.key }),
    },
  });
};
const keep = async (name: string, content: Buffer, from?: { token?: string; who?: string; key?: string }) => {
  const said = await upload(name, content, from);
  expect(said.status, said.text).toBe(201);
  return said.body as Kept;
};
const report = (photos: string[], uploadToken?: string) =>
  house.ask('POST', '/api/v1/programmes/response/cases', {
    body: { words: '路灯不亮', photos, place: { lng: 1, lat: 1 } },
    headers: uploadToken === undefined ? {} : { 'upload-token': uploadToken },
  });
const rowOf = (id: string) => house.db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** A compound file of old Office, just so much of one that it is known by its first bytes and its stream names. */
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);

describe('what is not taken', () => {
  test.each([
    ['a page', 'a.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing that can run scripts', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program that calls itself a picture', 'a.jpg', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['words', 'a.pdf', Buffer.from('only words')],
    ['an archive', 'a.docx', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    ['a compound file of something else', 'a.doc', compound('SomethingElse')],
  ])('%s', async (_, name, content) => {
    expect(await upload(name, content)).toMatchObject({ status: 422, body: { faults: [{ path: 'file', code: 'not-taken' }] } });
  });

  test('an empty file, a broken picture, and one that would fill the memory', async () => {
    expect(await upload('a.jpg', Buffer.alloc(0))).toMatchObject({ status: 422, body: { faults: [{ code: 'empty' }] } });
    const whole = await picture();
    expect(await upload('a.jpg', whole.subarray(0, whole.length / 2))).toMatchObject({
      status: 422,
      body: { faults: [{ code: 'damaged' }] },
    });
    const bomb = await sharp({ create: { width: 12_000, height: 11_000, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(await upload('a.png', bomb)).toMatchObject({ status: 422, body: { faults: [{ code: 'damaged' }] } });
  });

  test('a picture of thirty megabytes and more', async () => {
    const large = Buffer.concat([await picture(), Buffer.alloc(31 * 1024 * 1024)]);
    expect(await upload('a.jpg', large)).toMatchObject({ status: 422, body: { faults: [{ code: 'too-large' }] } });
  });

  test('anything from somebody who neither signs in nor carries a token', async () => {
    expect(await upload('a.jpg', await picture(), {})).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'Upload-Token', code: 'missing' }] },
    });
    expect(await upload('a.jpg', await picture(), { token: 'short' })).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'Upload-Token' }] },
    });
  });
});

describe('what is taken', () => {
  test.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
  ] as const)('a %s with a thumbnail', async (format, type) => {
    expect(await keep(`灯.${format}`, await picture({ format }))).toMatchObject({ kind: 'picture', type, thumb: true });
  });

  test.each([
    ['a.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'document', 'application/pdf'],
    ['a.amr', Buffer.from('#!AMR\n\x3c\x00\x00', 'latin1'), 'sound', 'audio/amr'],
    ['a.mp4', Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'), 'video', 'video/mp4'],
    ['a.m4a', Buffer.from('00000018667479704d344120000002004d34412069736f6d', 'hex'), 'sound', 'audio/x-m4a'],
    ['a.doc', compound('WordDocument'), 'document', 'application/msword'],
    ['a.wps', compound('WordDocument'), 'document', 'application/vnd.ms-works'],
    ['a.xls', compound('Workbook'), 'document', 'application/vnd.ms-excel'],
    ['a.et', compound('Workbook'), 'document', 'application/vnd.ms-excel'],
  ])('%s', async (name, content, kind, type) => {
    expect(await keep(name, content)).toMatchObject({ kind, type, bytes: content.length, thumb: false });
  });

  test('the original is kept with its hash, whatever is shown', async () => {
    const content = await picture({ located: true });
    const { id } = await keep('a.jpg', content);
    expect(await rowOf(id)).toMatchObject({
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: content.length,
      claimed: null,
    });
    const original = await house.files.get(`${zone}/${id.slice(-2)}/${id}/original`);
    if (original === 'none') throw new Error('the original is not there');
    expect(Buffer.concat(await original.body.toArray())).toEqual(content);
  });

  test('the same again under one key is one upload, and another file under it is refused', async () => {
    const content = await picture({ width: 300 });
    const [one, two] = [
      await keep('a.jpg', content, { token, key: 'twice-the-same' }),
      await keep('a.jpg', content, { token, key: 'twice-the-same' }),
    ];
    expect(two).toEqual(one);
    expect(await upload('a.jpg', await picture({ width: 301 }), { token, key: 'twice-the-same' })).toMatchObject({
      status: 422,
      body: { type: '/problems/used-key' },
    });
    expect((await keep('a.jpg', content, { token: other, key: 'twice-the-same' })).id).not.toBe(one.id);
  });
});

describe('an upload is claimed once, by its uploader', () => {
  test('not by somebody else, not without the token, not when it is not there', async () => {
    const { id } = await keep('a.jpg', await picture());
    for (const said of [await report([id], other), await report([id]), await report(['0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10'], token)])
      expect(said, said.text).toMatchObject({ status: 422, body: { faults: [{ path: expect.stringContaining('photos') }] } });
    expect((await rowOf(id)).claimed).toBeNull();
  });

  test('once: the second report that names it is refused and leaves nothing behind', async () => {
    const { id } = await keep('a.jpg', await picture());
    const [one, two] = await Promise.all([report([id], token), report([id], token)]);
    expect([one.status, two.status].sort()).toEqual([201, 422]);
    const claimed = (one.status === 201 ? one : two).body as { id: string };
    expect(await rowOf(id)).toMatchObject({ stream: claimed.id });
  });

  test('a signed-in uploader needs no token', async () => {
    const { id } = await keep('a.jpg', await picture(), { who: 'ann' });
    const said = await house.ask('POST', '/api/v1/programmes/response/cases', {
      who: 'ann',
      body: { words: '来电反映路灯不亮', photos: [id], source: 'hotline', area: 'G' },
    });
    expect(said.status, said.text).toBe(201);
  });
});

describe('who is shown it', () => {
  test('before it is claimed only the account that uploaded it; afterwards who may see the case, and its caller', async () => {
    const mine = await keep('a.jpg', await picture(), { who: 'ann' });
    expect((await house.ask('GET', `/api/v1/attachments/${mine.id}`, { who: 'ann' })).status).toBe(200);
    expect((await house.ask('GET', `/api/v1/attachments/${mine.id}`, { who: 'boss' })).status).toBe(404);
    expect((await house.ask('GET', `/api/v1/attachments/${mine.id}`)).status).toBe(401);

    const { id } = await keep('灯 坏了.jpg', await picture({ orientation: 6, located: true, width: 1200, height: 800 }));
    const { link } = (await report([id], token)).body as { link: string };
    const followed = `/api/v1/follow/${link.slice(3)}/attachments/${id}`;
    for (const [path, who] of [
      [`/api/v1/attachments/${id}`, 'ann'],
      [followed, undefined],
    ] as const) {
      const said = await house.ask('GET', path, who ? { who } : {});
      expect(said.status).toBe(200);
      expect(said.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
      expect(said.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent('灯 坏了.jpg')}`);
      const { exif, orientation, width, height } = await sharp(said.bytes).metadata();
      expect([exif, orientation, width, height]).toEqual([undefined, undefined, 800, 1200]);
      expect(said.bytes.includes('Telephone of the test')).toBe(false);
      const thumb = await sharp((await house.ask('GET', `${path}?size=thumb`, who ? { who } : {})).bytes).metadata();
      expect([thumb.width, thumb.height, thumb.exif]).toEqual([320, 480, undefined]);
    }
    expect((await house.ask('GET', `/api/v1/attachments/${id}`, { who: 'wang' })).status).toBe(404);
    expect((await house.ask('GET', `/api/v1/follow/${link.slice(3)}/attachments/${mine.id}`)).status).toBe(404);
    expect(await rowOf(id)).toMatchObject({ taken: new Date('2026-03-02T01:30:00Z'), point: [1132871000, 337402667] });
  });

  test('documents are downloaded, never shown in our own page', async () => {
    const { id } = await keep('a.doc', compound('WordDocument'), { who: 'ann' });
    const said = await house.ask('GET', `/api/v1/attachments/${id}`, { who: 'ann' });
    expect(said.headers['content-disposition']).toMatch(/^attachment/);
  });
});

test('a player asks for a part of a film and gets it; a part that is not there is the whole', async () => {
  const film = Buffer.concat([
    Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'),
    Buffer.from('0123456789'.repeat(10)),
  ]);
  const { id } = await keep('a.mp4', film, { who: 'ann' });
  const ask = (range: string) => house.ask('GET', `/api/v1/attachments/${id}`, { who: 'ann', headers: { range } });
  for (const [range, first, last] of [
    ['bytes=0-1', 0, 1],
    ['bytes=24-', 24, 123],
    ['bytes=-4', 120, 123],
    ['bytes=100-999', 100, 123],
  ] as const) {
    const said = await ask(range);
    expect([said.status, said.headers['content-range']]).toEqual([206, `bytes ${first}-${last}/124`]);
    expect(said.bytes).toEqual(film.subarray(first, last + 1));
  }
  for (const range of ['bytes=500-600', 'bytes=9-1', 'bytes=-', 'lines=1-2', 'bytes=1-2,4-5', 'bytes=-0'])
    expect(await ask(range), range).toMatchObject({ status: 200, bytes: film });
});

test('nothing of all this was a fault', () => expect(house.logged).toEqual([]));
