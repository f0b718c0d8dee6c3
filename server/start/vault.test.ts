import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseHouse, zoneId } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { discard, temporaryFolder } from '../../test/helpers/folder.ts';
import { closeOpen, rotateZone } from '../app/vault.ts';
import { verify } from '../app/verify.ts';
import { countsByKey } from '../db/queries/keys.ts';
import { excerpts, personalValues, recordPersonal } from '../db/queries/personal.ts';
import { ciphers } from '../outside/vault.ts';
import { openKeyFile, readKeySettings } from './keys.ts';
import { openVault } from './vault.ts';

const now = () => new Date('2026-11-25T00:00:00.000Z');
const folder = temporaryFolder();
const settings = { file: join(folder, 'keys'), cipher: 'aes-256-gcm' as const };
let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(async () => {
  await fresh.drop();
  discard(folder);
});

const stored = async () =>
  (
    await sql<{ id: string; key: string; value: string }>`select id, key, value from personal where zone = ${zoneId} order by id`.execute(
      fresh.db,
    )
  ).rows;

describe('the key file', () => {
  test('a cipher that is none is refused, and so is a file that cannot be understood', () => {
    expect(() => readKeySettings({ HUYING_CIPHER: 'rot13' }, folder)).toThrow('sm4');
    const file = join(folder, 'broken');
    writeFileSync(file, '{"keys":[]}');
    expect(() => openKeyFile({ file, cipher: 'sm4' }, now)).toThrow('cannot be understood');
  });

  test('is made once, for its owner’s eyes only, and a key that another process adds is met', () => {
    const file = join(folder, 'more');
    const [one, other] = [openKeyFile({ file, cipher: 'aes-256-gcm' }, now), openKeyFile({ file, cipher: 'sm4' }, now)];
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(other.current().id).toBe(one.current().id);
    const added = one.add('sm4');
    expect(other.find(added.id)?.bytes.equals(added.bytes)).toBe(true);
    expect(other.current().id).toBe(added.id);
    one.drop(other.all()[0]!.id);
    expect(openKeyFile({ file, cipher: 'sm4' }, now).all()).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('personal values in the database', () => {
  test('what was there before there were keys is closed, and reads as before; chains hold', async () => {
    const house = await caseHouse(fresh.db);
    const { id } = await house.open({ words: '路灯不亮', caller: { phone: '10000004321' } });
    const before = await stored();
    expect(before.map(({ value }) => value)).toContain('10000004321');
    await openVault(fresh.db, settings, now, 'refuse');
    while ((await closeOpen(fresh.db, zoneId, now())) === 'again');
    const after = await stored();
    expect(after.every(({ key }) => key.startsWith('2026-11-25-'))).toBe(true);
    expect(JSON.stringify(after)).not.toMatch(/路灯|10000004321/);
    const values = await personalValues(
      fresh.db,
      zoneId,
      before.map((one) => one.id),
    );
    expect(before.every((one) => values.get(one.id) === one.value)).toBe(true);
    expect((await verify(fresh.db, zoneId, house.ports.digest)).broken).toBe('nothing');
    await house.door.idle();
    expect(id).toBeTruthy();
  });

  test('what is new is closed from the first, also through the door', async () => {
    const house = await caseHouse(fresh.db);
    await house.open({ words: '井盖不见了', caller: { phone: '10000004322' } });
    await house.door.idle();
    expect(JSON.stringify(await stored())).not.toMatch(/井盖|10000004322/);
    expect((await countsByKey(fresh.db, zoneId)).length).toBe(1);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from personal where blind <> ''`.execute(fresh.db);
    expect(rows[0]!.count).toBeGreaterThan(1);
  });

  test('a value that was altered, or that stands in another row, is not opened', async () => {
    const [one, other] = await stored();
    const place = (id: string, value: string) =>
      sql`update personal set value = ${value} where zone = ${zoneId} and id = ${id}::uuid`.execute(fresh.db);
    await place(other!.id, one!.value);
    await expect(personalValues(fresh.db, zoneId, [other!.id])).rejects.toThrow('altered, or moved');
    const turned = Buffer.from(other!.value, 'base64');
    turned[14]! ^= 1;
    await place(other!.id, turned.toString('base64'));
    await expect(personalValues(fresh.db, zoneId, [other!.id])).rejects.toThrow('altered');
    await place(other!.id, other!.value);
    expect((await excerpts(fresh.db, zoneId, [other!.id], 1)).get(other!.id)).toHaveLength(1);
  });

  test.each([...ciphers].toReversed())(
    'a rotation to %s goes on where it was interrupted, and erased values stay erased',
    async (cipher) => {
      const keys = await openVault(fresh.db, settings, now, 'refuse');
      const before = await personalValues(
        fresh.db,
        zoneId,
        (await stored()).map(({ id }) => id),
      );
      const old = keys.current().id;
      const { id } = keys.add(cipher);
      await rotateZone(
        fresh.db,
        zoneId,
        () => undefined,
        () => true,
      );
      expect((await countsByKey(fresh.db, zoneId)).map(({ key }) => key)).toEqual([old]);
      const [gone] = await stored();
      await fresh.db.deleteFrom('personal').where('zone', '=', zoneId).where('id', '=', gone!.id).execute();
      expect(
        await rotateZone(
          fresh.db,
          zoneId,
          () => undefined,
          () => false,
        ),
      ).toBe(before.size - 1);
      expect(await countsByKey(fresh.db, zoneId)).toEqual([{ key: id, count: before.size - 1 }]);
      const after = await personalValues(fresh.db, zoneId, [...before.keys()]);
      expect(new Map([...before].filter(([one]) => one !== gone!.id))).toEqual(after);
    },
  );

  test('texts of every kind come back under both ciphers', async () => {
    const keys = await openVault(fresh.db, settings, now, 'refuse');
    for (const cipher of ciphers) {
      keys.add(cipher);
      const kept = ['', 'x', '呼应\n\t\\', '🏮'.repeat(3_000)].map((value, at) => ({
        id: `0190${cipher === 'sm4' ? 'aaaa' : 'bbbb'}-0000-7000-8000-00000000000${at}`,
        class: 'sensitive',
        salt: 's',
        value,
      }));
      await fresh.db.transaction().execute((tx) => recordPersonal(tx, zoneId, kept));
      expect(
        [
          ...(
            await personalValues(
              fresh.db,
              zoneId,
              kept.map(({ id }) => id),
            )
          ).values(),
        ].toSorted(),
      ).toEqual(kept.map(({ value }) => value).toSorted());
    }
  });

  test('without the key file nothing is opened, and a start says which keys are missing', async () => {
    const kept = readFileSync(settings.file);
    const elsewhere = { ...settings, file: join(folder, 'another') };
    await expect(openVault(fresh.db, elsewhere, now, 'refuse')).rejects.toThrow(/lacks 2026-11-25-/);
    await openVault(fresh.db, elsewhere, now, 'bear');
    await expect(personalValues(fresh.db, zoneId, [(await stored())[0]!.id])).rejects.toThrow('not in the key file');
    expect(readFileSync(settings.file).equals(kept)).toBe(true);
    await openVault(fresh.db, settings, now, 'refuse');
  });
});
