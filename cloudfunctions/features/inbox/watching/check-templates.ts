import type { TemplateCheck } from '@/contract/inbox'
import { fieldType, fieldTypes } from '../sending/fitting'
import { messages } from '../kinds/messages'
import { templateNames, type AccountTemplate, type Reaching } from '../sending/reaching'
import type { RealTemplate } from './real-templates'
import { templates, type TemplateName } from '../sending/templates'

const titlesUsing = (name: TemplateName): string[] => [
  ...new Set(
    Object.values(messages)
      .filter(({ template }) => template === name)
      .map(({ title }) => title),
  ),
]

/** Which of the account's templates stands for ours: the one that the settings name, else the one of the same title. */
const realFor = (name: TemplateName, real: readonly RealTemplate[], { accounts }: Reaching): RealTemplate | null =>
  real.find(({ id }) => id !== null && id === accounts[name]?.id) ?? real.find(({ title }) => title === templates[name].title) ?? null

interface Match {
  /** Our key to theirs. */
  readonly fields: Readonly<Record<string, string>>
  readonly faults: readonly string[]
}

/** Field by field: the one that the settings name, else the same key, else the same label, else the next of the same type. */
const match = (name: TemplateName, { fields }: RealTemplate, chosen: Readonly<Record<string, string>>): Match => {
  const free = new Map(fields)
  const pairs: [string, string][] = []
  const faults: string[] = []
  const take = (ours: string, theirs: string) => {
    pairs.push([ours, theirs])
    free.delete(theirs)
  }
  const left = Object.entries<string>(templates[name].fields).filter(([key, label]) => {
    const named = chosen[key] ?? key
    const theirs = free.has(named) ? named : [...free].find((each) => each[1] === label && fieldType(each[0]) === fieldType(key))?.[0]
    if (theirs !== undefined) take(key, theirs)
    return theirs === undefined
  })
  for (const [key, label] of left) {
    const theirs = [...free.keys()].find((each) => fieldType(each) === fieldType(key))
    if (theirs === undefined) faults.push(`模板里没有放「${label}」（${key}）的地方，请换一个有这种内容的模板`)
    else take(key, theirs)
  }
  for (const [key, label] of free) faults.push(`模板里多了「${label}」（${key}），我们不会填，微信会退回，请在微信后台去掉它`)
  for (const [, theirs] of pairs) if (!fieldTypes.includes(fieldType(theirs))) faults.push(`「${theirs}」这种内容不认识，请换一个模板`)
  return { fields: Object.fromEntries(pairs.filter(([ours, theirs]) => ours !== theirs)), faults }
}

const same = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Object.keys({ ...one, ...other }).every((key) => (one[key] ?? key) === (other[key] ?? key))

const unsaved = (account: AccountTemplate | undefined, found: RealTemplate, { fields }: Match): string[] => {
  if (found.id === null) return ['没有看到模板 ID，请连同 ID 一起复制']
  if (account?.id !== found.id) return ['设置里还没有填这个模板 ID，保存后才会用它']
  if (!same(account.fields, fields)) return ['字段对应关系和设置里的不一样，保存后就对了']
  return account.longTerm === found.longTerm
    ? []
    : [found.longTerm ? '这是长期模板，设置里记的是一次性，请保存' : '这是一次性模板，设置里记的是长期，请保存']
}

const checked = (name: TemplateName, real: readonly RealTemplate[], reaching: Reaching): TemplateCheck => {
  const row = { name, title: templates[name].title, messages: titlesUsing(name) }
  const found = realFor(name, real, reaching)
  if (!found)
    return {
      ...row,
      found: null,
      faults: [`没有找到「${row.title}」，请在微信后台选用这个模板，或选一个字段相同的并把 ID 填进设置`],
      suggested: null,
    }
  const matched = match(name, found, reaching.accounts[name]?.fields ?? {})
  const { id } = found
  const suggested =
    matched.faults.length === 0 && id !== null
      ? { name, id, longTerm: found.longTerm, fields: Object.entries(matched.fields).map(([ours, theirs]) => ({ ours, theirs })) }
      : null
  return {
    ...row,
    found: { id, title: found.title },
    faults: [...matched.faults, ...(matched.faults.length === 0 ? unsaved(reaching.accounts[name], found, matched) : [])],
    suggested,
  }
}

/** Each of our templates against the account's own, in Chinese; and the account's that nothing of ours uses. */
export const checkAgainst = (real: readonly RealTemplate[], reaching: Reaching): { rows: TemplateCheck[]; unused: string[] } => {
  const used = new Set(templateNames.map((name) => realFor(name, real, reaching)))
  return {
    rows: templateNames.map((name) => checked(name, real, reaching)),
    unused: real.filter((each) => !used.has(each)).map(({ title }) => title),
  }
}
