import { h } from './dom'
import { say } from './language'
import { timeWord, type Notice } from './words'

const stays = 9_000

const textCard = ({ at, title }: Notice): HTMLElement =>
  h('div', { class: 'notice sms' }, [
    h('span', { class: 'notice-head' }, [
      h('i', { class: 'notice-icon', 'aria-hidden': 'true' }),
      h('span', {}, ['短信']),
      h('time', {}, [timeWord(at)]),
    ]),
    h('span', {}, [title]),
  ])

const card = (notice: Notice, open: (notice: Notice) => void): HTMLElement =>
  h('button', { type: 'button', class: 'notice', onclick: () => open(notice) }, [
    h('span', { class: 'notice-head' }, [
      h('i', { class: 'notice-icon', 'aria-hidden': 'true' }),
      h('span', {}, ['服务通知']),
      h('time', {}, [timeWord(notice.at)]),
    ]),
    h('strong', {}, [notice.title]),
    h(
      'span',
      { class: 'notice-lines' },
      notice.lines.flatMap(({ label, value }) => [h('span', { class: 'label' }, [label]), h('span', {}, [value])]),
    ),
    h('span', { class: 'notice-foot' }, ['网格回音', h('b', {}, ['进入小程序查看'])]),
  ])

/** WeChat's service notifications on one phone: a card that drops in, and behind the pill at the top all of them. */
export class Tray {
  private readonly banner = h('div', { class: 'banner', 'aria-live': 'polite' })
  private readonly list = h('div', { class: 'tray-list' })
  private readonly sheet = h('div', { class: 'tray', hidden: '' }, [
    this.list,
    h('button', { type: 'button', class: 'tray-close', onclick: () => this.toggle(false) }, ['收起']),
  ])
  private readonly pill = h('button', {
    type: 'button',
    class: 'pill',
    title: say('看看收到的通知', 'What has come in'),
    onclick: () => this.toggle(this.sheet.hidden),
  })
  private unseen = 0
  private leaving = 0

  constructor(private readonly open: (page: string) => void) {
    this.count()
  }

  /** What stands in the phone's status bar, and what lies over its screen. */
  get parts(): { readonly pill: HTMLElement; readonly over: readonly HTMLElement[] } {
    return { pill: this.pill, over: [this.banner, this.sheet] }
  }

  /** Another person's phone: their messages, newest first, none of them new. */
  fill(notices: readonly Notice[]): void {
    this.toggle(false)
    this.banner.replaceChildren()
    this.list.replaceChildren(...notices.map((notice) => this.cardOf(notice)))
    this.unseen = 0
    this.count()
  }

  drop(notice: Notice): void {
    this.list.prepend(this.cardOf(notice))
    this.unseen += 1
    this.count()
    this.banner.replaceChildren(this.cardOf(notice))
    window.clearTimeout(this.leaving)
    this.leaving = window.setTimeout(() => this.leave(), stays)
  }

  private leave(): void {
    if (this.banner.matches(':hover, :focus-within')) {
      this.leaving = window.setTimeout(() => this.leave(), 1_000)
      return
    }
    this.banner.firstElementChild?.classList.add('leaving')
    this.leaving = window.setTimeout(() => this.banner.replaceChildren(), 400)
  }

  private cardOf(notice: Notice): HTMLElement {
    if (notice.sms) return textCard(notice)
    return card(notice, ({ page }) => {
      this.toggle(false)
      this.banner.replaceChildren()
      this.unseen = 0
      this.count()
      this.open(page)
    })
  }

  private toggle(isOpen: boolean): void {
    this.sheet.hidden = !isOpen
    if (isOpen) this.banner.replaceChildren()
    if (isOpen && this.list.childElementCount === 0) this.list.append(h('p', { class: 'tray-empty' }, ['还没有通知']))
    if (!isOpen) this.list.querySelector('.tray-empty')?.remove()
  }

  private count(): void {
    this.pill.textContent = this.unseen === 0 ? '通知' : `通知 ${this.unseen}`
    this.pill.classList.toggle('new', this.unseen > 0)
  }
}
