import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Face } from '../../../core/public/face.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import { whole } from './kept-state.ts';

export type FaceStanding = { caseId: string; state: Face; seq: number; hash: string };

/** The public side of these cases as it stands; nobody else can change it until the transaction ends. */
export const lockFaces = async (tx: Tx, zone: string, cases: readonly string[]): Promise<FaceStanding[]> => {
  const rows = await tx
    .selectFrom('publicFaces')
    .select(['caseId', 'state', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where(sql<boolean>`case_id = any(${[...cases]}::uuid[])`)
    .orderBy('caseId')
    .forUpdate()
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as Face }));
};

export const recordFaces = async (tx: Tx, zone: string, faces: readonly FaceStanding[]): Promise<void> => {
  const rows = asRecords(
    faces.map(({ state, ...row }) => ({
      zone,
      ...row,
      state,
      met: state.met.length,
      page: state.page === 'none' ? 'none' : state.page.state,
      category: state.page === 'none' ? 'unsorted' : state.page.category,
      area: state.page === 'none' ? 'none' : state.page.area,
      published: state.page === 'none' || state.page.state !== 'published' ? null : state.page.published,
    })),
  );
  await unread(
    tx,
    sql`
    insert into public_faces select * from json_populate_recordset(null::public_faces, ${rows}::json)
    on conflict (zone, case_id) do update set state = excluded.state, met = excluded.met, page = excluded.page, category = excluded.category,
      area = excluded.area, published = excluded.published, seq = excluded.seq, hash = excluded.hash`,
  );
};

export const findFace = async (db: Db, zone: string, caseId: string): Promise<Face | undefined> =>
  (await db.selectFrom('publicFaces').select('state').where('zone', '=', zone).where('caseId', '=', caseId).executeTakeFirst())?.state as
    | Face
    | undefined;

type Asked = {
  page: 'drafted' | 'published';
  area?: string | undefined;
  category?: string | undefined;
  after?: string | undefined;
  most: number;
};

export type FaceRow = { caseId: string; state: Face; met: number; published: Date | null; case: Case };

/** Pages with their cases, newest first: those that wait for a review, or those that stand; areas and categories mean what lies below too. */
export const faces = async (db: Db, zone: string, { page, area, category, after, most }: Asked): Promise<FaceRow[]> => {
  const { rows } = await sql<Omit<FaceRow, 'case'> & { case: unknown }>`
    select f.case_id, f.state, f.met, f.published, c.state as "case"
    from public_faces f join cases c on c.zone = ${zone} and c.id = f.case_id
    where f.zone = ${zone} and f.page = ${page}
      and ${area === undefined ? sql`true` : sql`c.area_path @> ${[area]}::text[]`}
      and ${category === undefined ? sql`true` : sql`f.category like ${`${category.replaceAll(/[%_\\]/g, '\\$&')}%`}`}
      and ${after === undefined ? sql`true` : sql`f.case_id < ${after}::uuid`}
    order by f.case_id desc limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, case: whole(row.case) }));
};

/** Where new cases lie; the same again changes nothing. */
export const recordNear = async (tx: Tx, zone: string, near: readonly { x: number; y: number; caseId: string }[]): Promise<void> => {
  if (near.length === 0) return;
  const rows = asRecords(near.map((one) => ({ zone, ...one })));
  await unread(
    tx,
    sql`insert into near_cases select * from json_populate_recordset(null::near_cases, ${rows}::json) on conflict do nothing`,
  );
};

export type NearRow = { id: string; met: number; case: Case };

/** Open cases in this square and those around it, newest first. Who reads them shows only what may be shown. */
export const nearCases = async (db: Db, zone: string, x: number, y: number, most: number): Promise<NearRow[]> => {
  const { rows } = await sql<Omit<NearRow, 'case'> & { case: unknown }>`
    select c.id, coalesce(f.met, 0) as met, c.state as "case"
    from near_cases n
    join cases c on c.zone = ${zone} and c.id = n.case_id
    left join public_faces f on f.zone = ${zone} and f.case_id = n.case_id
    where n.zone = ${zone} and n.x between ${x - 1} and ${x + 1} and n.y between ${y - 1} and ${y + 1}
      and c.phase <> 'done' and not c.confidential
    order by c.id desc limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, case: whole(row.case) }));
};
