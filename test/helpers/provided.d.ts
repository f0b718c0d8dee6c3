import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the database server of this test run. */
    databaseServer: string;
    /** The folder of this test run, which goes when it ends. */
    runFolder: string;
  }
}
