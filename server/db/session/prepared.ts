/** The statements that a session knows by name. */
export type Prepared = Readonly<{
  /** The name of a statement in this session, and whether the database knows it by that already. */
  nameOf: (sql: string) => { name: string; isKnown: boolean };
  /** These were all taken: the database knows them from now on. */
  keep: (all: readonly string[]) => void;
  /**
   * One of these failed. Nobody can tell which new ones the database took before, so they are given other names next time; so are the known
   * ones where they are outdated.
   */
  forget: (all: readonly string[], outdated: boolean) => void;
}>;

/** So many statements a session keeps prepared; those beyond are read and planned each time. */
const most = 300;

export const preparedStatements = (): Prepared => {
  const names = new Map<string, { name: string; isKnown: boolean }>();
  let given = 0;
  return {
    nameOf: (sql) => {
      const known = names.get(sql);
      if (known) return known;
      if (names.size >= most) return { name: '', isKnown: false };
      given += 1;
      const fresh = { name: `huying_${given}`, isKnown: false };
      names.set(sql, fresh);
      return fresh;
    },
    keep: (all) => {
      for (const sql of all) {
        const { name } = names.get(sql) ?? {};
        if (name !== undefined) names.set(sql, { name, isKnown: true });
      }
    },
    forget: (all, outdated) => {
      for (const sql of all) if (outdated || !names.get(sql)?.isKnown) names.delete(sql);
    },
  };
};
