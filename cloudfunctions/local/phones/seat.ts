import { h } from './dom'
import { say } from './language'
import { Picker } from './picker'
import { now } from './desk-clock'
import { Tray } from './tray'
import { WeChatPanel } from './wechat-panel'
import { noticeOf, placeWord, roleWord, timeWord, type Notice, type Persona, type Text } from './words'

const signs =
  '<svg viewBox="0 0 46 12" aria-hidden="true"><g fill="currentColor"><rect x="0" y="7" width="3" height="5" rx="1"/><rect x="4.5" y="5" width="3" height="7" rx="1"/><rect x="9" y="2.5" width="3" height="9.5" rx="1"/><rect x="13.5" y="0" width="3" height="12" rx="1"/><rect x="24.5" y="2.5" width="15" height="7" rx="1.5"/><rect x="43" y="4" width="1.6" height="4" rx=".8"/></g><rect x="22.5" y=".5" width="19" height="11" rx="3" fill="none" stroke="currentColor" opacity=".55"/></svg>'

const signsOf = () => {
  const holder = h('span', { class: 'signs' })
  holder.innerHTML = signs
  return holder
}

/** What a page shows at its lower edge goes on below it, as on a phone without a button. */
const colourAtBottom = ({ contentWindow, contentDocument }: HTMLIFrameElement): string => {
  if (!contentWindow || !contentDocument) return ''
  const stack = contentDocument.elementsFromPoint(contentWindow.innerWidth / 2, contentWindow.innerHeight - 2)
  const colours = stack.map((element) => contentWindow.getComputedStyle(element).backgroundColor)
  return colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? ''
}

/** One phone on the table: whose it is, its screen, its notifications, and a picker for somebody else's. */
export class Seat {
  readonly element = h('section', { class: 'seat' })
  private readonly screen = h('iframe', { title: say('手机', 'Phone') })
  private readonly home = h('footer', { class: 'home', 'aria-hidden': 'true' })
  private readonly time = h('span', { class: 'status-time' })
  private readonly plate = h('button', {
    type: 'button',
    class: 'plate',
    'aria-haspopup': 'listbox',
    onclick: () => this.picker.toggle(this.persona),
  })
  private readonly tray = new Tray((page) => this.open(page))
  private readonly wechat = new WeChatPanel()
  private readonly picker: Picker
  private persona: Persona

  constructor(persona: Persona, personas: readonly Persona[], onPick: (picked: Persona) => void) {
    this.persona = persona
    this.picker = new Picker(personas, onPick)
    const { pill, over } = this.tray.parts
    const status = h('header', { class: 'status' }, [this.time, pill, signsOf()])
    const glass = h('div', { class: 'glass' }, [status, this.screen, this.home, ...over])
    this.element.append(
      h('div', { class: 'phone' }, [glass]),
      h('div', { class: 'plate-holder' }, [this.plate, this.wechat.button, this.picker.element, this.wechat.sheet]),
    )
    this.hold(persona)
    this.tick()
    setInterval(() => this.tick(), 500)
    document.addEventListener('click', (event) => {
      if (!(event.target instanceof Node) || !this.element.contains(event.target)) this.putAway()
    })
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.putAway()
    })
  }

  get holder(): Persona {
    return this.persona
  }

  /** Puts this person's phone here. */
  hold(persona: Persona): void {
    this.persona = persona
    this.picker.close()
    this.screen.title = say(`${persona.name}的手机`, `The phone of ${persona.name}`)
    this.screen.src = `/phone/${encodeURIComponent(persona.openid)}/`
    this.plate.replaceChildren(
      h('span', { class: 'plate-words' }, [
        h('span', { class: 'plate-name' }, [persona.name]),
        h('span', { class: 'plate-role' }, [`${roleWord(persona.role)} · ${placeWord(persona)}`]),
      ]),
      h('span', { class: 'plate-more' }, [say('换人', 'Others'), h('i', { class: 'chevron', 'aria-hidden': 'true' })]),
    )
    this.wechat.hold(persona.openid)
    void this.readNotices(persona).then((notices) => {
      if (this.persona === persona) this.tray.fill(notices)
    })
  }

  private putAway(): void {
    this.picker.close()
    this.wechat.close()
  }

  /** WeChat's notifications and text messages, newest first. */
  private async readNotices({ openid }: Persona): Promise<readonly Notice[]> {
    const read = async <T>(from: string) => (await (await fetch(`/local/${from}/${encodeURIComponent(openid)}`)).json()) as T[]
    const [notices, texts] = await Promise.all([read<Notice>('messages'), read<Text>('sms')])
    return [...notices, ...texts.map(noticeOf)].sort((one, other) => other.at - one.at)
  }

  receive(notice: Notice): void {
    this.tray.drop(notice)
    void this.wechat.refresh()
    const phone = this.element.querySelector('.phone')
    phone?.classList.remove('buzz')
    requestAnimationFrame(() => phone?.classList.add('buzz'))
  }

  /** Opens a page of the mini-program, as a tap on its notification does; one that is open is loaded again. */
  open(page: string): void {
    const inside = this.screen.contentWindow
    if (!inside) return
    const hash = `#/${page.replace(/^\//, '')}`
    if (inside.location.hash === hash) this.wake()
    inside.location.hash = hash
  }

  /** As taking the phone up again after a while. */
  wake(): void {
    this.screen.contentWindow?.location.reload()
  }

  private tick(): void {
    this.time.textContent = timeWord(now())
    this.home.style.background = colourAtBottom(this.screen)
  }
}
