import type { Values } from '../../shared/form/schema.ts';

/**
 * What one field changed, laid over the latest values: two photos that arrive at the same moment each know only the values
 * as they were drawn, and neither may take the other away. A field that was taken out stays out.
 */
export const mergeChange = (drawn: Values, next: Values, latest: Values): Values => {
  const changed = Object.entries(next).filter(([name, value]) => value !== drawn[name]);
  const gone = new Set(Object.keys(drawn).filter((name) => !(name in next)));
  return Object.fromEntries([...Object.entries(latest).filter(([name]) => !gone.has(name)), ...changed]);
};
