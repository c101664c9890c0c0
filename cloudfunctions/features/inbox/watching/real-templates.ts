/** A template as the account has it, as far as its text tells. */
export interface RealTemplate {
  readonly id: string | null
  readonly title: string
  /** In the order shown: key and label. */
  readonly fields: readonly (readonly [key: string, label: string])[]
  readonly longTerm: boolean
}

/** 「事项内容：{{thing1.DATA}}」, as WeChat writes a template. */
const field = /([^\n{}:：]{0,30})[:：]\s*\{\{\s*([a-z_]+\d+)\.DATA\s*\}\}/g

const fieldsIn = (content: string): RealTemplate['fields'] =>
  [...content.matchAll(field)].map(([, label = '', key = '']) => [key, label.trim()] as const)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** One entry of what `getTemplateList` gives: { priTmplId, title, content, type }. Type 3 is long-term. */
const fromEntry = (entry: unknown): RealTemplate[] => {
  if (!isRecord(entry)) return []
  const fields = fieldsIn(textIn(entry.content))
  if (fields.length === 0) return []
  const id = textIn(entry.priTmplId) || textIn(entry.templateId) || textIn(entry.template_id)
  return [{ id: id === '' ? null : id, title: textIn(entry.title), fields, longTerm: entry.type === 3 }]
}

const fromJson = (text: string): RealTemplate[] | null => {
  try {
    const read = JSON.parse(text) as unknown
    const list = isRecord(read) && Array.isArray(read.data) ? (read.data as unknown[]) : read
    return (Array.isArray(list) ? (list as unknown[]) : [list]).flatMap(fromEntry)
  } catch {
    return null
  }
}

/** Copied from the page: a title and an id somewhere above the fields, templates one after another. */
const fromPage = (text: string): RealTemplate[] => {
  const found: RealTemplate[] = []
  let above: string[] = []
  let fields: RealTemplate['fields'] = []
  const end = () => {
    if (fields.length === 0) return
    const id = above.map((line) => /(?:^|[\s:：])([A-Za-z0-9_-]{20,60})$/.exec(line)?.[1]).find((each) => each !== undefined) ?? null
    const title =
      above
        .map((line) => line.replace(/^(模板)?标题[:：]/, '').trim())
        .find((line) => /\p{Script=Han}/u.test(line) && !/模板\s*ID/i.test(line)) ?? ''
    found.push({ id, title, fields, longTerm: above.some((line) => line.includes('长期')) })
    above = []
    fields = []
  }
  for (const line of text.split('\n').map((each) => each.trim())) {
    const here = fieldsIn(line)
    if (here.length === 0 && fields.length > 0 && line !== '') end()
    if (here.length === 0 && line !== '') above.push(line)
    fields = [...fields, ...here]
  }
  end()
  return found
}

/** Templates in what somebody pasted: WeChat's JSON, or the text of its page. Empty: there are none in it. */
export const readTemplates = (text: string): readonly RealTemplate[] => fromJson(text) ?? fromPage(text)
