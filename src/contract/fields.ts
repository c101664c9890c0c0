import * as v from 'valibot'
import { asFile, asLine, asWords, forLooking } from './marks'
import { hotlineIn, mobileIn, phoneIn } from './phone'
import { hasLetter, hasWord, lengthOf, longestName, nameIn, oneLine, plain } from './text'

const tooLong = (max: number, what: string) => `${what}最多 ${max} 个字，请写短一些`

/** Words in the form that `as` gives them, 1 to `max` characters as people count. `what` is how the message names the field. */
const written = (as: (text: string) => string, max: number, what: string) =>
  v.pipe(
    v.string(`${what}要用文字填写`),
    v.transform(as),
    v.minLength(1, `请填写${what}`),
    v.check((text) => lengthOf(text) <= max, tooLong(max, what)),
  )

/** Words a person typed, over several lines. A picture alone is enough for whoever asks. */
export const Text = (max: number, what: string) => asWords(written(plain, max, what))

/** Words that answer somebody: with at least one letter or digit. */
export const Said = (max: number, what: string) => v.pipe(Text(max, what), v.check(hasWord, `${what}里要有字，请写一句话`))

/** What something is called, or where it is: on one line, with at least one letter or digit. */
export const Line = (max: number, what: string) => asLine(v.pipe(written(oneLine, max, what), v.check(hasWord, `${what}里要有字，请检查`)))

/** What a person is called: on one line, with at least one letter. */
export const Name = (what: string) => asLine(v.pipe(written(nameIn, longestName, what), v.check(hasLetter, `${what}里要有字，请检查`)))

/** What somebody looks for: may be empty. */
export const Sought = (max: number, what: string) =>
  forLooking(
    v.pipe(
      v.string(`${what}要用文字填写`),
      v.transform(oneLine),
      v.check((text) => lengthOf(text) <= max, tooLong(max, what)),
    ),
  )

/** A number as some function reads it, in the one form that it is kept in. */
const number = (read: (text: string) => string | null, missing: string, wrong: string) =>
  v.pipe(
    v.string(missing),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const found = read(dataset.value)
      if (found !== null) return found
      addIssue({ message: plain(dataset.value) === '' ? missing : wrong })
      return NEVER
    }),
  )

/**
 * Statistical code of a place: county 6, township 9, community 12, grid 15 digits. Its prefix is the scope of a
 * permission. A department of the county: D, the county's 6 digits and 3 more.
 */
export const OrgId = v.pipe(v.string('请选择地方'), v.regex(/^(\d{6}(\d{3}(\d{3}(\d{3})?)?)?|D\d{9})$/, '没有这个地方，请重新选择'))

/** A grid: its community's 12 digits and 3 more. */
export const GridId = v.pipe(v.string('请选择网格'), v.regex(/^\d{15}$/, '请选到网格这一级'))

/** A village or community. */
export const CommunityId = v.pipe(v.string('请选择村(社区)'), v.regex(/^\d{12}$/, '请选到村(社区)这一级'))

/** The end of the year 9999 in Beijing: no calendar says more. */
const lastInstant = 253_402_271_999_999

/** UTC milliseconds since 1970. */
export const Instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastInstant))
export type Instant = v.InferOutput<typeof Instant>

/** Made once on the phone for one intention, and sent again with every retry: what arrives twice happens once. */
export const IdempotencyKey = v.pipe(
  v.string('缺少本次操作的编号，请退出页面重试'),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/, '本次操作的编号不对，请退出页面重试'),
)

/** Opaque id of a document, as the server gave it. */
export const DocumentId = v.pipe(v.string('缺少编号'), v.regex(/^[A-Za-z0-9_-]{1,80}$/, '编号不对，请返回列表重新打开'))

/** A file in cloud storage: `cloud://ENV.BUCKET/PATH`. */
export const FileId = v.pipe(v.string('照片没有传好，请重新选择'), v.regex(/^cloud:\/\/[^/\s]+\/\S{1,300}$/, '照片没有传好，请重新选择'))
/** A photo that a person gives. */
export const Photo = asFile('photo')(FileId)

/** Where the next page of a list starts: given by the server with a page, opaque. */
export const Cursor = v.pipe(v.string('翻页失败，请下拉刷新'), v.maxLength(200, '翻页失败，请下拉刷新'))

/** A mobile number or a landline with its area code, however it was typed; kept as 13800001111 or 0482-6221234. */
export const Phone = number(phoneIn, '请填写电话', '电话号码不对，请填 11 位手机号，或区号加座机号')

/** 11 digits. */
export const Mobile = number(mobileIn, '请填写手机号', '手机号不对，请填 11 位手机号')

/** A number that anybody may call: 110, 12345, 95598 and 400 too. */
export const Hotline = number(hotlineIn, '请填写电话', '电话号码不对，请检查')

/** GCJ-02 degrees, as `chooseLocation` gives. */
export const Point = v.object({
  lng: v.pipe(v.number('位置不对，请重新选择'), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number('位置不对，请重新选择'), v.minValue(-90), v.maxValue(90)),
})

export const Nothing = v.object({})

/** One page of a list: 20 rows at most, `next` starts the following page and is null on the last. */
export const pageOf = <Row extends v.GenericSchema>(row: Row) => v.object({ rows: v.array(row), next: v.nullable(Cursor) })
