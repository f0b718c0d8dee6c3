import { Client } from 'pg';

const oldest = 150_000;

/** Looks at a database that somebody else runs: PostgreSQL 15 or newer, in UTF8; throws one line in both languages otherwise. */
export const checkExternal = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number; name: string; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
              current_setting('server_encoding') as encoding`,
    );
    const found = rows[0];
    if (found === undefined || found.version < oldest)
      throw new Error(`需要 PostgreSQL 15 以上，这里是 ${found?.name} / PostgreSQL 15 or newer is needed, this is ${found?.name}`);
    if (found.encoding !== 'UTF8')
      throw new Error(`数据库编码须为 UTF8，这里是 ${found.encoding} / The database must be in UTF8, this is ${found.encoding}`);
  } finally {
    await client.end();
  }
};
