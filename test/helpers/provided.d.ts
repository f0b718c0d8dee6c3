import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the database server of this test run. */
    databaseServer: string;
    /** The data folder that belongs to the database with the demo; empty until somebody asked for it. */
    demoFolder: string;
  }
}
