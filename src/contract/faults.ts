import * as v from 'valibot'

/** What to say of a field that has no words of its own. */
const plain = '请检查这一项'

const isChinese = (message: string): boolean => /[\u4e00-\u9fff]/.test(message)

/** The schema of what lies below `key`, through what merely wraps it. */
const below = (schema: v.GenericSchema | undefined, key: unknown): v.GenericSchema | undefined => {
  if (!schema) return undefined
  if ('wrapped' in schema) return below(schema.wrapped as v.GenericSchema, key)
  if ('entries' in schema) return (schema.entries as Readonly<Record<string, v.GenericSchema>>)[String(key)]
  return 'item' in schema ? (schema.item as v.GenericSchema) : undefined
}

/** A missing field is complained of by the object around it, in English: what the field itself would say is better. */
const wordsFor = (schema: v.GenericSchema, issue: v.BaseIssue<unknown>): string => {
  if (isChinese(issue.message)) return issue.message
  const keys = issue.path?.map(({ key }) => key) ?? []
  const field = keys.reduce<v.GenericSchema | undefined>(below, schema)
  const own = field && v.safeParse(field, undefined).issues?.[0].message
  return own !== undefined && isChinese(own) ? own : plain
}

/** The first complaint about each field, by its dotted path: Chinese words to show beside it. */
export const faultsOf = (schema: v.GenericSchema, issues: readonly v.BaseIssue<unknown>[]): Record<string, string> => {
  const faults: Record<string, string> = {}
  for (const issue of issues) faults[v.getDotPath(issue) ?? ''] ??= wordsFor(schema, issue)
  return faults
}
