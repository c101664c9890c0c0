import type { Output } from '@/contract'

/** What there is to choose from. */
export type Prepared = Output<'service.prepare'>
