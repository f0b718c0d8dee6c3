/** Proving who somebody is, as the application needs it from outside. `cookies` are lines of Set-Cookie. */
export type Identity = {
  readonly signIn: (
    zone: string,
    username: string,
    password: string,
    code: string | undefined,
  ) => Promise<{ outcome: 'done'; cookies: readonly string[] } | { outcome: 'wrong' | 'second-factor' | 'wrong-code' }>;
  readonly sessionOf: (cookie: string) => Promise<{ zone: string; account: string; session: string } | 'nobody'>;
  readonly signOut: (cookie: string) => Promise<readonly string[]>;
  readonly signOutEverywhere: (zone: string, account: string) => Promise<void>;
  readonly changePassword: (cookie: string, current: string, next: string) => Promise<readonly string[] | 'wrong'>;
  readonly hasSecondFactor: (zone: string, account: string) => Promise<boolean>;
  readonly startSecondFactor: (cookie: string, password: string) => Promise<{ address: string; recovery: string[] } | 'wrong'>;
  readonly confirmSecondFactor: (cookie: string, code: string) => Promise<readonly string[] | 'wrong'>;
  readonly endSecondFactor: (cookie: string, password: string) => Promise<readonly string[] | 'wrong'>;
  /** Lets an account sign in by this name and password from now on; done again it sets both anew and ends its sessions. */
  readonly createSignIn: (zone: string, account: string, username: string, name: string, password: string) => Promise<void>;
  readonly towardsOrganisation: (after: string) => Promise<{ address: string; cookies: readonly string[] } | 'none'>;
  readonly fromOrganisation: (address: string, cookie: string) => Promise<{ address: string; cookies: readonly string[] } | 'none'>;
};
