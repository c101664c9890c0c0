/** The types of a template's fields, each with its longest value in characters (WeChat's subscribe message guide). */
export const fieldLimits = { thing: 20, phrase: 5, name: 10, time: 32, number: 32, character_string: 32 } as const
export type FieldType = keyof typeof fieldLimits

export interface Template {
  /** The id in the local cloud; on WeChat, `WX_TEMPLATES` of the function's environment names the account's own. */
  readonly id: string
  readonly title: string
  /** In the order shown: the field's key and the label beside it. */
  readonly fields: Readonly<Record<string, string>>
}

/** Every WeChat template the product sends. */
export const templates = {
  newMatter: {
    id: 'grid-echo-new-matter',
    title: '新事项提醒',
    fields: { thing1: '事项内容', thing2: '事项地点', time3: '回应期限', thing4: '温馨提示' },
  },
  matterProgress: {
    id: 'grid-echo-matter-progress',
    title: '事项办理进度通知',
    fields: { thing1: '事项内容', phrase2: '当前进度', thing3: '进度说明', time4: '更新时间' },
  },
} as const satisfies Record<string, Template>
export type TemplateName = keyof typeof templates

/** "thing12" → "thing". */
export const fieldType = (key: string): string => key.replace(/\d+$/, '')

/** A value that WeChat takes for a field: one line, not empty, no longer than its type allows. */
export const fitField = (key: string, value: string): string => {
  const type = fieldType(key)
  const longest = type in fieldLimits ? fieldLimits[type as FieldType] : 20
  const letters = [...value.replace(/\s+/g, ' ').trim()]
  if (letters.length === 0) return '无'
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}
