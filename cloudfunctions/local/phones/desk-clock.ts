import { byId, h } from './dom'
import { say } from './language'
import { dayWord, timeWord, weekdayWord } from './words'

interface Moved {
  readonly ok: boolean
  readonly offset: number
  readonly error: string | null
}

const moves = [
  [say('+3 小时', '+3 hours'), say('三个小时过去了', 'Three hours have passed'), { advance: '3h' }],
  [say('+1 天', '+1 day'), say('一天过去了', 'A day has passed'), { advance: '1d' }],
  [say('+3 天', '+3 days'), say('三天过去了', 'Three days have passed'), { advance: '3d' }],
  [say('复位', 'Reset'), say('回到了此刻', 'Back to now'), { reset: true }],
] as const

const minute = 60_000
const halfDay = 720 * minute
const china = 480 * minute

let offset = 0

/** UTC ms by the local cloud's clock. */
export const now = (): number => Date.now() + offset

/** Midnight in China when the page was opened: the hands turn on from there, so that three hours later looks like it. */
const midnight = Math.floor((Date.now() + china) / (2 * halfDay)) * 2 * halfDay - china

let shown = NaN

const turnHands = (at: number) => {
  const turned = Math.floor((at - midnight) / minute)
  if (turned === shown) return
  byId('hour-hand').style.transform = `rotate(${turned / 2}deg)`
  byId('minute-hand').style.transform = `rotate(${turned * 6}deg)`
  // The first time they stand there at once.
  if (!Number.isNaN(shown)) byId('clock').classList.add('running')
  shown = turned
}

const show = () => {
  const at = now()
  turnHands(at)
  byId('clock-time').textContent = timeWord(at)
  byId('clock-day').textContent = `${dayWord(at)} ${weekdayWord(at)}`
  const ahead = Math.round(offset / (60 * minute))
  byId('clock-ahead').textContent = ahead === 0 ? '' : aheadWord(ahead)
}

const aheadWord = (hours: number): string => {
  const [days, rest] = [Math.floor(Math.abs(hours) / 24), Math.abs(hours) % 24]
  const words = [days ? say(`${days} 天`, `${days} d`) : '', rest ? say(`${rest} 小时`, `${rest} h`) : ''].filter(Boolean).join(' ')
  return hours > 0 ? say(`比此刻晚 ${words}`, `${words} ahead`) : say(`比此刻早 ${words}`, `${words} behind`)
}

/** The desk clock: what time it is there, and four buttons that move it. `told` gets a sentence, `moved` follows. */
export const startClock = ({ told, moved }: { told: (words: string) => void; moved: () => void }): void => {
  const buttons = moves.map(([label, words, body]) => h('button', { type: 'button', onclick: () => void move(body, words) }, [label]))
  const busy = (is: boolean) => buttons.forEach((button) => (button.disabled = is))

  const move = async (body: object, words: string) => {
    busy(true)
    try {
      const answer = (await (await fetch('/local/clock', { method: 'POST', body: JSON.stringify(body) })).json()) as Moved
      setOffset(answer.offset)
      told(answer.ok ? words : `${say('时间走到一半停下了：', 'Time stopped half way: ')}${answer.error ?? ''}`)
      moved()
    } catch {
      told(say('时间没有动：连不上本机云，它还开着吗', 'Time did not move: is the local cloud still running?'))
    }
    busy(false)
  }

  byId('clock-moves').append(...buttons)
  setInterval(show, 1_000)
  void fetch('/local/clock').then(async (response) => setOffset(((await response.json()) as Moved).offset))
}

/** Somebody moved the clock, here or elsewhere. */
export const setOffset = (milliseconds: number): void => {
  offset = milliseconds
  show()
}
