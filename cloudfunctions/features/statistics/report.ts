import type { Aggregate } from '../../platform/aggregate'

/** What somebody made of the words of a report, in the collection `reports`, under the id of its roll-up. A null stays as it was made. */
export interface ReportWords extends Aggregate {
  readonly orgId: string
  readonly period: string
  readonly sentences: readonly (string | null)[]
  readonly by: { readonly personId: string; readonly name: string }
  readonly at: number
  /** The call that wrote it, so that a resend is recognised. */
  readonly key: string
}

/** Each sentence as it was made, and as somebody put it. */
export const sentencesBy = (made: readonly string[], words: Pick<ReportWords, 'sentences'> | null) =>
  made.map((one, at) => ({ made: one, edited: words?.sentences[at] ?? null }))
