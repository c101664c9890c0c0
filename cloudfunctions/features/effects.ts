import type { EffectHandler } from '../platform/effects'
import type { AnyEffect } from './effect-kinds'

/** Each kind with what makes it happen, loaded when first needed. A kind without a handler does not compile. */
type Handlers = { readonly [Kind in AnyEffect['kind']]: () => Promise<EffectHandler<Extract<AnyEffect, { readonly kind: Kind }>>> }

export const effects: Handlers = {
  adopt: async () => (await import('./matters/actions/adopt')).adopting,
  announce: async () => (await import('./service/actions/announce')).announcing,
  audit: async () => (await import('./audit/actions/keep')).keepLine,
  checkFiles: async () => (await import('./moderation/actions/check-files')).checkingFiles,
  conceal: async () => (await import('./moderation/actions/conceal')).concealing,
  duty: async () => (await import('./grid/actions/following')).rostering,
  forsake: async () => (await import('./service/actions/forsake')).forsaking,
  found: async () => (await import('./setup/actions/claims')).founding,
  gift: async () => (await import('./points/actions/giving')).giving,
  handOver: async () => (await import('./staff/actions/hand-over')).handingOver,
  know: async () => (await import('./registration/actions/follow')).knowing,
  letGo: async () => (await import('./people/actions/bindings')).lettingGo,
  membership: async () => (await import('./registration/actions/follow')).joiningIn,
  move: async () => (await import('./grid/actions/following')).moving,
  office: async () => (await import('./staff/actions/office')).placing,
  outcome: async () => (await import('./points/actions/award')).award,
  partAnswered: async () => (await import('./matters/actions/adopt')).answeringPart,
  piece: async () => (await import('./shop/actions/settling')).settlingPiece,
  plant: async () => (await import('./grid/actions/following')).planting,
  points: async () => (await import('./shop/actions/settling')).settlingPoints,
  receive: async () => (await import('./grid/actions/following')).receiving,
  release: async () => (await import('./moderation/actions/release')).releasing,
  retire: async () => (await import('./grid/actions/following')).retiring,
  seekContact: async () => (await import('./registration/actions/prove')).seekingContact,
  seekGuest: async () => (await import('./attendance/actions/prove')).seekingGuest,
  show: async () => (await import('./service/actions/show-matter')).showing,
  spawn: async () => (await import('./matters/actions/assignments')).spawning,
  statement: async () => (await import('./points/actions/giving')).filing,
  strike: async () => (await import('./points/actions/strike')).striking,
  tasks: async () => (await import('./matters/actions/unit-tasks')).movingTasks,
  tell: async () => (await import('./inbox/actions/deliver')).deliver,
}
