import type { Vault } from '../../core/crypto/vault.ts';
import type { Db } from './schema.ts';

/** By what belongs to one connection and to every transaction on it. */
const vaults = new WeakMap<object, Vault>();

/** From now on whoever reads or writes personal values over this connection does so through this vault. */
export const giveVault = (db: Db, vault: Vault): void => {
  vaults.set(db.getExecutor().adapter, vault);
};

/** A connection that was given no keys writes values as they are and opens none that is closed. */
const without: Vault = {
  current: () => '',
  close: (_zone, _id, value) => ({ key: '', value }),
  open: (_zone, _id, { key, value }) => {
    if (key !== '') throw new Error(`a personal value is closed under the key ${key}, and this connection was given no keys`);
    return value;
  },
};

/** The vault of this connection, or of the connection of this transaction. */
export const vaultOf = (db: Db): Vault => vaults.get(db.getExecutor().adapter) ?? without;

/** A value that stands beside other columns, opened; null where there is none any more. */
export const openedIn = (db: Db, zone: string, id: string | null, value: string | null, key: string | null): string | null =>
  id === null || value === null ? null : vaultOf(db).open(zone, id, { key: key ?? '', value });
