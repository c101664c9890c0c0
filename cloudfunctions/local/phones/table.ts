import type { Built } from '../builds'
import { setOffset, startClock } from './desk-clock'
import { byId } from './dom'
import { tell } from './happenings'
import { Seat } from './seat'
import { noticeOf, shortName, type Notice, type Persona, type Text } from './words'

const usual = ['resident-eti-1', 'worker-eti-1', 'member-eti-1']
const remembered = 'table.seats'

/** A phone with its frame, and what stands around all three: they are as large as the window allows. */
const phone = { width: 395, height: 792 }
const around = { sides: 420, above: 176 }

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
  const scale = Math.min(
    1,
    Math.max(0.62, Math.min((window.innerHeight - around.above) / phone.height, (window.innerWidth - around.sides) / phone.width / 3)),
  )
  document.documentElement.style.setProperty('--scale', scale.toFixed(3))
}

const lay = (personas: readonly Persona[]): readonly Seat[] => {
  const seats: Seat[] = []
  const remember = () => localStorage.setItem(remembered, JSON.stringify(seats.map(({ holder }) => holder.openid)))
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
    const words = `${shortName(name)}的手机收到通知：${message.title}`
    const seat = seats.find(({ holder }) => holder.openid === openid)
    seat?.receive(message)
    const persona = personas.find((one) => one.openid === openid)
    const isHere = seat !== undefined || persona === undefined
    tell(isHere ? words : `${words}（点这里拿来看）`, isHere ? undefined : () => fetchPhone(seats, persona))
  })
  events.addEventListener('sms', ({ data }: MessageEvent<string>) => {
    const { openid, name, message } = JSON.parse(data) as { openid: string | null; name: string; message: Text }
    seats.find(({ holder }) => holder.openid === openid)?.receive(noticeOf(message))
    tell(`${shortName(name)}的手机收到短信`)
  })
  events.addEventListener('group', ({ data }: MessageEvent<string>) =>
    tell(`值班群收到：${(JSON.parse(data) as { content: string }).content}`),
  )
  events.addEventListener('built', ({ data }: MessageEvent<string>) => {
    const { what } = JSON.parse(data) as { what: Built }
    if (what === 'table') window.location.reload()
    seats.forEach((seat) => seat.wake())
    tell(what === 'pages' ? '手机页面换成了新的' : '云函数换成了新的')
  })
  events.addEventListener('clock', ({ data }: MessageEvent<string>) => setOffset((JSON.parse(data) as { offset: number }).offset))
}

const start = async () => {
  fit()
  window.addEventListener('resize', fit)
  const personas = (await (await fetch('/local/personas')).json()) as readonly Persona[]
  const seats = lay(personas)
  const [first, second, third] = seats.map(({ element }) => element)
  if (first && second && third) byId('table').replaceChildren(first, byId('clock'), second, byId('slip'), third)
  startClock({ told: tell, moved: () => seats.forEach((seat) => seat.wake()) })
  listen(seats, personas)
}

void start()
