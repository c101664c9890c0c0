import type { Input, Output } from '@/contract'
import type { matterClasses } from '@/contract/settings'
import type { Kind } from '@/contract/words'

/** What the page asks for: where, when, and of what. */
export interface Asked {
  readonly orgId?: string | undefined
  readonly period?: string | undefined
  readonly class?: keyof typeof matterClasses | undefined
  readonly kind?: Kind | undefined
}

export type Here = Output<'statistics.here'>
export type Child = Here['children'][number]

export const inputOf = (asked: Asked): Input<'statistics.here'> => ({ as: 'officer', ...asked })
