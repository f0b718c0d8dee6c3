/** The tables of the portal: residents, firms, and the public side of cases. */

import type { Generated } from 'kysely';

/** JSON as it stands in the database; whoever reads it knows what it is. */
type Json = unknown;

export type ResidentsTable = { zone: string; id: string; blind: string; phone: string; made: Date; seen: Date | null };

export type ResidentCodesTable = {
  zone: string;
  id: string;
  resident: string;
  address: string;
  made: Date;
  ends: Date;
  tries: number;
  state: string;
  delivery: Generated<string>;
  reason: Generated<string>;
  tried: Date | null;
};

export type ResidentSessionsTable = { zone: string; hash: string; resident: string; made: Date; ends: Date };

export type PublicFacesTable = {
  zone: string;
  caseId: string;
  state: Json;
  met: number;
  page: string;
  category: string;
  area: string;
  published: Date | null;
  seq: number;
  hash: string;
};

export type ResidentMattersTable = { zone: string; resident: string; caseId: string; caller: string; added: Date };

export type CallerCasesTable = { zone: string; key: string; caseId: string; caller: string; opened: Date };

export type PortalTables = {
  residents: ResidentsTable;
  residentCodes: ResidentCodesTable;
  residentSessions: ResidentSessionsTable;
  residentMatters: ResidentMattersTable;
  callerCases: CallerCasesTable;
  publicFaces: PublicFacesTable;
  nearCases: { zone: string; x: number; y: number; caseId: string };
  firms: { zone: string; code: string; state: Json; seq: number; hash: string };
  firmPeople: { zone: string; code: string; resident: string; state: string; at: Date };
};
