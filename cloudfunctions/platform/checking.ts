import pMap from 'p-map'
import { cloud } from './cloud'
import { twice } from './documents'
import { textOf } from './faults'
import { log } from './log'

/** What WeChat's check says. `unreachable`: nothing. */
export type Verdict = 'pass' | 'review' | 'risky' | 'unreachable'

interface Security {
  readonly msgSecCheck: (asked: {
    readonly content: string
    readonly version: 2
    readonly scene: number
    readonly openid: string
  }) => Promise<{ readonly result?: { readonly suggest?: string } }>
  readonly mediaCheckAsync: (asked: {
    readonly mediaUrl: string
    readonly mediaType: 1 | 2
    readonly version: 2
    readonly scene: number
    readonly openid: string
  }) => Promise<{ readonly traceId?: string }>
}
const { security } = cloud.openapi as unknown as { readonly security: Security }

/** Characters of one question; WeChat's own limit. */
const most = 2500
/** 1 资料, 2 评论, 3 论坛, 4 社交日志. */
const scene = 2
/** How long a call waits for an answer, in ms. */
const patience = 3000

const late = () => new Promise<never>((_, fail) => setTimeout(() => fail(new Error('no answer in time')), patience).unref())

const askOnce = async (openid: string, content: string): Promise<Verdict> => {
  try {
    const question = () => security.msgSecCheck({ content, version: 2, scene, openid })
    const { result } = await Promise.race([twice(question), late()])
    const suggest = result?.suggest
    return suggest === 'pass' || suggest === 'risky' || suggest === 'review' ? suggest : 'unreachable'
  } catch (error) {
    log('check.unreachable', { reason: textOf(error).slice(0, 200) })
    return 'unreachable'
  }
}

const worst: readonly Verdict[] = ['risky', 'review', 'unreachable', 'pass']

/** What WeChat finds in words that `openid` has just written: one request for 2,500 characters. Never rejects. */
export const checkWords = async (openid: string, words: readonly string[]): Promise<Verdict> => {
  const letters = Array.from(words.join('\n'))
  const parts = Array.from({ length: Math.ceil(letters.length / most) }, (_, at) => letters.slice(at * most, (at + 1) * most).join(''))
  const verdicts = await Promise.all(parts.map((content) => askOnce(openid, content)))
  return worst.find((verdict) => verdicts.includes(verdict)) ?? 'pass'
}

/** Words that are looked for one by one in what the check finds fault with, and the requests that this may take. */
const mostRequests = 300

/**
 * What is found in many short words, each said once: those in which something is found, and what. Words are asked of together, and
 * by halves where something is found in them. Never rejects.
 */
export const faultsIn = async (openid: string, words: readonly string[]): Promise<ReadonlyMap<string, Exclude<Verdict, 'pass'>>> => {
  const found = new Map<string, Exclude<Verdict, 'pass'>>()
  let requests = 0
  const look = async (some: readonly string[]): Promise<void> => {
    requests += 1
    const verdict = requests > mostRequests ? 'unreachable' : await checkWords(openid, some)
    if (verdict === 'pass') return
    if (some.length === 1 || verdict === 'unreachable') {
      for (const word of some) found.set(word, verdict)
      return
    }
    const half = some.length >> 1
    await look(some.slice(0, half))
    await look(some.slice(half))
  }
  await pMap(together([...new Set(words)].filter((word) => word !== '')), look, { concurrency: 12 })
  return found
}

/** Words in groups of one question each. */
const together = (words: readonly string[]): readonly (readonly string[])[] => {
  const groups: string[][] = []
  let room = 0
  for (const word of words) {
    const length = Array.from(word).length + 1
    if (length > room) {
      groups.push([])
      room = most
    }
    groups.at(-1)?.push(word)
    room -= length
  }
  return groups
}

/**
 * Shows a file to WeChat. Never rejects.
 * @returns its name for the check, whose answer comes as `wxa_media_check` within half an hour; null where it was not taken
 */
export const checkFile = async (file: {
  readonly openid: string
  readonly url: string
  readonly sort: 'photo' | 'voice'
}): Promise<string | null> => {
  const mediaType = file.sort === 'photo' ? 2 : 1
  try {
    const { traceId = null } = await security.mediaCheckAsync({ mediaUrl: file.url, mediaType, version: 2, scene, openid: file.openid })
    return traceId
  } catch (error) {
    log('check.unreachable', { reason: textOf(error).slice(0, 200) })
    return null
  }
}
