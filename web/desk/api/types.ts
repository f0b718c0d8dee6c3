/** What the desk reads from the server: the types of the API document, with forms and doings as the core knows them. */
import type { Doing } from '../../../core/programme/vocabulary.ts';
import type { components } from '../../shared/api.d.ts';
import type { FormSchema } from '../../shared/form/schema.ts';

type Schemas = components['schemas'];

export type CaseRow = Schemas['CaseRow'];
export type CasePage = Schemas['CasePage'];
export type Attachment = Schemas['Attachment'];
export type CallerShown = Schemas['Caller'];
export type ClockShown = Schemas['Clock'];
export type RequestShown = Schemas['CaseRequest'];
export type PartShown = Schemas['CasePart'];
export type WhistleShown = Schemas['Whistle'];
export type RatingShown = Schemas['Rating'];
export type ActionShown = Omit<Schemas['Action'], 'form' | 'does'> & { form: FormSchema; does: Doing };
export type CaseFull = Omit<Schemas['CaseFull'], 'actions'> & { actions: ActionShown[] };
export type LeaderWords = CaseFull['leaderWords'][number];
export type CaseLink = CaseFull['joined'][number];
export type CaseStep = Schemas['CaseStep'];
export type Filled = CaseStep['data'][number];
export type Suggestion = Schemas['Suggestion'];
export type Revealed = Schemas['Revealed'];
export type ViewCount = Schemas['View'];
export type SavedView = Schemas['SavedView'];
export type BesideShown = Schemas['Beside'];
export type CaseMapShown = Schemas['CaseMap'];
export type Opened = Schemas['Opened'];

export type Me = Schemas['Me'];
export type SignIn = Schemas['SignIn'];
export type SecondFactor = Schemas['SecondFactor'];
export type SignInWays = { organisation: { name: string; address: string } | null; setup: boolean };

export type ProgrammeShown = Omit<Schemas['ProgrammeFull'], 'openForm'> & { openForm: FormSchema };
export type ProgrammeCard = Pick<ProgrammeShown, 'id' | 'title'>;
export type Choices = Schemas['ZoneChoices'];
export type OutboxPage = Schemas['OutboxPage'];
export type OutboxRow = OutboxPage['items'][number];

export type CallCard = Schemas['CallCard'];
export type TriageQuality = Schemas['TriageQuality'];
export type CallFigures = Schemas['CallFigures'];

export type DemoAccount = Schemas['DemoAccount'];
export type PortalShown = Schemas['Portal'];
