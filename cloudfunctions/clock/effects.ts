import type { EffectHandler } from '../platform/effects'
import * as all from '../features/effects'
import type { AnyEffect } from '../features/effect-kinds'

type Handlers = { readonly [Kind in AnyEffect['kind']]: () => Promise<EffectHandler<Extract<AnyEffect, { readonly kind: Kind }>>> }

/** Whatever any function left behind: a kind without a handler does not compile. */
export const effects: Handlers = all
