import { connect } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { raiseWall, type Wall } from '../db/wall/raise.ts';
import { servingRole } from '../db/wall/role.ts';

/** What to tell whoever runs the server where the second wall cannot stand; nothing where it stands. */
const told: Readonly<Record<Wall, readonly string[]>> = {
  up: [],
  'no-role': [
    `辖区之间的第二道墙没有建立：数据库用户不能使用角色 ${servingRole}。内置数据库请停下再启动一次；外部数据库请由管理员执行：`,
    `The second wall between zones does not stand: the user of the database may not act as ${servingRole}. Embedded: stop and start once more. External: let its administrator run`,
    `  create role ${servingRole} nologin; grant ${servingRole} to <DATABASE_URL 的用户 / the user of DATABASE_URL>;`,
  ],
  spread: ['在 Citus 上第二道墙不建立，见 docs/operations.md / Over Citus the second wall does not stand, see docs/operations.md'],
};

/** Brings the tables to the newest step and raises the second wall over them; answers with the steps, and whether the wall stands. */
export const prepareTables = async (url: string, say: (line: string) => void): Promise<{ steps: string[]; wall: Wall }> => {
  const { db, close } = connect(url, { statementLimit: 0, connections: 1, name: 'huying migrate' });
  try {
    const steps = await migrate(db);
    const wall = await raiseWall(db);
    for (const line of told[wall]) say(line);
    return { steps, wall };
  } finally {
    await close();
  }
};
