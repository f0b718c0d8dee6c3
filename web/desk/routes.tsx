/** Which page stands at which address. Zone management is a piece of its own and loaded when it is opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CasePage } from './case/CasePage.tsx';
import { Queue } from './queue/Queue.tsx';
import { searchOf } from './queue/search.ts';
import { type Narrow, narrowOf } from './registers/list/narrow.ts';
import { isPart, type Part } from './registers/parts.ts';
import { Broken } from './shell/Broken.tsx';
import { Gate } from './shell/Gate.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { SignIn } from './sign-in/SignIn.tsx';

const root = createRootRoute({ notFoundComponent: NotFound });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/desk/sign-in',
  component: SignIn,
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } => (typeof to === 'string' && to.startsWith('/desk') ? { to } : {}),
});

const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Gate });
const queue = createRoute({ getParentRoute: () => inside, path: '/desk', component: Queue, validateSearch: searchOf });
const aCase = createRoute({ getParentRoute: () => inside, path: '/desk/cases/$id', component: CasePage });
const map = createRoute({
  getParentRoute: () => inside,
  path: '/desk/map',
  component: lazyRouteComponent(() => import('./map/MapPage.tsx'), 'MapPage'),
  validateSearch: searchOf,
});
const pair = createRoute({
  getParentRoute: () => inside,
  path: '/desk/pair/$one/$other',
  component: lazyRouteComponent(() => import('./pair/Pair.tsx'), 'Pair'),
});
const entry = createRoute({
  getParentRoute: () => inside,
  path: '/desk/new',
  component: lazyRouteComponent(() => import('./entry/NewCase.tsx'), 'NewCase'),
  validateSearch: ({ call }: Record<string, unknown>): { call?: string } => (typeof call === 'string' ? { call } : {}),
});
const calls = createRoute({
  getParentRoute: () => inside,
  path: '/desk/calls',
  component: lazyRouteComponent(() => import('./calls/Calls.tsx'), 'Calls'),
});
const outbox = createRoute({
  getParentRoute: () => inside,
  path: '/desk/outbox',
  component: lazyRouteComponent(() => import('./outbox/Outbox.tsx'), 'Outbox'),
});
const shifts = createRoute({
  getParentRoute: () => inside,
  path: '/desk/shifts',
  component: lazyRouteComponent(() => import('./shift/Shifts.tsx'), 'ShiftsPage'),
});
const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/desk/inbox',
  component: lazyRouteComponent(() => import('./inbox/Inbox.tsx'), 'InboxPage'),
});
const repeats = createRoute({
  getParentRoute: () => inside,
  path: '/desk/repeats',
  component: lazyRouteComponent(() => import('./repeat/Repeats.tsx'), 'RepeatsPage'),
});
const topics = createRoute({
  getParentRoute: () => inside,
  path: '/desk/topics',
  component: lazyRouteComponent(() => import('./topic/Topics.tsx'), 'TopicsPage'),
});
const topic = createRoute({
  getParentRoute: () => inside,
  path: '/desk/topics/$id',
  component: lazyRouteComponent(() => import('./topic/Topic.tsx'), 'TopicPage'),
});
const service = createRoute({
  getParentRoute: () => inside,
  path: '/desk/service',
  component: lazyRouteComponent(() => import('./service/Service.tsx'), 'ServicePage'),
});
const erasures = createRoute({
  getParentRoute: () => inside,
  path: '/desk/erasures',
  component: lazyRouteComponent(() => import('./rights/Erasures.tsx'), 'ErasuresPage'),
});
const today = createRoute({
  getParentRoute: () => inside,
  path: '/desk/today',
  component: lazyRouteComponent(() => import('./day/Today.tsx'), 'TodayPage'),
});
const callBacks = createRoute({
  getParentRoute: () => inside,
  path: '/desk/call-backs',
  component: lazyRouteComponent(() => import('./day/CallBacks.tsx'), 'CallBacksPage'),
});
const ladder = createRoute({
  getParentRoute: () => inside,
  path: '/desk/ladder',
  component: lazyRouteComponent(() => import('./day/Ladder.tsx'), 'LadderPage'),
});
const leaderWords = createRoute({
  getParentRoute: () => inside,
  path: '/desk/leader-words',
  component: lazyRouteComponent(() => import('./day/LeaderWordsPage.tsx'), 'LeaderWordsPage'),
});
const quality = createRoute({
  getParentRoute: () => inside,
  path: '/desk/quality',
  component: lazyRouteComponent(() => import('./quality/Quality.tsx'), 'Quality'),
});
const gateBoard = createRoute({
  getParentRoute: () => inside,
  path: '/desk/gate-board',
  component: lazyRouteComponent(() => import('./gate/GateBoard.tsx'), 'GateBoardPage'),
});
const sessions = createRoute({
  getParentRoute: () => inside,
  path: '/desk/sessions',
  component: lazyRouteComponent(() => import('./session/SessionsPage.tsx'), 'SessionsPage'),
});
const session = createRoute({
  getParentRoute: () => inside,
  path: '/desk/sessions/$id',
  component: lazyRouteComponent(() => import('./session/SessionPage.tsx'), 'SessionPage'),
});
const firms = createRoute({
  getParentRoute: () => inside,
  path: '/desk/firms',
  component: lazyRouteComponent(() => import('./firms/Claims.tsx'), 'Claims'),
});
const publicPages = createRoute({
  getParentRoute: () => inside,
  path: '/desk/public',
  component: lazyRouteComponent(() => import('./public/PublicPages.tsx'), 'PublicPages'),
});
const rounds = createRoute({
  getParentRoute: () => inside,
  path: '/desk/rounds',
  component: lazyRouteComponent(() => import('./rounds/Rounds.tsx'), 'RoundsPage'),
});
const aVisit = createRoute({
  getParentRoute: () => inside,
  path: '/desk/rounds/visits/$id',
  component: lazyRouteComponent(() => import('./rounds/Visit.tsx'), 'VisitPage'),
});
const subject = createRoute({
  getParentRoute: () => inside,
  path: '/desk/rounds/subjects/$kind/$id',
  component: lazyRouteComponent(() => import('./rounds/Subject.tsx'), 'SubjectPage'),
});
const campaigns = createRoute({
  getParentRoute: () => inside,
  path: '/desk/rounds/campaigns',
  component: lazyRouteComponent(() => import('./rounds/Campaigns.tsx'), 'CampaignsPage'),
});
const campaign = createRoute({
  getParentRoute: () => inside,
  path: '/desk/rounds/campaigns/$id',
  component: lazyRouteComponent(() => import('./rounds/Campaign.tsx'), 'CampaignPage'),
});
const roster = createRoute({
  getParentRoute: () => inside,
  path: '/desk/roster',
  component: lazyRouteComponent(() => import('./rounds/Roster.tsx'), 'RosterPage'),
});
const registers = createRoute({
  getParentRoute: () => inside,
  path: '/desk/registers',
  component: lazyRouteComponent(() => import('./registers/Registers.tsx'), 'RegistersPage'),
});
const register = createRoute({
  getParentRoute: () => inside,
  path: '/desk/registers/$programme/$register',
  component: lazyRouteComponent(() => import('./registers/Register.tsx'), 'RegisterPage'),
  validateSearch: (search: Record<string, unknown>): Narrow & { asOf?: string; part?: Part; rule?: string } => ({
    ...narrowOf(search),
    ...(isPart(search.part) && { part: search.part }),
    ...(typeof search.rule === 'string' && { rule: search.rule }),
  }),
});
const registerEntry = createRoute({
  getParentRoute: () => inside,
  path: '/desk/entries/$id',
  component: lazyRouteComponent(() => import('./registers/Entry.tsx'), 'EntryPage'),
  validateSearch: ({ asOf }: Record<string, unknown>): { asOf?: string } => (typeof asOf === 'string' ? { asOf } : {}),
});
const alerts = createRoute({
  getParentRoute: () => inside,
  path: '/desk/alerts',
  component: lazyRouteComponent(() => import('./alerts/AlertsPage.tsx'), 'AlertsPage'),
});
const me = createRoute({
  getParentRoute: () => inside,
  path: '/desk/me',
  component: lazyRouteComponent(() => import('./me/Me.tsx'), 'MePage'),
});
const above = createRoute({
  getParentRoute: () => inside,
  path: '/desk/above/$',
  component: lazyRouteComponent(() => import('./above/Above.tsx'), 'Above'),
});
const groups = createRoute({
  getParentRoute: () => inside,
  path: '/desk/groups/$',
  component: lazyRouteComponent(() => import('./groups/Groups.tsx'), 'Groups'),
});
const zone = createRoute({
  getParentRoute: () => inside,
  path: '/desk/zone/$',
  component: lazyRouteComponent(() => import('./zone/index.tsx')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    inside.addChildren([
      queue,
      aCase,
      map,
      pair,
      entry,
      calls,
      outbox,
      alerts,
      me,
      above,
      quality,
      groups,
      zone,
      today,
      callBacks,
      ladder,
      leaderWords,
      shifts,
      repeats,
      topics,
      topic,
      erasures,
      service,
      inbox,
      rounds,
      registers,
      register,
      registerEntry,
      aVisit,
      subject,
      campaigns,
      campaign,
      roster,
      gateBoard,
      sessions,
      session,
      firms,
      publicPages,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});
