import type { Built } from '../builds'
import { setOffset, startClock } from './desk-clock'
import { byId } from './dom'
import { tell } from './happenings'
import { language, say, switchLanguage, translatePage } from './language'
import { cast } from './scenes'
import { Seat } from './seat'
import { Story } from './story'
import { Tabs } from './tabs'
import { noticeOf, shortName, type Notice, type Persona, type Text } from './words'

const usual = ['resident-eti-1', 'worker-eti-1', 'member-eti-1']
const remembered = 'table.seats'

/** A phone with its frame, and what stands around all three: they are as large as the window allows. */
const phone = { width: 395, height: 792 }
const around = { sides: 420, above: 228 }
/** Below this width one phone lies on the table at a time. */
const narrow = 700

const recall = (): readonly string[] => {
  try {
    const kept = JSON.parse(localStorage.getItem(remembered) ?? '[]') as unknown
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}

/** Whoever sat here last, else the usual people, each at one seat only. */
const seated = (personas: readonly Persona[]): readonly Persona[] => {
  const wished = [...recall(), ...usual, ...personas.map(({ openid }) => openid)]
  const found = [...new Set(wished)].flatMap((openid) => personas.find((persona) => persona.openid === openid) ?? [])
  return found.slice(0, usual.length)
}

const fit = () => {
  const { innerHeight: height, innerWidth: width } = window
  const wide = Math.max(0.62, Math.min((height - around.above) / phone.height, (width - around.sides) / phone.width / 3))
  const scale = Math.min(1, width < narrow ? (width - 24) / phone.width : wide)
  document.documentElement.style.setProperty('--scale', scale.toFixed(3))
}

const lay = (personas: readonly Persona[], laid: () => void): readonly Seat[] => {
  const seats: Seat[] = []
  const remember = () => {
    localStorage.setItem(remembered, JSON.stringify(seats.map(({ holder }) => holder.openid)))
    laid()
  }
  /** Somebody who sits elsewhere changes places. */
  const pick = (seat: Seat, picked: Persona) => {
    const before = seat.holder
    const elsewhere = seats.find((other) => other !== seat && other.holder === picked)
    elsewhere?.hold(before)
    seat.hold(picked)
    remember()
  }
  for (const persona of seated(personas)) {
    const seat: Seat = new Seat(persona, personas, (picked) => pick(seat, picked))
    seats.push(seat)
  }
  return seats
}

interface Arrived {
  readonly openid: string
  readonly name: string
  readonly message: Notice
}

/** A message for somebody whose phone is not on the table can fetch that phone here, to the seat of the likest role. */
const fetchPhone = (seats: readonly Seat[], persona: Persona) => {
  const kind = (role: Persona['role']) => (role === 'resident' || role === 'member' ? role : 'staff')
  const seat = seats.find(({ holder }) => kind(holder.role) === kind(persona.role)) ?? seats.at(-1)
  seat?.hold(persona)
}

const listen = (seats: readonly Seat[], personas: readonly Persona[]) => {
  const events = new EventSource('/local/events')
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (!data.startsWith('{')) return
    const { openid, name, message } = JSON.parse(data) as Arrived
    const words = say(`${shortName(name)}的手机收到通知：${message.title}`, `${shortName(name)} got a notification: ${message.title}`)
    const seat = seats.find(({ holder }) => holder.openid === openid)
    seat?.receive(message)
    const persona = personas.find((one) => one.openid === openid)
    const isHere = seat !== undefined || persona === undefined
    tell(
      isHere ? words : `${words}${say('（点这里拿来看）', ' (tap to fetch the phone)')}`,
      isHere ? undefined : () => fetchPhone(seats, persona),
    )
  })
  events.addEventListener('sms', ({ data }: MessageEvent<string>) => {
    const { openid, name, message } = JSON.parse(data) as { openid: string | null; name: string; message: Text }
    seats.find(({ holder }) => holder.openid === openid)?.receive(noticeOf(message))
    tell(say(`${shortName(name)}的手机收到短信`, `${shortName(name)} got a text message`))
  })
  events.addEventListener('group', ({ data }: MessageEvent<string>) =>
    tell(`${say('值班群收到：', 'In the duty group: ')}${(JSON.parse(data) as { content: string }).content}`),
  )
  events.addEventListener('built', ({ data }: MessageEvent<string>) => {
    const { what } = JSON.parse(data) as { what: Built }
    if (what === 'table') window.location.reload()
    seats.forEach((seat) => seat.wake())
    tell(what === 'pages' ? say('手机页面换成了新的', 'The phones’ pages are new') : say('云函数换成了新的', 'The functions are new'))
  })
  events.addEventListener('clock', ({ data }: MessageEvent<string>) => setOffset((JSON.parse(data) as { offset: number }).offset))
}

/** The phones of those who play lie down, each at its seat, for as long as the story is told. */
const stage = (seats: readonly Seat[], personas: readonly Persona[], tabs: Tabs) => {
  const seatOf = (openid: string | null) => seats.find(({ holder }) => holder.openid === openid)
  return new Story({
    begin: () => {
      for (const [index, openid] of cast.entries()) {
        const persona = personas.find((one) => one.openid === openid)
        if (persona && seats[index]?.holder !== persona) seats[index]?.hold(persona)
      }
      tabs.show()
    },
    open: (openid, page) => seatOf(openid)?.open(page),
    look: (openid) => {
      for (const seat of seats) seat.element.classList.toggle('looked-at', seat.holder.openid === openid)
      const seat = seatOf(openid)
      if (seat) tabs.choose(seat)
    },
  })
}

const start = async () => {
  translatePage()
  byId('language').textContent = say('En', '中')
  byId('language').setAttribute('aria-label', say('English', '中文'))
  byId('language').lang = language === 'zh' ? 'en' : 'zh-CN'
  byId('language').addEventListener('click', switchLanguage)
  fit()
  window.addEventListener('resize', fit)
  const personas = (await (await fetch('/local/personas')).json()) as readonly Persona[]
  const seats = lay(personas, () => tabs.show())
  const tabs = new Tabs(seats)
  const [first, second, third] = seats.map(({ element }) => element)
  if (first && second && third) byId('table').replaceChildren(first, byId('clock'), second, byId('slip'), third)
  startClock({ told: tell, moved: () => seats.forEach((seat) => seat.wake()) })
  listen(seats, personas)
  stage(seats, personas, tabs)
}

void start()
