/** The database that carries the product's tables and no rows. */
export const template = 'huying_template';

/** The database that the first start of a server has filled with the demo. */
export const demoTemplate = 'huying_demo';

/** The address of another database on the same server. */
export const databaseNamed = (server: string, name: string): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};
