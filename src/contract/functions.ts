import type { CallName } from './index'

/** The functions that answer the phone. */
export const functionNames = ['api', 'service', 'care', 'households', 'statistics', 'exchange'] as const
export type FunctionName = (typeof functionNames)[number]

/** What a call's name begins with: its contract file, its folder on the server and the beginning of its error codes are named so too. */
export type Feature = CallName extends `${infer One}.${string}` ? One : never
type FeatureOf<Name extends CallName> = Name extends `${infer One extends Feature}.${string}` ? One : never
/** The calls of a feature. */
export type CallAbout<One extends Feature> = Extract<CallName, `${One}.${string}`>

/**
 * Which function serves a feature. Dual reporting and what it earns, and what runs and looks after it all, stand apart, so that what a
 * resident waits for stays small and quick to start; big jobs have more time and memory.
 */
const serving = {
  people: 'api',
  grid: 'api',
  home: 'api',
  matters: 'api',
  inbox: 'api',
  registration: 'service',
  reporting: 'care',
  service: 'service',
  attendance: 'service',
  points: 'service',
  appeals: 'service',
  family: 'service',
  shop: 'service',
  settings: 'care',
  staff: 'care',
  setup: 'care',
  audit: 'care',
  feedback: 'care',
  proposals: 'care',
  moderation: 'care',
  households: 'households',
  facts: 'households',
  links: 'households',
  visits: 'households',
  statistics: 'statistics',
  exchange: 'exchange',
} as const satisfies Record<Feature, FunctionName>

/** Single calls that another function serves than the rest of their feature. */
const servedApart = {
  'home.waiting': 'care',
  'grid.save': 'care',
  'grid.split': 'care',
  'grid.merge': 'care',
  'grid.retire': 'care',
  'grid.recodePlan': 'care',
  'grid.recode': 'care',
  'grid.recodings': 'care',
  'grid.cardPoster': 'care',
  'inbox.checkTemplates': 'care',
  'inbox.trace': 'care',
  'inbox.traceOne': 'care',
  'matters.notMine': 'care',
  'registration.approve': 'care',
  'registration.answer': 'care',
  'registration.rename': 'care',
  'points.byOrg': 'care',
  'points.rules': 'care',
  'points.saveRules': 'care',
  'staff.passed': 'exchange',
  'staff.undoPassed': 'exchange',
  'staff.passings': 'exchange',
  'points.preview': 'exchange',
  'points.previewed': 'exchange',
  'exchange.report': 'statistics',
} as const satisfies Partial<Record<CallName, FunctionName>>

type ServerOf<Name extends CallName> = Name extends keyof typeof servedApart
  ? (typeof servedApart)[Name]
  : (typeof serving)[FeatureOf<Name>]

/** The calls that a function serves. */
export type CallOf<Server extends FunctionName> = { [Name in CallName]: ServerOf<Name> extends Server ? Name : never }[CallName]

const table: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([...Object.entries(serving), ...Object.entries(servedApart)])

/** Which function serves a call; `api`, which refuses it, where nobody knows it. */
export const functionOf = (name: string): FunctionName => table.get(name) ?? table.get(name.replace(/\..*$/, '')) ?? 'api'
