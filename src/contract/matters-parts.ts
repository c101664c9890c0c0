import * as v from 'valibot'
import { DocumentId, IdempotencyKey, Photo, Said } from './fields'
import { asFile, asWords, toAnswerers } from './marks'
import { hasWord, lengthOf, plain } from './text'

/** One of the words of the glossary. */
export const oneOf = <Words extends Record<string, string>>(words: Words, message?: string) =>
  v.picklist(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]], message)

/** What an office says: a reply, or what is to be done. */
export const Words = Said(1000, '内容')
export const Photos = v.optional(v.pipe(v.array(Photo, '照片没有传好，请重新选择'), v.maxLength(6, '最多放 6 张照片')), [])

/** A voice note of one minute at most. */
export const Voice = v.object({
  fileId: asFile('voice')(v.pipe(v.string('语音没有传好，请重新录'), v.regex(/^cloud:\/\/[^/\s]+\/\S{1,300}$/, '语音没有传好，请重新录'))),
  seconds: v.pipe(v.number('语音没有传好，请重新录'), v.integer(), v.minValue(1, '语音太短，请重新录'), v.maxValue(60, '语音最长一分钟')),
})

/** What every step on one matter takes. */
export const Step = { id: DocumentId, key: v.optional(IdempotencyKey) }

export const stepErrors = ['matters.not_found', 'matters.not_yours', 'matters.wrong_step', 'matters.changed', 'matters.key_reused'] as const
export const photoErrors = ['matters.photo_not_yours'] as const

interface Spoken {
  /** Characters. */
  readonly max: number
  /** How the message names the field. */
  readonly what: string
  /** It answers somebody: a picture is not enough. */
  readonly answers?: true
}

/** Words that a voice note may stand for: with one, the text may be left out. */
export const spoken = <Rest extends v.ObjectEntries>(rest: Rest, { max, what, answers }: Spoken) => {
  const written = asWords(
    v.pipe(
      v.string(`${what}要用文字填写`),
      v.transform(plain),
      v.check((words) => lengthOf(words) <= max, `${what}最多 ${max} 个字，请写短一些`),
      v.check((words) => !answers || words === '' || hasWord(words), `${what}里要有字，请写一句话`),
    ),
  )
  const text = v.optional(answers ? written : toAnswerers(written))
  const fields = v.object({ ...rest, text, voice: v.optional(Voice) })
  const said = v.pipe(
    fields,
    v.rawCheck(({ dataset, addIssue }) => {
      const value = dataset.value as { text?: unknown; voice?: unknown } | null
      if (typeof value !== 'object' || value === null || value.voice !== undefined) return
      const missing = value.text === undefined
      if (!missing && !(typeof value.text === 'string' && plain(value.text) === '')) return
      addIssue({
        message: missing ? `${what}要用文字填写` : `请填写${what}`,
        path: [{ type: 'object', origin: 'value', input: value, key: 'text', value: value.text }],
      })
    }),
    v.transform((value) => ({ ...value, text: value.text ?? '' })),
  )
  return said
}
