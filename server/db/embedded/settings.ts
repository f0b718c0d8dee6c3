/** What PostgreSQL is told on its command line: durable, quiet about values, and small enough for two cores and 2 GB. */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  min_wal_size: '256MB',
  checkpoint_timeout: '10min',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** As `-c` parameters; later ones win, so a test may trade durability for speed. The log names faults but never the values of a row. */
export const asParameters = (others: Record<string, string> = {}): string[] =>
  Object.entries({ ...settings, ...others }).map(([name, value]) => `${name}=${value}`);
