import type { CatalogueTable } from '../db/queries/catalogue.ts';

/** The zones themselves: small, read by everybody, referenced by all. */
const everywhere = 'zones';

/** How the tables would be spread over several machines by zone, and what in them would not let it. */
export type Distribution = Readonly<{ statements: readonly string[]; hindrances: readonly string[] }>;

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;

const hindrancesOf = (table: CatalogueTable): string[] => {
  const { name, zone, keys, references, triggers, smallCounters } = table;
  if (zone === 'missing') return [`${name} has no column zone`];
  return [
    ...(zone === 'right' ? [] : [`${name}.zone is ${zone}`]),
    ...(keys.some(({ primary }) => primary) ? [] : [`${name} has no primary key`]),
    ...keys.filter(({ columns }) => columns[0] !== 'zone').map((key) => `${key.name} does not begin with zone: ${key.columns.join(', ')}`),
    ...references
      .filter(({ columns }) => !columns.includes('zone'))
      .map((one) => `${name}.${one.name} refers to ${one.table} without zone`),
    ...references
      .filter(({ onDelete }) => onDelete === 'n' || onDelete === 'd')
      .map((one) => `${name}.${one.name} sets a column on delete`),
    ...triggers.map((trigger) => `${name} has the trigger ${trigger}`),
    ...smallCounters.map((column) => `${name}.${column} counts in less than bigint`),
  ];
};

/** A table comes after those it refers to. */
const inOrder = (tables: readonly CatalogueTable[]): CatalogueTable[] => {
  const placed: CatalogueTable[] = [];
  const left = [...tables];
  while (left.length > 0) {
    const ready = left.findIndex(({ name, references }) =>
      references.every((one) => one.table === name || !left.some((other) => other.name === one.table)),
    );
    placed.push(...left.splice(Math.max(0, ready), 1));
  }
  return placed;
};

/**
 * The statements by which Citus spreads every table by zone, all of a zone on one machine; partitions follow their table. What stands in the
 * way of it is named, all of it at once. Settings come first: without them row rules would hide every row on the other machines.
 */
export const distribution = (tables: readonly CatalogueTable[], database: string): Distribution => {
  const own = inOrder(tables.filter(({ partition, name }) => !partition && name !== everywhere));
  const [first] = own;
  return {
    hindrances: tables.flatMap(hindrancesOf),
    statements: [
      'create extension if not exists citus',
      `alter database "${database.replaceAll('"', '""')}" set citus.propagate_set_commands = 'local'`,
      `select create_reference_table(${quoted(everywhere)})`,
      ...own.map(({ name }, at) =>
        at === 0 || first === undefined
          ? `select create_distributed_table(${quoted(name)}, 'zone')`
          : `select create_distributed_table(${quoted(name)}, 'zone', colocate_with => ${quoted(first.name)})`,
      ),
    ],
  };
};
