import type { AuditEffect } from '../ground/audit-line'
import type { DutyEffect, MoveEffect, OfficeEffect, PlantEffect, ReceiveEffect, ResettleEffect, RetireEffect } from './grid/org'
import type { PartLinks, Reckon, Weigh } from './households/household'
import type { Tell } from './inbox/kinds/tell'
import type { CheckFiles } from '../ground/uploads'
import type { Contact, OfVisit } from '../ground/visiting'
import type { Conceal, Release } from './moderation/held'
import type { Spawn } from './matters/assigning/assign'
import type { Adopt, PartAnswered } from './matters/document/matter'
import type { Show } from './matters/document/parts'
import type { HandOver, LetGo } from './people/binding'
import type { FileStatement, Gift } from './points/account'
import type { Outcome, Strike } from './points/outcome'
import type { Forsake, Know, Membership, Rename, SeekContact, Tasks } from './registration/registration'
import type { Announce } from './service/offer'
import type { Redue } from './settings/redue'
import type { PassingEffect } from './staff/passing'
import type { Found } from './setup/claim'
import type { PieceEffect, PointsEffect } from './shop/reservation'
import type { Raise } from './visits/visit'

/** Everything that may have to happen elsewhere once something is saved. A document with any other effect has no store. */
export type AnyEffect =
  | Adopt
  | Announce
  | DutyEffect
  | AuditEffect
  | CheckFiles
  | Conceal
  | Contact
  | FileStatement
  | Forsake
  | Found
  | Gift
  | HandOver
  | Know
  | LetGo
  | Membership
  | MoveEffect
  | OfficeEffect
  | OfVisit
  | Outcome
  | PartAnswered
  | PartLinks
  | PassingEffect
  | PieceEffect
  | PlantEffect
  | PointsEffect
  | Raise
  | ReceiveEffect
  | Reckon
  | Redue
  | Release
  | Rename
  | ResettleEffect
  | RetireEffect
  | SeekContact
  | Show
  | Spawn
  | Strike
  | Tasks
  | Tell
  | Weigh
